using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Evidence : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Evidence>("item of evidence", "items of evidence")
        .Column("Item", e => ViewPhrase.Bold(e.Statement))
        .Column("Kind", e => Words.Of(e.Kind))
        .Column("Credibility", e => $"{e.Credibility} {e.Credibility.Meaning}")
        .Column("Confidence", e => e.Confidence?.ToString(), ViewAlign.Right)
        .Column("Observed", e => e.Observed?.Text)
        .Fact("Relevance", e => Words.Of(e.Relevance))
        .Fact("Access", e => Words.Of(e.Access))
        .Fact("Where", e => e.Place?.Name)
        .Fact("Restates", (e, names) => names.Of(e.Restates))
        .Fact("Depends on", (e, names) => names.Of(e.DependsOn))
        .Fact("Claims", (e, names) => names.Of(e.Claims))
        .Fact("Search", e => e.Search?.ToString())
        .Fact("Exhibits", e => string.Join("; ", e.Exhibits))
        .Fact("Checks", e => string.Join("; ", e.Checks))
        .Fact("Reported in", (e, names) => names.Of(e.Citations))
        .Fact("Known from", e => e.KnownFrom?.Text)
        .Column("Id", e => ViewPhrase.Grey(e.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Statement, Names.None);

    /// <summary>The item as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The item as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
