using System.Diagnostics;

namespace GeoClaims;

public sealed partial class EvidenceMatrix : ViewableObject
{
    internal override View View => MatrixView.Of(this);

    /// <summary>The matrix as a standalone SVG: blue where an item fits, orange with a
    /// base line where it speaks against, and a sign and words in every cell.</summary>
    /// <remarks>Only the first 25 items and 8 answers are drawn; what is left out is named below.</remarks>
    public string ToSvg() => MatrixPicture.Draw(this);
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct MatrixCell : IViewable
{
    View IViewable.View => ValueViews.Of(Assessments);

    /// <summary>The judgements in the cell as a piece of HTML for a notebook: without
    /// style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The judgements in the cell as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial class MatrixRow : ViewableObject
{
    internal override View View => MatrixView.Of(_matrix, this);
}

public sealed partial class RatingLikelihoods : ViewableObject
{
    private static IEnumerable<Consistency> Ratings => [Consistency.CC, Consistency.C, Consistency.N, Consistency.I, Consistency.II];

    internal override View View => new(Id,
        new ViewTable([new("Rating"), new("Words"), new("Likelihood", ViewAlign.Right)],
            [.. Ratings.Select(r => new ViewRow([r.Mark, r.Words, this[r].ToString()]))]),
        ViewText.Note(Citation));
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Trust : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The trust as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The trust as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial class AnalystComparison : ViewableObject
{
    internal override View View => new("Where the analysts differ",
        ViewList.Of(Sentences),
        ViewTable.Of(Analysts, "Each alone"),
        ViewTable.Of(Cells, "The cells on which they differ most"));
}

public sealed partial record AnalystView : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<AnalystView>("analyst", "analysts")
        .Column("Analyst", a => ViewPhrase.Bold(a.Analyst))
        .Column("Cells rated", a => $"{a.Rated}", ViewAlign.Right)
        .Column("Puts first", a => a.Result.NotApplicable ?? string.Join(" and ", a.Result.Leaders.Select(h => h.Name)));

    Shape IShaped.Shape => s_shape;

    internal override View View => new($"{Analyst}, {Rated} {(Rated == 1 ? "cell" : "cells")} rated", ((IViewable)Result).View.Blocks);
}

public sealed partial record CellDisagreement : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CellDisagreement>("cell", "cells")
        .Column("Item", c => c.Item.Statement)
        .Column("Hypothesis", c => c.Hypothesis.Name)
        .Column("They", c => Words.Of(c.Degree))
        .Column("Judgements", c => c.Voices);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record ItemDisagreement : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ItemDisagreement>("item", "items")
        .Column("Item", i => i.Item.Statement)
        .Column("They", i => Words.Of(i.Degree))
        .Column("In cells", i => $"{i.Cells}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}
