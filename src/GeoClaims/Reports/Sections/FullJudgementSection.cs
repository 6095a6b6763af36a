using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The judgement behind the brief: each answer in a sentence, whether the methods agree, and what limits it.</summary>
internal static class FullJudgementSection
{
    private const int MostShort = 3;

    public static ReportSection Of(CaseReport report) => new("full", "In full", "The judgement in full",
    [
        new ViewBySnapshot(report.Snapshots.Select(s => Sentences(report, s.Evaluation.Judgement))),
        new ViewGroup(default,
            new ViewGroup("How sure are we of this?",
                new ViewBySnapshot(report.Snapshots.Select(s => Confidence(s.Evaluation)))) { Class = "" },
            report.Evaluation.HasWeighed || !report.Missing.IsEmpty
                ? new ViewGroup("What we do not know", Short(report, report.Missing)) { Class = "" }
                : null,
            // What would confirm it changes nobody's mind: it stands under what is open.
            report.Evaluation.HasWeighed
                ? new ViewGroup("What would change our mind", Short(report,
                    [.. report.Changes.Where(s => s.Kind != SentenceKind.Confirming)])) { Class = "" }
                : null) { Class = "three" },
    ]);

    private static IEnumerable<ViewBlock?> Sentences(CaseReport report, ValueList<Sentence> said)
    {
        yield return List(said.Where(s => s.Kind is SentenceKind.Part or SentenceKind.Rival or SentenceKind.Range)
            .Select(s => new ViewItem(Lead(report, s)) { Class = s.Kind.ToString().ToLowerInvariant() }), "rest");
        foreach (var about in said.Where(s => s.Kind is SentenceKind.Methods or SentenceKind.Condition or SentenceKind.Contradiction))
            yield return Small($"{Saying.Said(report, about)}");
    }

    private static IEnumerable<ViewBlock?> Confidence(Evaluation evaluation)
    {
        if (evaluation is not { HasWeighed: true, Confidence: { } confidence, Top.Leader: { } leader })
            return [Text($"{(evaluation.HasWeighed ? "No answer leads, so there is no judgement to be sure of."
                : "Nothing is weighed yet, so there is no judgement to be sure of.")}")];
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
        => List(confidence.Grounds.Select(g => new ViewPhrase(new ViewSpan($"{Words.Capital(Effect(g.Effect))}: {g.Statement}."))
            { Made = Said(g) }));

    private static Sentence Said(ConfidenceGround ground) => new(SentenceKind.Lead, ground.Effect switch
    {
        ConfidenceEffect.Raises => $"Raises it: {ground.Reason}.",
        ConfidenceEffect.Lowers => $"Lowers it: {ground.Reason}.",
        _ => $"Allows no more: {ground.Reason}.",
    });

    private static string Effect(ConfidenceEffect effect)
        => effect switch { ConfidenceEffect.Raises => "raises it", ConfidenceEffect.Lowers => "lowers it", _ => "allows no more" };

    private static IEnumerable<ViewBlock?> Short(CaseReport report, ValueList<Sentence> sentences) => sentences.IsEmpty
        ? [ReportSections.OnEverything(report), Text($"Nothing that the case shows.")]
        : [ReportSections.OnEverything(report), List(sentences.Take(MostShort)),
            sentences.Count <= MostShort
                ? null
                : Small($"{new ViewSpan($"All {sentences.Count}") { Anchor = "open" }} stand under “What is open”.")];
}
