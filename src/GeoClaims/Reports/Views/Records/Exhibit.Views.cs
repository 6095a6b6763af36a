using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Exhibit : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Exhibit>("exhibit", "exhibits")
        .Column("Name", x => ViewPhrase.Bold(x.Name ?? "not named"))
        .Column("Kind", x => Said.Of(x.Kind))
        .Column("Captured", x => x.Captured?.Text)
        .Column("By", x => x.CapturedBy)
        .Fact("With", x => x.CapturedWith)
        .Fact("Found at", x => ViewPhrase.Link(x.Address))
        .Fact("Media type", x => x.MediaType)
        .Column("Bytes", x => x.Size.ToString("#,0", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Hash", x => ViewPhrase.Grey(x.Hash))
        .Fact("Metadata", x => x.Metadata)
        .Fact("Context", x => x.Context)
        .Fact("Altered", x => x.Alteration)
        .Fact("Handed over", x => string.Join("; ", x.Transfers));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, ToString(), Names.None);

    /// <summary>The exhibit as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The exhibit as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
