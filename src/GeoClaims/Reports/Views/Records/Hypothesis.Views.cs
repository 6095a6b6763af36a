using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Hypothesis : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Hypothesis>("hypothesis", "hypotheses")
        .Column("Name", h => ViewPhrase.Bold(h.Name))
        .Column("What is true if it is", (h, names) => names.Of(h.Proposition))
        .Column("Prior", h => h.Prior?.Share.ToString(), ViewAlign.Right)
        .Fact("Prior because", h => h.Prior?.Because)
        .Column("Part of", (h, names) => names.Of(h.Parent))
        .Column("Stands for", h => h.IsCatchAll ? "every answer not named" : "")
        .Column("Id", h => ViewPhrase.Grey(h.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Name, Names.None);

    /// <summary>The hypothesis as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The hypothesis as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
