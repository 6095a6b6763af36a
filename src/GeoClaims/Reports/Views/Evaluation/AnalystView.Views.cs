using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record AnalystView : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<AnalystView>("analyst", "analysts")
        .Column("Analyst", a => ViewPhrase.Bold(a.Analyst))
        .Column("Cells rated", a => $"{a.Rated}", ViewAlign.Right)
        .Column("Puts first", a => a.Result.NotApplicable ?? string.Join(" and ", a.Result.Leaders.Select(h => h.Name)));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new($"{Analyst}, {Rated} {(Rated == 1 ? "cell" : "cells")} rated", ((IViewable)Result).View.Blocks);

    /// <summary>What the analyst alone would say as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the analyst alone would say as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
