namespace GeoClaims;

/// <summary>The answer first, in words.</summary>
internal static class JudgementText
{
    public static ReportSection Of(CaseReport report) => new("Judgement", null,
        new ReportPart(null, [.. Verdict(report), .. Bars(report)]),
        new ReportPart("How sure are we of this?", Confidence(report)),
        new ReportPart("What we do not know", Short(report.Missing)),
        new ReportPart("What would change our mind", Short(report.Changes)));

    private static IEnumerable<ViewBlock?> Verdict(CaseReport report)
    {
        var said = report.Evaluation.Judgement;
        foreach (var lead in said.Where(s => s.Kind == SentenceKind.Lead)) yield return new ViewText(Say.Lead(lead));
        yield return Say.List(said.Where(s => s.Kind is SentenceKind.Part or SentenceKind.Rival or SentenceKind.Range).Select(Say.Lead));
        foreach (var about in said.Where(s => s.Kind is SentenceKind.Methods or SentenceKind.Condition or SentenceKind.Contradiction))
            yield return ViewText.Plain(about.Text);
    }

    private static IEnumerable<ViewBlock?> Bars(CaseReport report)
    {
        if (report.Now.Estimates.IsEmpty) return Standings(report);
        return
        [
            Say.Table([new("Tag"), new("Answer"), new("Likelihood"), new("Best estimate", ViewAlign.Right),
                new("Moves within", ViewAlign.Right), new("Reaches")], report.Answers.Select((a, i) => Row(a, report.Now.Estimates[i]))),
            ViewText.Note("Moves within: how far it moves when any one item, grade or missing "
                + "rating changes; it is a test of stability, not a margin of error."),
        ];
    }

    private static ValueList<ViewPhrase> Row(TaggedAnswer answer, Estimate estimate)
        => [answer.Tag, ViewPhrase.Bold(PageText.Named(answer.Hypothesis.Name)), JudgementSection.Word(estimate),
            estimate.Probability.Best.ToString(), JudgementSection.Span(estimate).Trim('(', ')'), JudgementSection.Reach(estimate)];

    private static IEnumerable<ViewBlock?> Standings(CaseReport report)
    {
        if (report.Evaluation.Leading is not { } leading) return [ViewText.Plain("No method has an answer.")];
        return [Say.Table([new("Rank", ViewAlign.Right), new("Answer"), new("Measure")], leading.Standings.OrderBy(s => s.Rank).Select(s =>
            (ValueList<ViewPhrase>)[$"{s.Rank}", ViewPhrase.Bold(PageText.Named(s.Hypothesis.Name)), string.Join(", ", s.Measures)]),
                $"By {leading.Method.Name}, which gives no probabilities")];
    }

    private static IEnumerable<ViewBlock?> Confidence(CaseReport report)
    {
        if (report.Evaluation.Confidence is not { } confidence)
            return [ViewText.Plain("Nobody leads, so there is no judgement to be sure of.")];
        return [ViewText.Lead($"{confidence.Level} confidence."),
            Say.List(confidence.Grounds.Select(g => (ViewPhrase)$"{PageText.Capital(JudgementSection.Effect(g.Effect))}: {g.Statement}."))];
    }

    // As on the page, the first few: all of them stand under "What is open".
    private static IEnumerable<ViewBlock?> Short(ValueList<Sentence> sentences) => sentences.IsEmpty
        ? [ViewText.Plain("Nothing that the case shows.")]
        : [Say.List(sentences.Take(JudgementSection.MostShort)),
            ViewText.NoteIf(sentences.Count > JudgementSection.MostShort, $"All {sentences.Count} stand under “What is open”.")];
}
