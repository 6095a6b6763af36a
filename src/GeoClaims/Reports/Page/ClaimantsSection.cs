namespace GeoClaims;

/// <summary>Who claims what: a card for each party.</summary>
internal static class ClaimantsSection
{
    private const int MostActs = 5;

    public static Html Write(PageState page)
    {
        var report = page.Report;
        if (report.Claimants.IsEmpty) return Html.Empty;
        return PageText.Section("claims", "Who claims what", Html.Of($"<div "
            + $"class=\"cards\">{report.Claimants.Select((c, i) => Card(page, c, i))}</div><p "
            + $"class=\"caption\">A claim is not evidence for what it says; only that it was made is. "
            + $"Who belongs together, such as a state with its services, shares a card.</p>"));
    }

    private static Html Card(PageState page, Claimant claimant, int index)
    {
        var report = page.Report;
        var first = claimant.Claims.Min(c => c.FirstSnapshot);
        var acts = claimant.Claims.Select(c => Act(page, claimant, c)).ToList();
        return Html.Of($"""
            <article class="card"{PageText.From(first)}><h3>{PageText.Own(claimant.Actor.Name)}{(claimant.OtherName is { } other ? Html.Of($" <span class=\"other\" dir=\"auto\">{other.Text}</span>") : Html.Empty)}</h3>
            <p class="claim"><span class="stance">{PageText.Capital(claimant.Main.Stance)}:</span> {PageText.Own(claimant.Main.Statement)}</p>
            {Chance(page, claimant, index)}
            <div><h4>What was said</h4><ol class="acts">{acts.Take(MostActs)}</ol>{PageText.More($"{acts.Count - MostActs} more", acts.Count > MostActs ? Html.Of($"<ol class=\"acts\">{acts.Skip(MostActs)}</ol>") : Html.Empty)}</div>
            <div><h4>Evidence behind it</h4>{(claimant.Evidence.IsEmpty ? Html.Of($"<p class=\"none\">None is named.</p>") : PageText.Tags(claimant.Evidence))}</div>
            <div><h4>If believed</h4>{Stakes(report, claimant)}</div></article>

            """);
    }

    private static Html Chance(PageState page, Claimant claimant, int index)
    {
        var key = $"c{index}";
        var bound = claimant.Chance.Bound.Length == 0 ? "" : claimant.Chance.Bound + " ";
        return Html.Of($"""
            <div class="chance"><h4>Chance that this is right</h4>{LikelihoodChart.Bar(page, key, s => claimant.Chance.In(s.Evaluation), s => $"Chance that this is right: {bound}{Says(page.Report.Scale, claimant.Chance.In(s.Evaluation))}")}<p><b>{page.Text(key + "w", s => claimant.Chance.In(s.Evaluation) is { } r ? page.Report.Scale.For(r.Best)?.Word ?? "" : "no probability")}</b> {bound}{page.Text(key + "p", s => claimant.Chance.In(s.Evaluation)?.Best.ToString() ?? "")} <span class="span">{page.Text(key + "s", s => claimant.Chance.In(s.Evaluation) is { } r && r.Low != r.High ? $"({r.Span})" : "")}</span></p></div>
            """);
    }

    private static string Says(LikelihoodScale scale, ProbabilityRange? range)
        => range is { } r ? $"{scale.For(r.Best)?.Word} {r}".TrimStart() : "no probability";

    private static Html Act(PageState page, Claimant claimant, TaggedClaim claim)
    {
        var speaker = claim.Claimant.Id == claimant.Actor.Id ? "" : claim.Claimant.Name;
        var voice = claim.Claim.Voice == Voice.ReportedBelief ? " (as reported of them)" : "";
        var quotes = claim.Claim.Citations.Select(c => c.Quote).OfType<Quote>().Distinct().Select(PageText.Quote);
        return Html.Of($"""<li id="{claim.Tag}"{PageText.From(claim.FirstSnapshot)}><time>{claim.Made}</time> <span>{(speaker.Length == 0 ? Html.Empty : Html.Of($"<b>{PageText.Own(speaker)}</b> "))}{claim.Stance}{voice}{(claim.Claim.Revises is null ? "" : " (a change)")}: {PageText.Own(claim.Statement)}{Figure(claim.Claim)}{(claim.Claim.Certainty is { } c ? Html.Of($", <i>{c.ToString()}</i>") : Html.Empty)}{quotes}</span></li>""");
    }

    private static Html Figure(Claim claim) => claim.Figure is { } figure ? Html.Of($": {figure.ToString()}") : Html.Empty;

    private static Html Stakes(CaseReport report, Claimant claimant)
    {
        var gains = claimant.Gains.Select(i => Interest(report, claimant, i, "gains"));
        var loses = claimant.Loses.Select(i => Interest(report, claimant, i, "loses"));
        var all = gains.Concat(loses).ToList();
        return all.Count == 0 ? Html.Of($"<p class=\"none\">No interest is on record.</p>") : PageText.List(all);
    }

    private static Html Interest(CaseReport report, Claimant claimant, Interest interest, string verb)
    {
        var who = report.Case.Get(interest.Actor);
        return Html.Of($"{(who.Id == claimant.Actor.Id
            ? Html.Of($"{PageText.Capital(verb)}")
            : Html.Of($"{PageText.Own(who.Name)} {verb}"))}: {PageText.Own(interest.Because ?? "the case does not say what")}");
    }
}
