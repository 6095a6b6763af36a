namespace GeoClaims;

/// <summary>The estimates as a tree, the likelier ones first at each level.</summary>
internal sealed class EstimateTree(ValueList<Estimate> estimates)
{
    /// <summary>Hypotheses that are no part of another.</summary>
    public IReadOnlyList<Estimate> Roots { get; } = Below(estimates, null);

    public IReadOnlyList<Estimate> PartsOf(Estimate whole) => Below(estimates, whole.Hypothesis.Id);

    public static bool Tied(Estimate a, Estimate b) => Tie.Between(a.Point.Value, b.Point.Value);

    private static List<Estimate> Below(ValueList<Estimate> estimates, Id<Hypothesis>? parent)
    {
        var listed = estimates.Select(e => e.Hypothesis.Id).ToHashSet();
        return [.. estimates
            .Where(e => (e.Hypothesis.Parent is { } p && listed.Contains(p) ? p : (Id<Hypothesis>?)null) == parent)
            .OrderByDescending(e => Math.Round(e.Point.Value, 12))];
    }
}
