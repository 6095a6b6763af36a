namespace GeoClaims;

/// <summary>Puts an evaluation together from its matrix.</summary>
internal static class Evaluator
{
    public static Evaluation Run(CaseFile file, EvidenceMatrix matrix)
    {
        ValueList<MethodResult> results = [.. matrix.Options.Methods.Select(m => m.Evaluate(matrix))];
        var posterior = new LogPosterior(matrix);
        var hasProbabilities = results.Any(r => r.Standings.Any(s => s.Probability is not null));
        return new(file, matrix, results, hasProbabilities ? GeoClaims.Estimates.Of(matrix, posterior) : default, Items(matrix, results, posterior), GeoClaims.Gaps.In(file, matrix));
    }

    private static ValueList<ItemResult> Items(EvidenceMatrix matrix, ValueList<MethodResult> results, LogPosterior posterior)
    {
        var leading = results.FirstOrDefault(r => r.Standings.Any(s => s.Probability is not null)) ?? results.FirstOrDefault(r => r.NotApplicable is null);
        var items = matrix.Rows.Select((row, i) => new ItemResult(row, DiagnosticityOf.Row(matrix, i, posterior.Channels[i]), new(posterior.Channels[i].Contributions()), leading?.LeaveOneOut[i]));
        return [.. items.OrderBy(i => i.Diagnosticity)];
    }
}
