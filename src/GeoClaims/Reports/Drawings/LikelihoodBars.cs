namespace GeoClaims;

/// <summary>A bar for each answer: how likely it is, and within what it moves.</summary>
internal static class LikelihoodBars
{
    public static Html Write(ReportPage page)
    {
        var (scale, answers) = (page.Report.Scale, page.Report.Hypotheses);
        return Html.Of($"""
            <div class="bars" role="group" aria-label="How likely each answer is"><div class="row head" aria-hidden="true">
            <span>{scale.Terms[0].Word}</span>{LikelihoodChart.Head(scale)}<span>{scale.Terms[^1].Word}</span></div>
            {answers.Select((a, i) => Bar(page, a, i))}</div>

            """);
    }

    private static Html Bar(ReportPage page, TaggedHypothesis answer, int index)
    {
        var key = $"h{index}";
        var chart = LikelihoodChart.Bar(page, key, s => Of(s, index)?.Probability, s =>
            $"{answer.Hypothesis.Name}: {Words(Of(s, index))} {Reach(Of(s, index))}".TrimEnd());
        return Html.Of($"""
            <div class="row d{Math.Min(answer.Depth, 3)}" id="{PageText.Anchor(answer.Tag)}">
            <span class="name"><span class="tag">{answer.Tag}</span> <b>{page.Own(answer.Hypothesis.Name)}</b></span>{chart}
            <span class="says"><b>{page.Text(key + "w", s => Word(Of(s, index)))}</b>
            {page.Text(key + "p", s => Of(s, index)?.Percent ?? "")}
            <span class="span">{page.Text(key + "s", s => Span(Of(s, index)))}</span></span></div>
            """);
    }

    public static string Word(Estimate? estimate) => estimate?.Term?.Word ?? (estimate is null ? "no probability" : "");

    public static string Span(Estimate? estimate)
        => estimate is { } e && e.Probability.Low != e.Probability.High ? $"({e.Span})" : "";

    // A bar that runs over a border of words shows it; in words it is said, since the one word beside it would claim too much.
    public static string Reach(Estimate? estimate) => estimate is { Words.Count: > 1 } e ? $"reaches {e.Words[0]} to {e.Words[^1]}" : "";

    private static string Words(Estimate? estimate)
        => estimate is null ? "no probability" : $"{Word(estimate)}, {estimate.Percent} {Span(estimate)}";

    private static Estimate? Of(Snapshot snapshot, int index) => snapshot.Estimates.IsEmpty ? null : snapshot.Estimates[index];
}
