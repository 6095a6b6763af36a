using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Timeline : IViewable
{
    View IViewable.View => new("What was known when", Rows.IsEmpty ? ViewText.Note("Nothing is on this timeline.") : new ViewPicture(ToSvg(), TimelinePicture.Sentence(this), TimelinePicture.Width, ViewTable.Of(Rows)), ViewText.Note($"Clock: {Zone}."));

    /// <summary>The timeline as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The timeline as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The timeline as a standalone SVG: a row for each record, a ring where it happened, a dot where it became known.</summary>
    /// <remarks>Only the first 80 rows are drawn.</remarks>
    public string ToSvg() => TimelinePicture.Draw(this);
}
