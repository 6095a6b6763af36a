using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record WhatIfRow : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<WhatIfRow>("row", "rows")
        .Column("Tag", w => ViewPhrase.Bold(w.Tag))
        .Column("What is done", w => Words.Of(w.Kind))
        .Column("What it is done to", w => w.Name)
        .Column("Stands at", w => WhatIfSection.Stands(w), ViewAlign.Right)
        .Column("Difference", w => WhatIfSection.Difference(w.Points), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The row as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The row as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
