using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The answer first: in one sentence, in a paragraph, as bars, and with what limits it.</summary>
internal static class JudgementSection
{
    private const int MostShort = 3;

    private const string HowToReadBars = "Upright line: the median of the draws. Bar: the interval that holds nine draws of ten, "
        + "with ratings, rating table, trust and priors drawn anew within what is not known of them. "
        + "A part stands where it is in all, not within its whole.";

    public static ReportSection Of(CaseReport report) => new("judgement", "Judgement", "Judgement",
    [
        new ViewBySnapshot(report.Snapshots.Select(s => Verdict(s.Evaluation.Judgement))),
        .. report.Now.Estimates.IsEmpty ? Standings(report.Evaluation) : Bars(report),
        new ViewGroup(default,
            new ViewGroup("How sure are we of this?",
                new ViewBySnapshot(report.Snapshots.Select(s => Confidence(s.Evaluation)))) { Class = "" },
            new ViewGroup("What we do not know", Short(report, report.Missing)) { Class = "" },
            // What would confirm it changes nobody's mind: it stands under what is open.
            new ViewGroup("What would change our mind", Short(report, [.. report.Changes.Where(s => s.Kind != SentenceKind.Confirming)]))
                { Class = "" }) { Class = "three" },
    ]);

    private static IEnumerable<ViewBlock?> Verdict(ValueList<Sentence> said)
    {
        foreach (var lead in said.Where(s => s.Kind == SentenceKind.Lead)) yield return new ViewText(Lead(lead)) { Class = "verdict" };
        yield return List(said.Where(s => s.Kind is SentenceKind.Part or SentenceKind.Rival or SentenceKind.Range)
            .Select(s => new ViewItem(Lead(s)) { Class = s.Kind.ToString().ToLowerInvariant() }), "rest");
        foreach (var about in said.Where(s => s.Kind is SentenceKind.Methods or SentenceKind.Condition or SentenceKind.Contradiction))
            yield return Small($"{about}");
    }

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

    private static IEnumerable<ViewBlock?> Confidence(Evaluation evaluation)
    {
        if (evaluation is not { Confidence: { } confidence, Top.Leader: { } leader })
            return [Text($"Nobody leads, so there is no judgement to be sure of.")];
        var below = evaluation.Levels.Skip(1).Where(l => l is { Leader: not null, Confidence: not null }).ToList();
        return
        [
            Text($"{Bold($"{confidence.Level} confidence")} in “{Own(leader.Name)}”."), Grounds(confidence), .. below.SelectMany(Below),
        ];
    }

    private static IEnumerable<ViewBlock?> Below(Level level) =>
    [
        Text($"{Bold($"{level.Confidence!.Level} confidence")} in “{
            Own(level.Leader!.Name)}”, if it was “{Own(level.Whole!.Name)}”."),
        Grounds(level.Confidence!),
    ];

    private static ViewList? Grounds(AnalyticConfidence confidence)
        => List(confidence.Grounds.Select(g => (ViewPhrase)$"{Words.Capital(Effect(g.Effect))}: {g.Statement}."));

    private static string Effect(ConfidenceEffect effect)
        => effect switch { ConfidenceEffect.Raises => "raises it", ConfidenceEffect.Lowers => "lowers it", _ => "allows no more" };

    private static IEnumerable<ViewBlock?> Short(CaseReport report, ValueList<Sentence> sentences) => sentences.IsEmpty
        ? [ReportSections.OnEverything(report), Text($"Nothing that the case shows.")]
        : [ReportSections.OnEverything(report), List(sentences.Take(MostShort)),
            sentences.Count <= MostShort
                ? null
                : Small($"{new ViewSpan($"All {sentences.Count}") { Anchor = "open" }} stand under “What is open”.")];
}
