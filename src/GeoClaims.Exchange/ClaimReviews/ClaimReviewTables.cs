namespace GeoClaims.Exchange;

/// <summary>What of a fact-check becomes what of a case.</summary>
internal static class ClaimReviewTables
{
    /// <summary>Coming in.</summary>
    public static MappingTable In { get; } = new("claimreview-in", "ClaimReview", "GeoClaims", null,
        new("`claimReviewed` (else the `text` or `name` of the item)", "a proposition"),
        new("`itemReviewed.author`, `.datePublished`",
            "the claimant, who asserts it, and when; *Somebody unnamed* if nobody is named"),
        new("`author` (else `publisher`, `sdPublisher`)", "the reviewer: an actor, and the source behind the report"),
        new("`url`, `name`, `datePublished`, `inLanguage`", "the report, which both claims cite"),
        new("`reviewRating.alternateName`",
            "the reviewer's claim, in the reviewer's words, about the first claim: “…” is rated “False”. It is "
                + "about a claim, so no matrix takes it for evidence of how things are"),
        new("`ratingValue`, `bestRating`, `worstRating`",
            "words of the same proposition. **A number alone never becomes true or false**: schema.org's own "
                + "example gives 1 of 6 to a claim called *True*"),
        new("everything else: appearances, images, further authors", "kept aside; the text stays byte for byte"));
}
