namespace GeoClaims;

/// <summary>What a value shows of itself, before it becomes HTML or Markdown: a title,
/// and blocks below it. Both are written from this, so they cannot disagree.</summary>
internal sealed class View
{
    /// <summary>A view. A block that is null is left out, so that a view can be written as one expression.</summary>
    public View(string? title, params IEnumerable<ViewBlock?> blocks) => (Title, Blocks) = (title ?? "", [.. blocks.OfType<ViewBlock>()]);

    public string Title { get; }

    public IReadOnlyList<ViewBlock> Blocks { get; }

    /// <summary>A text as a view: its first line is the title, and each further line a sentence.</summary>
    public static View OfText(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length < 2
            ? new("", ViewText.Plain(lines.FirstOrDefault()))
            : new(lines[0], lines.Skip(1).Take(ViewLimits.Rows).Select(l => ViewText.Plain(l)));
    }

    /// <summary>The view with what a notebook cell has room for.</summary>
    public View Fitted() => new ViewFit().Cut(this);
}
