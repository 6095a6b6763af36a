namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class EvidenceMatrix : IViewable
{
    View IViewable.View => MatrixView.Of(this);

    /// <summary>The matrix as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The matrix as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The matrix as a standalone SVG: blue where an item fits, orange with a base line where it speaks against, and a sign and words in every cell.</summary>
    /// <remarks>Only the first 25 items and 8 answers are drawn; what is left out is named below.</remarks>
    public string ToSvg() => MatrixPicture.Draw(this);
}
