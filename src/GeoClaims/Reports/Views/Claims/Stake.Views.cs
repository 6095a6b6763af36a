using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Stake : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Stake>("stake", "stakes")
        .Column("If accepted", s => ViewPhrase.Bold(s.Hypothesis.Name))
        .Column("Who", s => s.Actor.Name)
        .Column("Would", s => Words.Of(s.Interest.Direction) is "gains" ? "gain" : "lose")
        .Column("Because", s => s.Interest.Because)
        .Column("By way of", s => s.Through?.Proposition.Statement);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The stake as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The stake as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
