using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What each answer gains or costs whom, and what accepting it commits them to.</summary>
internal static class StakesSection
{
    public static ReportSection? Of(CaseReport report)
        => report.Stakes.All.IsEmpty && report.Commitments.IsEmpty ? null : new("stakes", "Stakes", "What each answer means for whom",
            ReportSections.OnEverything(report), Table(report), Commitments(report))
        {
            Lead = "An interest says who would like an answer, and a commitment what follows from accepting one. "
                + "Neither says anything of what is true.",
        };

    private static ViewTable? Table(CaseReport report)
    {
        if (report.Stakes.All.IsEmpty) return null;
        var cells = report.Stakes.All.ToLookup(s => (s.Actor.Id, s.Hypothesis.Id));
        var at = report.Stakes.All.Select(s => s.Hypothesis.Id).ToHashSet();
        TaggedHypothesis[] answers = [.. report.Hypotheses.Where(a => at.Contains(a.Hypothesis.Id))];
        return new(
            [new("Party") { IsRowHead = true }, .. answers.Select(a => new ViewColumn($"{a.Tag} {SafeText.Named(a.Hypothesis.Name)}")
                { IsFixed = true, Title = ViewPhrase.Of($"{Styled(a.Tag, "tag")} {Own(a.Hypothesis.Name)}") })],
            [.. report.Stakes.All.Select(s => s.Actor).DistinctBy(a => a.Id).Select(actor => new ViewRow([Strong(actor.Name),
                .. answers.Select(a => ViewPhrase.Of(cells[(actor.Id, a.Hypothesis.Id)]
                    .SelectMany((s, i) => Stake(report.Sentences, s, i == 0))))]))])
            { Class = "plain stakes", WideLabel = "What each answer gains or costs whom" };
    }

    private static IEnumerable<ViewSpan> Stake(SentenceCatalogue said, Stake stake, bool isFirst)
    {
        if (!isFirst) yield return ViewSpan.Line;
        var gains = stake.Interest.Direction == InterestDirection.Gains;
        yield return Styled(gains ? "+ gains" : "− loses", gains ? "gain" : "loss", ViewTone.Bold);
        yield return new(": ");
        yield return Own(stake.Interest.Because?.TrimEnd('.'));
        if (stake.Through is { } path)
            yield return Own($", {said.Own("since it would follow:")} {path.Proposition.Statement.TrimEnd('.')}", style: "small");
        yield return new(".");
    }

    private static ViewGroup? Commitments(CaseReport report) => report.Commitments.IsEmpty ? null : new("What must also be accepted",
        report.Commitments.Select(c => Of(report, c, c == report.Commitments.MaxBy(x => x.All.Count))));

    private static ViewGroup Of(CaseReport report, Commitments commitments, bool isOpen) => new(
        ViewPhrase.Of($"If {Own(Words.GoingOn(commitments.Actor.Name))} accepts “{Own(commitments.Accepted[0].Statement)}”"),
        List(commitments.All.Where(c => c.Path.Any(p => p.Implication is not null)).Select(c => new ViewItem(ViewPhrase.Of(
            $"{Bold($"{c.Strength?.Word ?? "must"}:")} {Own(c.Proposition.Statement)}{
                Because(report.Sentences, c.Path[^1])}"))), isOrdered: true),
        List(commitments.AtOdds.Select(c => ViewPhrase.Of($"So far this stands against it: {
                Own(Words.GoingOn(commitments.Actor.Name))} {Words.Past(c.Stance)} “{Own(report.Case.Get(c.Proposition).Statement)}”."))
            .Concat(commitments.Pending.Select(p => (ViewPhrase)p.Sentence))))
        { Class = "commit", Fold = isOpen ? ViewFold.Open : ViewFold.Closed };

    private static ViewSpan? Because(SentenceCatalogue said, CommitmentStep step) => step.Implication is not { } implication ? null
        : Own($". {said.Own("Why:")} {SafeText.Named(implication.Because ?? said.Own("no reason is given")).TrimEnd('.')} "
            + $"({(step.SaidBy is { } by ? $"{said.Own("says")} {SafeText.Named(by.Name)}" : said.Own("our reading"))})",
            style: "small");
}
