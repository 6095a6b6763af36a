using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What the words and numbers mean, how they come about, and where their limits are.</summary>
internal static class MethodSection
{
    public static ReportSection Of(CaseReport report) => new("method", "Method", "Words, numbers and limits",
        new ViewGroup("Words of likelihood",
            new ViewTable([new("Word") { IsRowHead = true }, new("Means")],
                [.. report.Scale.Terms.Select(t => new ViewRow([Fixed(t.Word, ViewTone.Bold), $"{t.Low}–{t.High}"]))])
                { Class = "plain words" },
            Small($"{Fixed(report.Scale.Citation)}. “<1%” and “>99%” stand near the ends: no doubt is rounded away.")),
        new ViewGroup("Words of confidence",
            ViewText.Plain("Low, moderate or high says how well founded the judgement is, never how likely its "
            + $"answer. It follows a published rule{(report.Evaluation.Confidence?.Rule is { } rule ? $" ({rule})" : "")} "
            + "over what stands behind the decisive items and what could speak against the leader: see docs/confidence.md.")),
        new ViewGroup("How the evidence was weighed",
        [
            .. report.Evaluation.Judgement.Where(s => s.Kind is SentenceKind.Prior or SentenceKind.Draws).Select(s => Text($"{s}")),
            List(report.Evaluation.Results.Select(Method)),
            Weighed(report.Evaluation.Options),
        ]),
        new ViewGroup("Limits", List(Limits(report.Options))),
        new ViewGroup("The data", Text($"Made from the case file with SHA-256 {Styled(report.Fingerprint, "mono long")}, zone data {
            Fixed(report.Case.Zone.DataVersion.Length == 0 ? report.Sentences.Own("none") : report.Case.Zone.DataVersion)}, {
            Words.Count(report.Robustness.Draws, "draw", "draws")} from seed {$"{report.Robustness.Seed}"}. {Drawn(_ => s_save)}")));

    private static readonly Html s_save =
        Html.Of($"<button type=\"button\" id=\"save\" data-script hidden>Save the numbers as JSON</button>");

    private static ViewPhrase Method(MethodResult result)
    {
        var says = result.NotApplicable is { } why
            ? ViewPhrase.Of($"(does not apply: {why})")
            : ViewPhrase.Of($"ranks {Fixed(string.Join(", ",
                result.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name}")))}");
        return ViewPhrase.Of($"{Fixed(result.Method.Name, ViewTone.Bold)} {says}. {
            new ViewSpan(result.Method.Citation) { Class = "small", IsFixed = true }}");
    }

    private static ViewText Weighed(EvaluationOptions options) => Small($"Channel: “{
        Fixed(options.Channel.Id)}”: {options.Channel.Description}. Ratings in numbers: {Fixed(options.Ratings.Id)}, {
        Fixed(options.Ratings.Citation)} Trust: {Fixed(options.Trust.Id)}, {options.Trust.Description} Analysts: {
        options.Pooling.Description}");

    private static IEnumerable<ViewPhrase> Limits(ReportOptions options) =>
    [
        "The ratings are the analyst’s. Another analyst may rate otherwise; “What if” shows how much that takes.",
        "Earlier dates are shown with today’s ratings on what was known then. A report that states only its day "
            + $"counts from the {(options.Bound == KnownBound.Latest ? "end" : "beginning")} of that day.",
        "Answers that nobody thought of are in no draw.",
        "A grade A–F is for the source, 1–6 for the item; F and 6 cannot be judged, and widen the range without moving the point.",
    ];
}
