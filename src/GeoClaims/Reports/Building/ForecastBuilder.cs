namespace GeoClaims;

/// <summary>The other questions of a case to which somebody gave an answer with
/// a likelihood, or which have a date by which they will be settled.</summary>
internal static class ForecastBuilder
{
    public static ValueList<ForecastNote> Build(CaseFile file, Question question, ReportClock clock, EvaluationOptions options)
    {
        var forecasts = file.Forecasts();
        return [.. file.Questions.AsSpan().ToArray()
            .Where(q => q.Id == question.Id ? q.ResolveBy is not null || q.Resolution is not null : true)
            .Select(q => Note(file, q, clock, options, forecasts)).OfType<ForecastNote>()];
    }

    private static ForecastNote? Note(CaseFile file, Question question, ReportClock clock, EvaluationOptions options, Forecasts forecasts)
    {
        var stated = ClaimTags.Of(file, question, clock).Where(c => c.Claim.Certainty is not null).ToList();
        if (question.ResolveBy is null && question.Resolution is null && stated.Count == 0) return null;
        var known = options.Analyst is null
            || file.Assessments.Any(a => a.Analyst == options.Analyst) ? options : options with { Analyst = null };
        return new(question, file.Evaluate(question.Id, known), [.. stated], [.. forecasts.Scored.Where(s => s.Question.Id == question.Id)],
            question.Resolution is { } resolution ? file.Find(resolution.Hypothesis) : null);
    }
}
