namespace GeoClaims.Exchange;

// Ratings of pictures, videos and sounds.
internal sealed partial class ClaimReviewNodes
{
    public IReadOnlyList<MediaReview> MediaReviews() => [.. _media.Select(ReadMedia).OfType<MediaReview>()];

    private MediaReview? ReadMedia(ClaimReviewNode found)
    {
        var (node, path) = (found.Element, found.Path);
        var category = Text(node.Member("mediaAuthenticityCategory"u8));
        if (category is null)
        {
            Refuse(path, "mediaAuthenticityCategory", "It does not say what the medium is rated as, so no record was made of it.");
            return null;
        }
        var item = Node(node.Member("itemReviewed"u8));
        var medium = Node(item?.Member("mediaItemAppearance"u8)) ?? item;
        var claim = Node(item?.Member("interpretedAsClaim"u8));
        var reviewer = Node(node.Member("author"u8)) ?? Node(node.Member("publisher"u8));
        return new()
        {
            Path = path,
            Node = found,
            // The type of schema.org may be written as its address.
            Category = category[(category.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : category,
            Media = Text(medium?.Member("contentUrl"u8)) ?? Text(medium?.Member("accessedOnUrl"u8)) ?? Text(medium?.Member("url"u8))
                ?? Text(medium?.Member("name"u8)),
            Archived = Text(medium?.Member("archivedAt"u8)),
            Original = Text(node.Member("originalMediaLink"u8)),
            OriginalContext = Text(node.Member("originalMediaContextDescription"u8)),
            Claimed = Text(claim?.Member("text"u8)) ?? Text(claim?.Member("description"u8)) ?? Text(claim?.Member("name"u8)),
            Interpreter = Text(claim?.Member("claimInterpreter"u8)) ?? Text(claim?.Member("author"u8)),
            Reviewer = (reviewer is null ? null : Text(reviewer.Value.Member("name"u8))) ?? Text(node.Member("author"u8)),
            ReviewerKind = KindOf(reviewer),
            Address = Text(node.Member("url"u8)),
            Published = Time(node.Member("datePublished"u8), $"{path}.datePublished"),
            Title = Text(node.Member("name"u8)) ?? Text(node.Member("headline"u8)),
        };
    }
}
