namespace GeoClaims;

/// <summary>What was forecast, and how it came out.</summary>
internal static class ForecastSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        if (report.Forecasts.IsEmpty) return Html.Empty;
        return PageText.Section("forecasts", "Forecasts", Html.Join(report.Forecasts.Select(f => Of(report, f))));
    }

    private static Html Of(CaseReport report, ForecastNote note)
    {
        var lead = note.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Lead)
            .Select(s => Html.Of($"<p>On the evidence of the case: {PageText.Lead(report, s)}</p>"));
        var stated = note.Claims.Select(c => Html.Of($"<li>{PageText.Own(c.Claimant.Name)}, {c.Made}: "
            + $"<b>{c.Claim.Certainty!.ToString()}</b>: {PageText.Own(c.Statement)}</li>"));
        var scored = note.Scored.Select(s => Html.Of($"<li>{PageText.Sentence(report, s.Sentence)}</li>"));
        return Html.Of($"""
            <article class="forecast"><h3>{PageText.Own(note.Question.Text)}</h3>{(note.Claims.IsEmpty ? Html.Empty : Html.Of($"<ul>{stated}</ul>"))}{lead}
            <p class="small">{(note.Question.ResolveBy is { } by ? $"To be settled by {by}. " : "")}{(note.Question.Criteria is { } criteria ? Html.Of($"{PageText.Own(criteria)} ") : Html.Empty)}{(note.Resolved is { } answer ? Html.Of($"<b>Settled: {PageText.Own(answer.Name)}.</b> {PageText.Own(note.Question.Resolution!.Because)}") : Html.Of($"<b>Not settled in this case.</b>"))}</p>{(note.Scored.IsEmpty ? Html.Empty : Html.Of($"<ul>{scored}</ul>"))}</article>

            """);
    }
}
