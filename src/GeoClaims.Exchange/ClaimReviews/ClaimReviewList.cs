using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Fact-checks in the words of schema.org's <c>ClaimReview</c>: a JSON-LD text, or a web page that holds some.</summary>
/// <remarks>
/// They are found bare, in lists, in <c>@graph</c>, and inside other objects. The text stays byte for byte as it was read.
/// A verdict becomes a claim of the reviewer's, in the reviewer's own words: a number alone never says true or false.
/// </remarks>
public sealed partial class ClaimReviewList
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly ClaimReviewNodes _nodes = new();
    private readonly List<(ReadOnlyMemory<byte> Utf8, JsonElement Root, int Start, int Length)> _parts = [];

    private ClaimReviewList(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        _utf8 = utf8;
        var text = DocumentText.Checked(utf8, limits);
        var first = text.Span.IndexOfAnyExcept(" \t\r\n"u8);
        if (first >= 0 && text.Span[first] == '<') AddPage(Encoding.UTF8.GetString(text.Span), limits);
        else Add(text, 0, 0, limits, "$");
        (Reviews, MediaReviews) = (_nodes.Reviews(), _nodes.MediaReviews());
        if (Reviews.Count + MediaReviews.Count > limits.MaxRecords)
            throw new InvalidDocumentException("$", $"The text holds more than {limits.MaxRecords} fact-checks. "
                + "Raise LoadLimits.MaxRecords if that is meant.");
    }

    /// <summary>The fact-checks, in the order of the text.</summary>
    public IReadOnlyList<ClaimReview> Reviews { get; }

    /// <summary>The ratings of pictures, videos and sounds, in the order of the text.</summary>
    public IReadOnlyList<MediaReview> MediaReviews { get; }

    /// <summary>The text, byte for byte as it was read.</summary>
    public string ToText() => Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>How many there are, by whom.</summary>
    public override string ToString() => $"{Reviews.Count + MediaReviews.Count} "
        + $"{(Reviews.Count + MediaReviews.Count == 1 ? "fact-check" : "fact-checks")} by "
        + $"{Reviews.Select(r => r.Reviewer).Concat(MediaReviews.Select(r => r.Reviewer)).OfType<string>().Distinct().Count()} reviewers";

    internal ClaimReviewNodes Nodes => _nodes;

    /// <summary>The JSON texts: one, or one a script, each with its place among the page's characters.</summary>
    internal IReadOnlyList<(ReadOnlyMemory<byte> Utf8, JsonElement Root, int Start, int Length)> Parts => _parts;

    internal bool IsPage { get; private set; }

    internal ReadOnlyMemory<byte> Utf8 => _utf8;

    internal static ClaimReviewList Of(ReadOnlyMemory<byte> utf8) => new(utf8, new LoadLimits { MaxBytes = Array.MaxLength });

    private void AddPage(string html, LoadLimits limits)
    {
        IsPage = true;
        var number = 0;
        foreach (var (start, length) in HtmlScripts.Of(html))
        {
            var path = $"$.script[{number++}]";
            try
            {
                Add(Encoding.UTF8.GetBytes(html, start, length), start, length, limits, path);
            }
            catch (InvalidDocumentException e)
            {
                _nodes.Refuse(path, "script", $"It is no JSON, so what it may hold was not read. {e.Message}");
            }
        }
    }

    private void Add(ReadOnlyMemory<byte> json, int start, int length, LoadLimits limits, string path)
    {
        var root = Loose(json, limits);
        _nodes.Add(root, path, _parts.Count);
        _parts.Add((json, root, start, length));
    }

    // Pages name members twice, leave commas behind and write comments.
    private static JsonElement Loose(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        try
        {
            var options = new JsonDocumentOptions
            {
                MaxDepth = limits.MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
            };
            DocumentText.CheckNames(utf8.Span, options);
            var root = JsonDocument.Parse(utf8, options).RootElement;
            return root.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? root : throw new InvalidDocumentException("$", "JSON-LD is an object or a list.");
        }
        catch (JsonException e)
        {
            throw DocumentText.Refused(e);
        }
    }
}
