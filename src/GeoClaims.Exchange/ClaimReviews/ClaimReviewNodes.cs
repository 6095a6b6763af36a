using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Finds fact-checks wherever they stand in JSON-LD, and reads them in every shape that pages give them.</summary>
internal sealed partial class ClaimReviewNodes
{
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<ClaimReviewNode> _found = [];
    private readonly List<ClaimReviewNode> _media = [];
    private readonly List<(string Path, string Member, string Message)> _wrong = [];

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<(string Path, string Member, string Message)> Wrong => _wrong;

    /// <summary>Finds what stands in a text.</summary>
    /// <param name="root">The text's JSON.</param>
    /// <param name="path">What its paths begin with.</param>
    /// <param name="part">Which part of the document it is, counted from 0.</param>
    public void Add(JsonElement root, string path, int part) => Walk(root, path, new(root, path, part, null, 0));

    public void Refuse(string path, string member, string message) => _wrong.Add((path, member, message));

    public IReadOnlyList<ClaimReview> Reviews() => [.. _found.Select(Read).OfType<ClaimReview>()];

    private void Walk(JsonElement node, string path, ClaimReviewNode at)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            var place = 0;
            foreach (var item in node.EnumerateArray())
            {
                var inner = $"{path}[{place}]";
                Walk(item, inner, new(item, inner, at.Part, node, place++));
            }
            return;
        }
        if (node.ValueKind != JsonValueKind.Object) return;
        if (node.Text("@id"u8) is { } id && node.EnumerateObject().Skip(1).Any()) _byId.TryAdd(id, node);
        if (IsA(node, "ClaimReview")) _found.Add(at);
        if (IsA(node, "MediaReview")) _media.Add(at);
        foreach (var member in node.EnumerateObject())
            if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                var inner = $"{path}.{Name(member)}";
                Walk(member.Value, inner, new(member.Value, inner, at.Part, null, 0));
            }
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static bool IsA(JsonElement node, string wanted)
        => node.Member("@type"u8) is { } type
            && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : (IEnumerable<JsonElement>)[type])
            .Any(t => t.AsText() is { } name && name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..] == wanted);

    private ClaimReview? Read(ClaimReviewNode found)
    {
        var (node, path) = (found.Element, found.Path);
        var item = Node(node.Member("itemReviewed"u8));
        // Some pages put what was claimed into a Claim within the reviewed work.
        var claim = Node(item?.Member("claimReviewed"u8)) ?? item;
        var claimed = Text(node.Member("claimReviewed"u8)) ?? Text(claim?.Member("text"u8)) ?? Text(claim?.Member("name"u8));
        if (claimed is null)
        {
            Refuse(path, "claimReviewed", "It does not say what was claimed, so no record was made of it.");
            return null;
        }
        var claimant = Node(claim?.Member("author"u8) ?? claim?.Member("creator"u8));
        var reviewer = Node(node.Member("author"u8)) ?? Node(node.Member("publisher"u8)) ?? Node(node.Member("sdPublisher"u8));
        var rating = Node(node.Member("reviewRating"u8));
        return new()
        {
            Path = path,
            Node = found,
            Claimed = claimed,
            Claimant = claimant is null ? Text(claim?.Member("author"u8)) : Text(claimant.Value.Member("name"u8)),
            ClaimantKind = KindOf(claimant),
            Made = Time(claim?.Member("datePublished"u8), $"{path}.itemReviewed.datePublished"),
            Reviewer = (reviewer is null ? null : Text(reviewer.Value.Member("name"u8))) ?? Text(node.Member("author"u8))
                ?? Text(Node(node.Member("publisher"u8))?.Member("name"u8)),
            ReviewerKind = KindOf(reviewer),
            Verdict = Text(rating?.Member("alternateName"u8)) ?? Text(rating?.Member("name"u8)),
            Rating = Text(rating?.Member("ratingValue"u8)),
            BestRating = Text(rating?.Member("bestRating"u8)),
            WorstRating = Text(rating?.Member("worstRating"u8)),
            Address = Text(node.Member("url"u8)),
            Published = Time(node.Member("datePublished"u8), $"{path}.datePublished"),
            Title = Text(node.Member("name"u8)) ?? Text(node.Member("headline"u8)) ?? Text(node.Member("title"u8)),
            Language = Text(node.Member("inLanguage"u8)),
        };
    }

    /// <summary>The object that a value is, holds first, or refers to by its id.</summary>
    public JsonElement? Node(JsonElement? value)
    {
        if (value is not { } node) return null;
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().Select(n => Node(n)).FirstOrDefault(n => n is not null);
        if (node.ValueKind != JsonValueKind.Object) return null;
        return node.Text("@id"u8) is { } id && _byId.TryGetValue(id, out var whole) ? whole : node;
    }

    /// <summary>The first text that a value is or holds; a blank one is none.</summary>
    private static string? Text(JsonElement? value) => value is not { } v ? null : v.ValueKind switch
    {
        JsonValueKind.String => v.AsText()?.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => v.GetRawText(),
        JsonValueKind.Array => v.EnumerateArray().Select(i => Text(i)).FirstOrDefault(t => t is not null),
        JsonValueKind.Object => Text(v.Member("@value"u8)) ?? Text(v.Member("name"u8)),
        _ => null,
    };

    private static ActorKind KindOf(JsonElement? node) => Text(node?.Member("@type"u8)) switch
    {
        "Person" => ActorKind.Person,
        "NewsMediaOrganization" => ActorKind.Outlet,
        "Organization" => ActorKind.Organisation,
        _ => ActorKind.Unstated,
    };

    /// <summary>A date as pages write it: with a blank for the T, with an offset without a colon.</summary>
    private EdtfTime? Time(JsonElement? value, string path)
    {
        if (Text(value) is not { } written) return null;
        var text = written.Length > 10
            && written[10] == ' ' ? $"{written[..10]}T{written[11..].Replace(" ", "", StringComparison.Ordinal)}" : written;
        if (text.Length > 16 && text[^5] is '+' or '-' && text[^4..].All(char.IsAsciiDigit)) text = $"{text[..^2]}:{text[^2..]}";
        if (EdtfTime.TryParse(text, out var time)) return time;
        Refuse(path[..path.LastIndexOf('.')], path[(path.LastIndexOf('.') + 1)..],
            "This is no date as ISO 8601 writes it, and was not taken.");
        return null;
    }
}
