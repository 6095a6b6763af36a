namespace GeoClaims;

/// <summary>A bar for each answer: how likely it is, and within what it moves.</summary>
internal static class LikelihoodBars
{
    public static Html Write(ReportPage page)
    {
        var (scale, answers, sentences) = (page.Report.Scale, page.Report.Hypotheses, page.Report.Sentences);
        var language = sentences.IsEnglish ? Html.Empty : PageText.Language(sentences.Language);
        var name = sentences.TextOf($"How likely each answer is");
        return Html.Of($"""
            <div class="bars"{language} role="group" aria-label="{name}"><div class="row head" aria-hidden="true">
            <span>{scale.Terms[0].Word}</span>{LikelihoodChart.Head(scale)}<span>{scale.Terms[^1].Word}</span></div>
            {answers.Select((a, i) => Bar(page, a, i))}</div>

            """);
    }

    private static Html Bar(ReportPage page, TaggedHypothesis answer, int index)
    {
        var key = $"h{index}";
        var chart = LikelihoodChart.Bar(page, key, s => Of(s, index)?.Probability, s =>
            $"{answer.Hypothesis.Name}: {Words(page.Report, Of(s, index))} {Reach(page.Report, Of(s, index))}".TrimEnd());
        return Html.Of($"""
            <div class="row d{Math.Min(answer.Depth, 3)}" id="{PageText.Anchor(answer.Tag)}">
            <span class="name"><span class="tag">{answer.Tag}</span> <b>{page.Own(answer.Hypothesis.Name)}</b></span>{chart}
            <span class="says"><b>{page.Text(key + "w", s => Word(page.Report, Of(s, index)))}</b>
            {page.Text(key + "p", s => Percent(page.Report, Of(s, index)))}
            <span class="span">{page.Text(key + "s", s => Span(page.Report, Of(s, index)))}</span></span></div>
            """);
    }

    public static string Word(CaseReport report, Estimate? estimate)
        => estimate is null ? report.Sentences.TextOf($"no probability") : estimate.Term is { } term ? report.Word(term.Word) : "";

    public static string Percent(CaseReport report, Estimate? estimate)
        => estimate is null ? "" : report.Sentences.Number(estimate.Percent);

    public static string Span(CaseReport report, Estimate? estimate)
        => estimate is { } e && e.Probability.Low != e.Probability.High ? $"({report.Sentences.Number(e.Span)})" : "";

    // A bar that runs over a border of words shows it; in words it is said, since the one word beside it would claim too much.
    public static string Reach(CaseReport report, Estimate? estimate) => estimate is { Words.Count: > 1 } e
        ? report.Sentences.TextOf($"reaches {new LikelihoodWord(e.Scale.Id, e.Words[0])} to {
            new LikelihoodWord(e.Scale.Id, e.Words[^1])}")
        : "";

    private static string Words(CaseReport report, Estimate? estimate) => estimate is null
        ? Word(report, estimate)
        : $"{Word(report, estimate)}, {Percent(report, estimate)} {Span(report, estimate)}";

    private static Estimate? Of(Snapshot snapshot, int index) => snapshot.Estimates.IsEmpty ? null : snapshot.Estimates[index];
}
