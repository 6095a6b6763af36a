namespace GeoClaims;

/// <summary>What each answer gains or costs whom, and what accepting it commits them to.</summary>
internal static class StakesSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        if (report.Stakes.All.IsEmpty && report.Commitments.IsEmpty) return Html.Empty;
        return PageText.Section("stakes", "What each answer means for whom",
            Html.Of($"{PageText.OnEverything(page)}{Table(report)}{Commitments(report)}"),
            "An interest says who would like an answer, and a commitment what follows "
                + "from accepting one. Neither says anything of what is true.");
    }

    private static Html Table(CaseReport report)
    {
        if (report.Stakes.All.IsEmpty) return Html.Empty;
        var actors = report.Stakes.All.Select(s => s.Actor).DistinctBy(a => a.Id).ToList();
        var answers = report.Answers.Where(a => report.Stakes.All.Any(s => s.Hypothesis.Id == a.Hypothesis.Id)).ToList();
        var cells = report.Stakes.All.ToLookup(s => (s.Actor.Id, s.Hypothesis.Id));
        var rows = actors.Select(actor => Html.Of($"<tr><th scope=\"row\">{PageText.Own(actor.Name)}"
            + $"</th>{answers.Select(a => Html.Of($"<td>{Cell(cells[(actor.Id, a.Hypothesis.Id)])}</td>"))}</tr>"));
        return Html.Of($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"What each answer "
            + $"gains or costs whom\"><table class=\"plain stakes\"><thead><tr><th scope=\"col\">Party"
            + $"</th>{answers.Select(a =>
                Html.Of($"<th scope=\"col\"><span class=\"tag\">{a.Tag}</span> {PageText.Own(a.Hypothesis.Name)}</th>"))}"
            + $"</tr></thead><tbody>{rows}</tbody></table></div>");
    }

    private static Html Cell(IEnumerable<Stake> stakes) => Html.Join(stakes.Select(s =>
    {
        var gains = s.Interest.Direction == InterestDirection.Gains;
        var through = s.Through is { } path
            ? Html.Of($" <span class=\"small\">through: {PageText.Own(path.Proposition.Statement)}</span>")
            : Html.Empty;
        return Html.Of($"<p><b class=\"{(gains ? "gain" : "loss")}\">{(gains ? "+ gains" : "− loses")}"
            + $"</b> {PageText.Own(s.Interest.Because ?? "")}{through}</p>");
    }));

    private static Html Commitments(CaseReport report)
        => report.Commitments.IsEmpty ? Html.Empty : Html.Of($"<h3>What must also be accepted"
            + $"</h3>{report.Commitments.Select(c => Of(report, c, c == report.Commitments.MaxBy(x => x.All.Count)))}");

    private static Html Of(CaseReport report, Commitments commitments, bool isOpen)
    {
        var steps = commitments.All.Where(c => c.Path.Any(p => p.Implication is not null))
            .Select(c => Html.Of($"<li><b>{c.Strength?.Word ?? "must"}</b>: {PageText.Own(c.Proposition.Statement)}{Because(c)}</li>"));
        var odds = commitments.AtOdds.Select(c => Html.Of($"<li>Today it speaks against that: "
            + $"it {Words.Of(c.Stance)} “{PageText.Own(report.Case.Get(c.Proposition).Statement)}”.</li>"));
        var pending = commitments.Pending.Select(p => Html.Of($"<li class=\"small\">{PageText.Sentence(report, p.Sentence)}</li>"));
        return Html.Of($"<details class=\"commit\"{(isOpen ? Html.Trusted(" open") : Html.Empty)}>"
            + $"<summary>If {PageText.Own(commitments.Actor.Name)} accepts “{PageText.Own(commitments.Accepted[0].Statement)}”"
            + $"</summary><ol>{steps}</ol><ul>{odds}{pending}</ul></details>");
    }

    private static Html Because(Commitment commitment)
    {
        var step = commitment.Path[^1];
        if (step.Implication is not { } implication) return Html.Empty;
        return Html.Of($" <span class=\"small\">{PageText.Own(implication.Because ?? "no reason is given")} "
            + $"({(step.SaidBy is { } by ? Html.Of($"says {PageText.Own(by.Name)}") : Html.Of($"our reading"))})</span>");
    }
}
