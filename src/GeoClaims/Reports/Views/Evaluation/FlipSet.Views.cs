using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record FlipSet : IViewable
{
    View IViewable.View => new($"{Size} {(Size == 1 ? "item" : "items")} must fall for {string.Join(" and ", Instead.Select(h => h.Name))} to draw level or lead",
        ViewList.Of(Items.Select(i => i.Statement)),
        ViewText.NoteIf(!IsSmallest, "A smaller set may exist."));

    /// <summary>The items that must fall as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The items that must fall as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
