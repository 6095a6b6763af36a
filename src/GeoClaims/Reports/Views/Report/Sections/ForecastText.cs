namespace GeoClaims;

/// <summary>What was forecast, and how it came out, in words.</summary>
internal static class ForecastText
{
    public static ReportSection? Of(CaseReport report)
        => report.Forecasts.IsEmpty ? null : new("Forecasts", null, report.Forecasts.Select(Of));

    private static ReportPart Of(ForecastNote note) => new(PageText.Named(note.Question.Text),
    [
        Say.List(note.Claims.Select(c => (ViewPhrase)new(new ViewSpan($"{PageText.Named(c.Claimant.Name)}, {c.Made}: "),
            new ViewSpan($"{c.Claim.Certainty}", ViewTone.Bold), new ViewSpan($": {PageText.Named(c.Statement)}")))),
        .. note.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Lead)
        .Select(s => ViewText.Plain($"On the evidence of the case: {s.Text}")),
        new ViewText(Settled(note)),
        Say.List(note.Scored.Select(s => s.Sentence)),
    ]);

    private static ViewPhrase Settled(ForecastNote note)
    {
        var terms = $"{(note.Question.ResolveBy is { } by ? $"To be settled "
            + $"by {by}. " : "")}{(note.Question.Criteria is { } criteria ? $"{PageText.Named(criteria)} " : "")}";
        return note.Resolved is { } answer
            ? new(new ViewSpan(terms), new ViewSpan($"Settled: {PageText.Named(answer.Name)}.", ViewTone.Bold),
                new ViewSpan($" {PageText.Named(note.Question.Resolution?.Because)}"))
            : new(new ViewSpan(terms), new ViewSpan("Not settled in this case.", ViewTone.Bold));
    }
}
