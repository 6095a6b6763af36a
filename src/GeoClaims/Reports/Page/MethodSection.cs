namespace GeoClaims;

/// <summary>What the words and numbers mean, how they come about, and where their limits are.</summary>
internal static class MethodSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        var options = report.Evaluation.Options;
        var methods = report.Evaluation.Results.Select(r => Html.Of($"<li><b>{r.Method.Name}"
            + $"</b> {(r.NotApplicable is { } why
                ? Html.Of($"(does not apply: {why})")
                : Html.Of($"ranks {string.Join(", ", r.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name}"))}"))}. "
            + $"<span class=\"small\">{r.Method.Citation}</span></li>"));
        var prior = report.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Prior)
            .Select(s => Html.Of($"<p>{PageText.Sentence(report, s)}</p>"));
        return PageText.Section("method", "Words, numbers and limits", Html.Of($"""
            <h3>Words of likelihood</h3><table class="plain words"><thead><tr><th scope="col">Word</th><th scope="col">Means</th></tr></thead><tbody>{report.Scale.Terms.Select(t => Html.Of($"<tr><th scope=\"row\">{t.Word}</th><td>{t.Low.ToString()}–{t.High.ToString()}</td></tr>"))}</tbody></table><p class="small">{report.Scale.Citation}. “<1%” and “>99%” stand near the ends: no doubt is rounded away.</p>
            <h3>Words of confidence</h3><p>Low, moderate or high says how well founded the judgement is, never how likely its answer. It follows a published rule{(report.Evaluation.Confidence?.Rule is { } rule ? Html.Of($" ({rule})") : Html.Empty)} over the origins, grades, coverage and age of the decisive items.</p>
            <h3>How the evidence was weighed</h3>{prior}<ul>{methods}</ul><p class="small">Ratings in numbers: {options.Ratings.Id}, {options.Ratings.Citation} Trust: {options.Trust.Id}, {options.Trust.Description} Analysts: {options.Pooling.Description}</p>
            <h3>Limits</h3><ul><li>The ratings are the analyst’s. Another analyst may rate otherwise; “What if” shows how much that takes.</li><li>Earlier dates are shown with today’s ratings on what was known then. A report that states only its day counts from the {(report.Options.Bound == KnownBound.Latest ? "end" : "beginning")} of that day.</li><li>Ranges are the lowest and highest value when one thing at a time changes. They are no confidence intervals.</li><li>A grade A–F is for the source, 1–6 for the item; F and 6 cannot be judged, and widen the range without moving the point.</li></ul>
            <h3>The data</h3><p>Made from the case file with SHA-256 <span class="mono long">{report.Fingerprint}</span>, zone data {(report.Case.Zone.DataVersion.Length == 0 ? "none" : report.Case.Zone.DataVersion)}, {PageText.Count(report.Robustness.Draws, "draw", "draws")} from seed {report.Robustness.Seed}. <button type="button" id="save" data-script hidden>Save the numbers as JSON</button></p>
            """));
    }
}
