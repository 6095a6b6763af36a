namespace GeoClaims;

/// <summary>What the words and numbers mean, how they come about, and where their limits are, in words.</summary>
internal static class MethodText
{
    public static ReportSection Of(CaseReport report)
    {
        var options = report.Evaluation.Options;
        return new("Words, numbers and limits", null,
            new ReportPart("Words of likelihood",
                Say.Table([new("Word"), new("Means")],
                    report.Scale.Terms.Select(t => (ValueList<ViewPhrase>)[ViewPhrase.Bold(t.Word), $"{t.Low}–{t.High}"])),
                ViewText.Note($"{report.Scale.Citation}. “<1%” and “>99%” stand near the ends: no doubt is rounded away.")),
            new ReportPart("Words of confidence", ViewText.Plain($"Low, moderate or high says how well founded the judgement is, never how "
                + $"likely its answer. It follows a published rule{(report.Evaluation.Confidence?.Rule is { } rule ? $" ({rule})" : "")} "
                + $"over the origins, grades, coverage and age of the decisive items.")),
            new ReportPart("How the evidence was weighed",
            [
                .. report.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Prior).Select(s => ViewText.Plain(s.Text)),
                Say.List(report.Evaluation.Results.Select(Method)),
                ViewText.Note($"Ratings in numbers: {options.Ratings.Id}, {options.Ratings.Citation} "
                    + $"Trust: {options.Trust.Id}, {options.Trust.Description} Analysts: {options.Pooling.Description}"),
            ]),
            new ReportPart("Limits", Say.List(Limits(report))),
            new ReportPart("The data", ViewText.Plain($"Made from the case file with SHA-256 {report.Fingerprint}, zone "
                + $"data {(report.Case.Zone.DataVersion.Length == 0
                    ? "none"
                    : report.Case.Zone.DataVersion)}, {PageText.Count(report.Robustness.Draws, "draw", "draws")} "
                + $"from seed {report.Robustness.Seed}.")));
    }

    private static ViewPhrase Method(MethodResult result)
    {
        var says = result.NotApplicable is { } why
            ? $"(does not apply: {why})"
            : $"ranks {string.Join(", ", result.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name}"))}";
        return ViewPhrase.Bold(result.Method.Name, $" {says}. {result.Method.Citation}");
    }

    private static IEnumerable<ViewPhrase> Limits(CaseReport report) =>
    [
        "The ratings are the analyst’s. Another analyst may rate otherwise; “What if” shows how much that takes.",
        $"Earlier dates are shown with today’s ratings on what was known then. A report that states only its day "
            + $"counts from the {(report.Options.Bound == KnownBound.Latest ? "end" : "beginning")} of that day.",
        "Ranges are the lowest and highest value when one thing at a time changes. They are no confidence intervals.",
        "A grade A–F is for the source, 1–6 for the item; F and 6 cannot be judged, and widen the range without moving the point.",
    ];
}
