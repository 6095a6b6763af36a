using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What was forecast, and how it came out.</summary>
internal static class ForecastsSection
{
    public static ReportSection? Of(CaseReport report)
        => report.Forecasts.IsEmpty ? null : new("forecasts", "Forecasts", "Forecasts", report.Forecasts.Select(n => Of(report, n)));

    private static ViewGroup Of(CaseReport report, ForecastNote note) => new(Own(note.Question.Text),
    [
        List(note.Claims.Select(c =>
            ViewPhrase.Of($"{Own(c.Claimant.Name)}, {c.Made}: {Bold($"{c.Claim.Certainty}")}: {Own(c.Statement)}"))),
        .. note.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Lead).Select(s => note.Evaluation.HasWeighed
            ? Text($"On the evidence of the case: {Lead(report, s)}") : Text($"{s}")),
        Settled(note),
        List(note.Scored.Select(s => s.Sentence)),
    ]) { Class = "forecast" };

    private static ViewText Settled(ForecastNote note)
    {
        var question = note.Question;
        var by = question.ResolveBy is { } day ? $"To be settled by {day.InWords}. " : "";
        var criteria = question.Criteria is { } stated ? ViewPhrase.Of($"{Own(stated)} ") : default;
        return note.Resolved is { } answer
            ? Small($"{by}{criteria}{Bold("Settled: ")}{Strong(answer.Name)}. {Own(question.Resolution?.Because)}")
            : Small($"{by}{criteria}{Bold("Not settled in this case.")}");
    }
}
