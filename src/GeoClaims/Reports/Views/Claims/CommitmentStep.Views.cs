using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record CommitmentStep : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CommitmentStep>("step", "steps")
        .Column("From", s => Said.Some(s.From.Select(p => p.Statement)))
        .Column("To", s => s.To.Statement)
        .Column("Because", s => s.Implication?.Because ?? "it is the more general statement");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The step as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The step as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
