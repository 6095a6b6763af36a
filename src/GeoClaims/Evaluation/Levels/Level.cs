namespace GeoClaims;

/// <summary>The judgement on one level of the tree of hypotheses: among the answers that are no part of another, or,
/// given that one with parts is true, among its parts. What is said of one level holds for no other.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public sealed partial class Level
{
    private readonly Lazy<Decisive> _decisive;
    private readonly Lazy<AnalyticConfidence?> _confidence;
    private readonly Lazy<ValueList<Gap>> _gaps;

    internal Level(Evaluation evaluation, Contest contest)
    {
        (Evaluation, Contest) = (evaluation, contest);
        var (file, matrix) = (evaluation.Case, evaluation.Matrix);
        Estimates = GeoClaims.Estimates.Of(matrix, contest, evaluation.Options.Scale, evaluation.Drawn);
        _decisive = new(() => new(contest, evaluation.Families, evaluation.Items));
        _confidence = new(() => contest.HasLeader ? ConfidenceFinder.Find(file, evaluation.Origins, matrix, contest, Decisive,
            contest.HasProbabilities ? this[contest.Leader.Hypothesis.Id].Words.Count : 0, evaluation.Options.Confidence) : null);
        _gaps = new(() => GapFinder.Find(file, evaluation.Origins, matrix, Decisive, contest.Whole));
    }

    /// <summary>The hypothesis whose parts are told apart; null on the highest level.</summary>
    public Hypothesis? Whole => Contest.Whole?.Hypothesis;

    /// <summary>How likely each part is, given that the whole is true, in the question's order; on the highest level
    /// every hypothesis with and without parts. Empty if no method gives probabilities.</summary>
    public ValueList<Estimate> Estimates { get; }

    /// <summary>The hypothesis that leads; null where several are level, or there is only one.</summary>
    public Hypothesis? Leader => Contest.HasLeader ? Contest.Leader.Hypothesis : null;

    /// <summary>How well founded the judgement on this level is, by the items that decide it; null where nobody leads.</summary>
    public AnalyticConfidence? Confidence => _confidence.Value;

    /// <summary>What is missing to tell the answers of this level apart.</summary>
    public ValueList<Gap> Gaps => _gaps.Value;

    /// <summary>The estimates of the hypotheses that are compared, the likelier ones first.</summary>
    internal IReadOnlyList<Estimate> Ranked
    {
        get
        {
            if (Estimates.IsEmpty) return [];
            var byId = Estimates.ToDictionary(e => e.Hypothesis.Id);
            return [.. Contest.Hypotheses.Select(h => byId[h.Hypothesis.Id])];
        }
    }

    internal Evaluation Evaluation { get; }

    internal Contest Contest { get; }

    internal Decisive Decisive => _decisive.Value;

    /// <summary>How likely a hypothesis is on this level.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">It is not on this level, or no method gave it a probability.</exception>
    public Estimate this[Id<Hypothesis> hypothesis]
        => Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis)
            ?? throw new KeyNotFoundException($"This level has no probability of '{hypothesis}'.");
}
