namespace GeoClaims;

/// <summary>What each answer gains or costs whom, and what accepting it commits them to, in words.</summary>
internal static class StakesText
{
    public static ReportSection? Of(CaseReport report)
        => report.Stakes.All.IsEmpty && report.Commitments.IsEmpty ? null : new("What each answer means for whom",
        "An interest says who would like an answer, and a commitment what follows "
            + "from accepting one. Neither says anything of what is true.",
        new ReportPart(null, Table(report)),
        new ReportPart("What must also be accepted", report.Commitments.Select(c => Commitments(report, c))));

    private static ViewTable? Table(CaseReport report)
    {
        var actors = report.Stakes.All.Select(s => s.Actor).DistinctBy(a => a.Id);
        var at = report.Stakes.All.Select(s => s.Hypothesis.Id).ToHashSet();
        var answers = report.Answers.Where(a => at.Contains(a.Hypothesis.Id)).ToList();
        var cells = report.Stakes.All.ToLookup(s => (s.Actor.Id, s.Hypothesis.Id));
        return Say.Table([new("Party"), .. answers.Select(a => new ViewColumn($"{a.Tag} {PageText.Named(a.Hypothesis.Name)}"))],
            actors.Select(actor => (ValueList<ViewPhrase>)[ViewPhrase.Bold(PageText.Named(actor.Name)),
                .. answers.Select(a => Cell(cells[(actor.Id, a.Hypothesis.Id)]))]));
    }

    private static ViewPhrase Cell(IEnumerable<Stake> stakes) => new([.. stakes.SelectMany((s, i) => Stake(s, i == 0))]);

    private static IEnumerable<ViewSpan> Stake(Stake stake, bool isFirst)
    {
        yield return new($"{(isFirst ? "" : " ")}{(stake.Interest.Direction == InterestDirection.Gains ? "+ gains" : "− loses")}",
            ViewTone.Bold);
        yield return new($" {PageText.Named(stake.Interest.Because)}{(stake.Through is { } path
            ? $" through: {PageText.Named(path.Proposition.Statement)}"
            : "")}.");
    }

    private static ViewList? Commitments(CaseReport report, Commitments commitments)
    {
        var steps = commitments.All.Where(c => c.Path.Any(p => p.Implication is not null))
            .Select(c => ViewPhrase.Bold($"{c.Strength?.Word ?? "must"}:", $" {PageText.Named(c.Proposition.Statement)}{Because(c)}"));
        var odds = commitments.AtOdds.Select(c => (ViewPhrase)($"Today it speaks against that: "
            + $"it {Words.Of(c.Stance)} “{PageText.Named(report.Case.Get(c.Proposition).Statement)}”."));
        var pending = commitments.Pending.Select(p => (ViewPhrase)p.Sentence.Text);
        return Say.List([.. steps, .. odds, .. pending],
            $"If {PageText.Named(commitments.Actor.Name)} accepts “{PageText.Named(commitments.Accepted[0].Statement)}”");
    }

    private static string Because(Commitment commitment)
    {
        var step = commitment.Path[^1];
        if (step.Implication is not { } implication) return "";
        return $" {PageText.Named(implication.Because ?? "no reason is given")} "
            + $"({(step.SaidBy is { } by ? $"says {PageText.Named(by.Name)}" : "our reading")})";
    }
}
