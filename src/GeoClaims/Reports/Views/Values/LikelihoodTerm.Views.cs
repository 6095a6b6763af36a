using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record LikelihoodTerm : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<LikelihoodTerm>("word", "words")
        .Column("Word", t => ViewPhrase.Bold(t.Word))
        .Column("Also", t => t.Synonym)
        .Column("From", t => $"{(t.ExcludesLow ? "above " : "")}{t.Low}", ViewAlign.Right)
        .Column("To", t => $"{(t.ExcludesHigh ? "below " : "")}{t.High}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The word as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The word as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
