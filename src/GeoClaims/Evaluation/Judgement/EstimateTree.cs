namespace GeoClaims;

/// <summary>The estimates as a tree, the likelier ones first at each level.</summary>
internal sealed class EstimateTree(Evaluation evaluation)
{
    /// <summary>Hypotheses that are no part of another.</summary>
    public IReadOnlyList<Estimate> Roots { get; } = Below(evaluation, null);

    public IReadOnlyList<Estimate> PartsOf(Estimate whole) => Below(evaluation, whole.Hypothesis.Id);

    public static bool Tied(Estimate a, Estimate b) => Math.Abs(a.Probability.Best.Value - b.Probability.Best.Value) < 1e-9;

    private static List<Estimate> Below(Evaluation evaluation, Id<Hypothesis>? parent)
    {
        var listed = evaluation.Estimates.Select(e => e.Hypothesis.Id).ToHashSet();
        return [.. evaluation.Estimates
            .Where(e => (e.Hypothesis.Parent is { } p && listed.Contains(p) ? p : (Id<Hypothesis>?)null) == parent)
            .OrderByDescending(e => Math.Round(e.Probability.Best.Value, 12))];
    }
}
