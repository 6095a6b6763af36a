namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>How likely each hypothesis is, with and without parts, in the
    /// question's order; empty if no method gives probabilities.</summary>
    public ValueList<Estimate> Estimates => Top?.Estimates ?? default;

    /// <summary>The judgement on each level of the tree of hypotheses: first among those that are no part of another, then,
    /// for each that has parts, among its parts; empty if no method has an answer.</summary>
    public ValueList<Level> Levels => Worked.Value;

    /// <summary>What is missing.</summary>
    public ValueList<Gap> Gaps => Top?.Gaps ?? GapFinder.Find(Case, Origins, Matrix, new(null, default, Items));

    /// <summary>
    /// How well founded the judgement on the highest level is, by the published rule of <see cref="EvaluationOptions.Confidence"/> over
    /// what stands behind the decisive items and what could speak against the leader: see docs/confidence.md.
    /// Null where nobody leads, since there is then no judgement to be sure of.
    /// </summary>
    public AnalyticConfidence? Confidence => Top?.Confidence;

    /// <summary>The judgement among the parts of a hypothesis.</summary>
    /// <param name="whole">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">It has no two parts in this question, or no method has an answer.</exception>
    public Level Within(Id<Hypothesis> whole)
        => Levels.FirstOrDefault(l => l.Whole?.Id == whole)
            ?? throw new KeyNotFoundException($"There is no judgement among parts of '{whole}'.");

    /// <summary>How likely a hypothesis is.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">No method gave it a probability.</exception>
    public Estimate this[Id<Hypothesis> hypothesis]
        => Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis)
            ?? throw new KeyNotFoundException($"No method gave '{hypothesis}' a probability.");

    internal Level? Top => Levels.IsEmpty ? null : Levels[0];

    /// <summary>Who leads; null if no method has an answer.</summary>
    internal Contest? Contest => Top?.Contest;

    private Lazy<ValueList<Level>> Worked => field ??= new(() => Leading is { } leading ? [.. LevelsBy(leading)] : default);

    private IEnumerable<Level> LevelsBy(MethodResult leading)
    {
        yield return new(this, new(Matrix, leading));
        if (!leading.GivesProbabilities) yield break;
        foreach (var union in Matrix.Tree.Unions.Where(u => Matrix.Tree.PartsOf(u).Length > 1))
            yield return new(this, new(Matrix, leading, union));
    }
}
