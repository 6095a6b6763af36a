using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Criterion : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The criterion as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The criterion as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Measure : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The measure as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The measure as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Channel : ViewableObject
{
    internal override View View => new(Id, ViewText.Plain(Description), ViewText.Note(Citation));
}

public sealed partial record EvidenceFamily : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<EvidenceFamily>("family of items", "families of items")
        .Column("From", f => ViewPhrase.Bold(f.Name))
        .Column("Items", f => string.Join("; ", f.Items.Select(i => i.Statement)))
        .Column("Source trusted with", f => f.SourceTrust.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class MethodResult : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MethodResult>("method", "methods")
        .Column("Method", m => ViewPhrase.Bold(m.Method.Name))
        .Column("Puts first", m => m.NotApplicable ?? string.Join(" and ", m.Leaders.Select(h => h.Name)))
        .Column("Source", m => ViewPhrase.Grey(m.Method.Citation));

    Shape IShaped.Shape => s_shape;

    internal override View View => new(Method.Name,
        NotApplicable is null ? null : ViewText.Plain($"Not applicable: {NotApplicable}"),
        ViewTable.Of((ValueList<Standing>)[.. Standings.OrderBy(s => s.Rank)]),
        ViewText.Note(Method.Citation));
}

public sealed partial record Standing : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Standing>("standing", "standings")
        .Column("Rank", s => s.Rank.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Answer", s => ViewPhrase.Bold(s.Hypothesis.Name))
        .Column("Probability", s => s.Probability?.ToString(), ViewAlign.Right)
        .Column("Measures", s => s.Probability is null ? string.Join(", ", s.Measures) : "");

    Shape IShaped.Shape => s_shape;
}

public sealed partial class LeaveOneOut : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<LeaveOneOut>("item left out", "items left out")
        .Column("Without", l => l.Item.Statement)
        .Column("Leads", l => string.Join(" and ", l.Leaders.Select(h => h.Name)))
        .Column("Changes the lead", l => l.Flips ? ViewPhrase.Bold("yes") : "no");

    Shape IShaped.Shape => s_shape;
}

public sealed partial class LeaveOneOutList : ViewableObject
{
    internal override View View => ValueViews.Of(this);
}

public sealed partial class Level : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Level>("level", "levels")
        .Column("Among", l => l.Whole is null ? "all answers" : $"the parts of {l.Whole.Name}")
        .Column("Leads", l => ViewPhrase.Bold(l.Leader?.Name ?? "none"))
        .Column("Probability", l => l.Leader is null || l.Estimates.IsEmpty ? "" : l[l.Leader.Id].Probability.ToString(), ViewAlign.Right)
        .Column("Confidence", l => l.Confidence?.Level.ToString() ?? "");

    Shape IShaped.Shape => s_shape;

    internal override View View => new(Whole is null ? "Among all answers" : $"Among the parts of {Whole.Name}",
        ViewList.Of(Judgement), ViewTable.Of(Estimates, "How likely each answer is"));
}

public sealed partial record Stability : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Stability>("answer", "answers")
        .Column("Answer", s => ViewPhrase.Bold(s.Hypothesis.Name))
        .Column("Best value", s => s.Range.Best.ToString(), ViewAlign.Right)
        .Column("Moves within", s => s.Range.Span, ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record Estimate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Estimate>("answer", "answers")
        .Column("Answer", e => ViewPhrase.Bold(e.Hypothesis.Name))
        .Column("Likelihood", e => e.Term?.ToString())
        .Column("Probability", e => e.Percent, ViewAlign.Right)
        .Column("90% interval", e => e.Span, ViewAlign.Right)
        .Column("Before the evidence", e => e.Prior.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class ItemResult : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ItemResult>("item", "items")
        .Column("Item", i => i.Item.Statement)
        .Column("Kind", i => Words.Of(i.Item.Kind))
        .Column("Trust", i => i.Row.Trust.Value.Best.ToString(), ViewAlign.Right)
        .Column("Bits", i => i.Diagnosticity.MutualInformation.ToString("0.000", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Ratio", i => i.Diagnosticity.LikelihoodRatio.ToString("0.##", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Without it", i => i.LeaveOneOut is { Flips: true } l
            ? ViewPhrase.Bold($"{string.Join(" and ", l.Leaders)} would lead")
            : "no change");

    Shape IShaped.Shape => s_shape;

    internal override View View => new(Item.Statement,
        ViewText.Plain($"It carries {Diagnosticity}."),
        LeaveOneOut is null ? null : ViewText.Plain($"{LeaveOneOut}."),
        ViewText.NoteIf(IsPseudoDiagnostic, "It speaks against some answers, and does not tell the leading ones apart."));
}

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Diagnosticity : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>What an item tells as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What an item tells as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial class Explanation : ViewableObject
{
    internal override View View => new(Subject,
        ViewList.Of(Sentences),
        ViewTable.Of(Telling, all: nameof(Terms)),
        AddsUp ? ViewText.Plain($"In all: {ViewWords.Signed(Total)} {Unit}.") : ViewText.Note($"In {Unit}; the parts do not add up."));
}

public sealed partial record ExplanationTerm : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ExplanationTerm>("part", "parts")
        .Column("What", t => t.Name)
        .Column("Moves it by", t => ViewWords.Signed(t.Value), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record Gap : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Gap>("gap", "gaps")
        .Column("Gap", g => ViewPhrase.Bold(Words.Of(g.Kind)))
        .Column("What is missing", g => g.Sentence.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record Sentence : ViewableRecord
{
    internal override View View => View.OfText(Text);
}

public sealed partial record SentencePart : ViewableRecord
{
    internal override View View => View.OfText(Text);
}
