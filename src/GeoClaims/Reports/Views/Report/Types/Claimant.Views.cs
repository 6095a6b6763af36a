using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Claimant : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Claimant>("claimant", "claimants")
        .Column("Who", c => ViewPhrase.Noted(c.Actor.Name, c.OtherName?.Text))
        .Column("Stance", c => ViewPhrase.Bold(c.Main.Stance))
        .Column("On what", c => c.Main.Statement)
        .Column("Claims", c => c.Claims.Count.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Evidence behind it", c => string.Join(" ", c.Evidence));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(ToString(), ViewTable.Of(Claims, "What was said"), ViewTable.Of(Gains, "Gains"), ViewTable.Of(Loses, "Loses"));

    /// <summary>The claimant as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The claimant as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
