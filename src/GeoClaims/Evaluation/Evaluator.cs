namespace GeoClaims;

/// <summary>Puts an evaluation together from its matrix.</summary>
internal static class Evaluator
{
    public static Evaluation Run(CaseFile file, EvidenceMatrix matrix)
    {
        ValueList<MethodResult> results = [.. matrix.Options.Methods.Select(m => m.Evaluate(matrix))];
        var posterior = new LogPosterior(matrix);
        var leading = results.FirstOrDefault(r => r.GivesProbabilities) ?? results.FirstOrDefault(r => r.NotApplicable is null);
        var estimates = leading is { GivesProbabilities: true } ? Estimates.Of(matrix, posterior) : default;
        return new(file, matrix, results, leading, estimates, Items(matrix, leading, posterior), Gaps.In(file, matrix));
    }

    private static ValueList<ItemResult> Items(EvidenceMatrix matrix, MethodResult? leading, LogPosterior posterior)
    {
        var items = matrix.Rows.Select((row, i) => new ItemResult(row, DiagnosticityOf.Row(matrix, i, posterior.Channels[i]), new(posterior.Channels[i].Contributions()), leading?.LeaveOneOut[i]));
        return [.. items.OrderBy(i => i.Diagnosticity)];
    }
}
