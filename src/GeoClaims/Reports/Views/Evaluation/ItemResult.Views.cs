using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ItemResult : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ItemResult>("item", "items")
        .Column("Item", i => i.Item.Statement)
        .Column("Kind", i => Words.Of(i.Item.Kind))
        .Column("Trust", i => i.Row.Trust.Value.Best.ToString(), ViewAlign.Right)
        .Column("Bits", i => i.Diagnosticity.MutualInformation.ToString("0.000", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Ratio", i => i.Diagnosticity.LikelihoodRatio.ToString("0.##", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Without it", i => i.LeaveOneOut is { Flips: true } l ? ViewPhrase.Bold($"{string.Join(" and ", l.Leaders)} would lead") : "no change");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(Item.Statement,
        ViewText.Plain($"It carries {Diagnosticity}."),
        LeaveOneOut is null ? null : ViewText.Plain($"{LeaveOneOut}."),
        ViewText.NoteIf(IsPseudoDiagnostic, "It speaks against some answers, and does not tell the leading ones apart."));

    /// <summary>What the item tells as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the item tells as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
