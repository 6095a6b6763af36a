using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record PlaceMap : IViewable
{
    View IViewable.View => new("Places", new ViewPicture(ToSvg(), MapPicture.Sentence(Map), MapPicture.Width(Map), PlacesText.List(Places)), ViewText.Note(Map.Note));

    /// <summary>The places as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The places as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The map as a standalone SVG, with the note on outlines and boundaries under it.</summary>
    public string ToSvg() => MapPicture.Draw(Map);
}
