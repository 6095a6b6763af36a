using static GeoClaims.ReportPhrases;
using static GeoClaims.Saying;

namespace GeoClaims;

/// <summary>The brief, which fills one screen: what happened, how likely which answer is and how sure that is, what speaks for
/// it and against it, and what would flip it. All else follows from the next section on.</summary>
internal static class JudgementSection
{
    public static ReportSection Of(CaseReport report) => new("judgement", "In brief", "In brief",
    [
        report.WhatHappened is { } happened ? Happened(report, happened) : null,
        new ViewBySnapshot(report.Snapshots.Select(s => Verdict(report, s.Evaluation))),
        .. !report.Evaluation.HasWeighed ? [] : report.Now.Estimates.IsEmpty ? Standings(report) : Bars(report),
        Reasons(report),
    ]);

    private static ViewText Happened(CaseReport report, string happened)
        => Small($"{Said(report, $"{Show(Bold(report.Sentences.Known("What happened:")))}")} {Own(happened)}");

    private static IEnumerable<ViewBlock?> Verdict(CaseReport report, Evaluation evaluation)
    {
        foreach (var lead in evaluation.Judgement.Where(s => s.Kind == SentenceKind.Lead))
            yield return new ViewText(Lead(report, lead)) { Class = "verdict" };
        // A sentence of its own: a confidence and a likelihood do not stand in one.
        if (evaluation is { HasWeighed: true, Confidence: { } confidence, Top.Leader: not null })
            yield return SaidText(report, $"Our confidence in that is {Show(Bold(Level(report, confidence)))}: {
                confidence.Grounds[0].Reason}.");
    }

    private static string Level(CaseReport report, AnalyticConfidence confidence)
        => report.Sentences.Known(confidence.Level.ToString().ToLowerInvariant());

    private static ViewGroup? Reasons(CaseReport report)
    {
        var reasons = new BriefReasons(report);
        if (!reasons.Any) return null;
        return new(default, ReportSections.OnEverything(report),
            new ViewGroup(Said(report, $"Reasons for it"),
                List(reasons.For().Select(Item)) ?? (ViewBlock)SaidText(report, $"No item speaks for it.")) { Class = "" },
            new ViewGroup(Said(report, $"The strongest against it"), List(reasons.Against().Select(Item))
                ?? (ViewBlock)SaidText(report, $"No item that is rated speaks against it."), Between(report, reasons)) { Class = "" },
            new ViewGroup(Said(report, $"What would flip it"), List(reasons.Flips())) { Class = "" }) { Class = "three" };
    }

    // In one line: the items mostly stand above or below in full.
    private static ViewText? Between(CaseReport report, BriefReasons reasons)
    {
        if (reasons.LastTwo() is not { } two) return null;
        var (first, second) = (Show(Strong(two.First.Hypothesis.Name)), Show(Strong(two.Second.Hypothesis.Name)));
        if (two.Items.IsEmpty) return SaidText(report, $"Between {first} and {second}, the likeliest two: no item decides.");
        var items = Phrase.Row("; ", two.Items.Select(i => Phrase.Of($"{Show(Tag(i.Item.Tag))} {
            Show(Own($"“{SafeText.Short(i.Item.Item.Statement, BriefReasons.Shortest)}”"))} speaks for {Show(Own(i.For))}")));
        return SaidText(report, $"Between {first} and {second}, the likeliest two: {items}.");
    }

    private static ViewItem Item(TaggedItem item) => new(Brief(item));

    private static ViewPhrase Brief(TaggedItem item)
        => ViewPhrase.Of($"{Tag(item.Tag)} {Own(SafeText.Short(item.Item.Statement, BriefReasons.Longest))}");

    private static IEnumerable<ViewBlock?> Bars(CaseReport report) =>
    [
        new ViewDrawing(state => LikelihoodBars.Write(new(report, state)), new ViewTable([new("Tag"), new("Answer"), new("Likelihood"),
            new("Probability", ViewAlign.Right), new("90% interval", ViewAlign.Right), new("Reaches")],
            [.. report.Hypotheses.Select((a, i) => Row(report, a, report.Now.Estimates[i]))])),
        new ViewText(Said(report, $"Upright line: our figure. Bar: nine draws of ten lie within it. Each share is of the whole, "
            + $"also that of a part. Grey fields: the likelihood words of {report.Scale.Name}."), isNote: true) { Class = "caption" },
    ];

    private static ViewRow Row(CaseReport report, TaggedHypothesis answer, Estimate estimate)
        => new([answer.Tag, Strong(answer.Hypothesis.Name), Fixed(LikelihoodBars.Word(report, estimate)),
            Fixed(LikelihoodBars.Percent(report, estimate)), Fixed(LikelihoodBars.Span(report, estimate).Trim('(', ')')),
            Fixed(LikelihoodBars.Reach(report, estimate))]);

    private static IEnumerable<ViewBlock?> Standings(CaseReport report)
    {
        if (report.Evaluation.Leading is not { } leading) return [SaidText(report, $"No method has an answer.")];
        return [new ViewTable([new("Rank", ViewAlign.Right), new("Answer") { IsRowHead = true }, new("Measure")],
            [.. leading.Standings.OrderBy(s => s.Rank)
                .Select(s => new ViewRow([$"{s.Rank}", Strong(s.Hypothesis.Name), Fixed(string.Join(", ", s.Measures))]))],
            heading: report.Sentences.TextOf($"By {leading.Method.Name}, which gives no probabilities"))
            { Class = "plain", IsHeadingSaid = true }];
    }
}
