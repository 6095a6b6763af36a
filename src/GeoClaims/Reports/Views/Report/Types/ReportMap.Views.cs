using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
internal sealed partial record ReportMap : IViewable
{
    View IViewable.View => new("", new ViewPicture(ToSvg(), MapPicture.Sentence(this), MapPicture.Width(this),
        ViewList.Of(Pins.Select(p => $"{p.Number} {SafeText.Named(p.Name)}"))), ViewText.Note(Note));

    /// <summary>The map as a piece of HTML for a notebook: without style sheet
    /// or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The map as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The map as a standalone SVG, with the note on outlines and boundaries under it.</summary>
    public string ToSvg() => MapPicture.Draw(this);
}
