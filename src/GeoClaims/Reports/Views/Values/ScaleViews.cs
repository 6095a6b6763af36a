using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

public sealed partial record AnalyticConfidence : ViewableRecord
{
    internal override View View => new($"{Level} confidence",
        ViewTable.Facts(Grounds.Select(g => (Words.Of(g.Effect), (ViewPhrase)g.Statement))),
        Rule is null ? null : ViewText.Note($"By the rule {Rule}."));
}

public sealed partial record ConfidenceGround : ViewableRecord;

public sealed partial class ConfidenceCriterion : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ConfidenceCriterion>("line", "lines")
        .Column("Ground", c => c.Ground)
        .Column("When", c => c.When)
        .Column("What it does", c => c.AtMost is { } level ? $"allows no more than {Words.Of(level)}" : Words.Of(c.Effect));

    Shape IShaped.Shape => s_shape;
}

public sealed partial class ConfidenceRule : ViewableObject
{
    internal override View View => new(Id, ViewTable.Of(Table));
}

public sealed partial record WitnessGrade : ViewableRecord;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct ConfidenceScore : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The score as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The score as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Credibility : IViewable
{
    View IViewable.View => View.OfText($"{Number}: {Meaning}");

    /// <summary>The grade as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The grade as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial record LikelihoodTerm : ViewableRecord;

public sealed partial class LikelihoodScale : ViewableObject
{
    internal override View View => new(Name, ViewTable.Of(Terms), ViewText.Note(Citation));
}

public sealed partial record ScaleTerm : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ScaleTerm>("word", "words")
        .Column("Word", t => ViewPhrase.Bold(t.Word))
        .Column("Also", t => t.Synonym)
        .Column("From", t => $"{(t.ExcludesLow ? "above " : "")}{t.Low}", ViewAlign.Right)
        .Column("To", t => $"{(t.ExcludesHigh ? "below " : "")}{t.High}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Probability : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The probability as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The probability as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct ProbabilityRange : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The range as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The range as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Reliability : IViewable
{
    View IViewable.View => View.OfText($"{Letter}: {Meaning}");

    /// <summary>The grade as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The grade as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial record ScoreEntry : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ScoreEntry>("entry", "entries")
        .Column("Word", e => ViewPhrase.Bold(e.Word))
        .Column("Number", e => e.Number?.ToString(CultureInfo.InvariantCulture) ?? "none", ViewAlign.Right)
        .Column("From", e => e.Low.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("To", e => e.High.ToString(CultureInfo.InvariantCulture), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class ScoreTable : ViewableObject
{
    internal override View View => new(Name, ViewTable.Of(Entries), ViewText.Note(Citation));
}
