using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The brief, which fills one screen: what happened, how likely which answer is and how sure that is, what speaks for
/// it and against it, and what would flip it. All else follows from the next section on.</summary>
internal static class JudgementSection
{
    private const string HowToReadBars = "Upright line: our figure. Bar: nine draws of ten lie within it. Each share is of the whole, "
        + "also that of a part.";

    public static ReportSection Of(CaseReport report) => new("judgement", "In brief", "In brief",
    [
        report.WhatHappened is { } happened ? Small($"{Bold("What happened:")} {Own(happened)}") : null,
        new ViewBySnapshot(report.Snapshots.Select(s => Verdict(s.Evaluation))),
        .. !report.Evaluation.HasWeighed ? [] : report.Now.Estimates.IsEmpty ? Standings(report.Evaluation) : Bars(report),
        Reasons(report),
    ]);

    private static IEnumerable<ViewBlock?> Verdict(Evaluation evaluation)
    {
        foreach (var lead in evaluation.Judgement.Where(s => s.Kind == SentenceKind.Lead))
            yield return new ViewText(Lead(lead)) { Class = "verdict" };
        // A sentence of its own: a confidence and a likelihood do not stand in one.
        if (evaluation is { HasWeighed: true, Confidence: { } confidence, Top.Leader: not null })
            yield return Text($"Our confidence in that is {Bold(confidence.Level.ToString().ToLowerInvariant())}{
                (confidence.Grounds.IsEmpty ? "" : $": {confidence.Grounds[0].Statement}")}.");
    }

    private static ViewGroup? Reasons(CaseReport report)
    {
        var reasons = new BriefReasons(report);
        if (!reasons.Any) return null;
        return new(default, ReportSections.OnEverything(report),
            new ViewGroup("Reasons for it", List(reasons.For().Select(Item)) ?? (ViewBlock)Text($"No item speaks for it.")) { Class = "" },
            new ViewGroup("The strongest against it", List(reasons.Against().Select(Item))
                ?? (ViewBlock)Text($"No item that is rated speaks against it."), Between(reasons)) { Class = "" },
            new ViewGroup("What would flip it", List(reasons.Flips())) { Class = "" }) { Class = "three" };
    }

    // In one line: the items mostly stand above or below in full.
    private static ViewText? Between(BriefReasons reasons)
    {
        if (reasons.LastTwo() is not { } two) return null;
        var items = two.Items.Select((i, at) => ViewPhrase.Of($"{(at == 0 ? " " : "; ")}{Tag(i.Item.Tag)} {
            Own($"“{SafeText.Short(i.Item.Item.Statement, BriefReasons.Shortest)}”")} speaks for {Own(i.For)}"));
        return Text($"Between {Strong(two.First.Hypothesis.Name)} and {Strong(two.Second.Hypothesis.Name)}, the likeliest two:{
            (two.Items.IsEmpty ? " no item decides" : "")}{ViewPhrase.Of(items.SelectMany(i => i.Spans))}.");
    }

    private static ViewItem Item(TaggedItem item) => new(Brief(item));

    private static ViewPhrase Brief(TaggedItem item)
        => ViewPhrase.Of($"{Tag(item.Tag)} {Own(SafeText.Short(item.Item.Statement, BriefReasons.Longest))}");

    private static IEnumerable<ViewBlock?> Bars(CaseReport report) =>
    [
        new ViewDrawing(state => LikelihoodBars.Write(new(report, state)), new ViewTable([new("Tag"), new("Answer"), new("Likelihood"),
            new("Probability", ViewAlign.Right), new("90% interval", ViewAlign.Right), new("Reaches")],
            [.. report.Hypotheses.Select((a, i) => Row(a, report.Now.Estimates[i]))])),
        Note($"{HowToReadBars} Grey fields: the likelihood words of {report.Scale.Name}."),
    ];

    private static ViewRow Row(TaggedHypothesis answer, Estimate estimate)
        => new([answer.Tag, Strong(answer.Hypothesis.Name), LikelihoodBars.Word(estimate), estimate.Percent,
            LikelihoodBars.Span(estimate).Trim('(', ')'), LikelihoodBars.Reach(estimate)]);

    private static IEnumerable<ViewBlock?> Standings(Evaluation evaluation)
    {
        if (evaluation.Leading is not { } leading) return [Text($"No method has an answer.")];
        return [new ViewTable([new("Rank", ViewAlign.Right), new("Answer") { IsRowHead = true }, new("Measure")],
            [.. leading.Standings.OrderBy(s => s.Rank)
                .Select(s => new ViewRow([$"{s.Rank}", Strong(s.Hypothesis.Name), string.Join(", ", s.Measures)]))],
            heading: $"By {leading.Method.Name}, which gives no probabilities") { Class = "plain" }];
    }
}
