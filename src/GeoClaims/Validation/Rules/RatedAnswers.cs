namespace GeoClaims;

/// <summary>The answers of one question with their priors, and what ratings of them stand for.</summary>
/// <remarks>Words are read by <see cref="RatingLikelihoods.Schiller2026"/>, as an evaluation does that is told nothing else.</remarks>
internal sealed class RatedAnswers
{
    private readonly Dictionary<Id<Hypothesis>, int> _columns = [];

    public RatedAnswers(Question question, CaseIndex index)
    {
        Id<Hypothesis>[] found = [.. question.Hypotheses.Distinct().Where(id => index.Find(id.Value) is Hypothesis)];
        Tree = new(id => (Hypothesis)index.Find(id.Value)!, found);
        for (var i = 0; i < Tree.Leaves.Length; i++) _columns.Add(Tree.Leaves[i].Id, i);
    }

    public HypothesisTree Tree { get; }

    /// <summary>The place of an answer without parts; null for another hypothesis.</summary>
    public int? ColumnOf(Id<Hypothesis> hypothesis) => _columns.TryGetValue(hypothesis, out var column) ? column : null;

    /// <summary>What a judgement stands for; null for not applicable.</summary>
    public static double? Likelihood(Consistency? consistency, ProbabilityRange? likelihood)
        => RatingLikelihoods.Schiller2026.LikelihoodOf(consistency, likelihood)?.Best.Value;

    /// <summary>The mean of likelihoods, weighted by the priors of their answers; unweighted where those are all 0.</summary>
    /// <param name="likelihoods">By column; NaN where there is none.</param>
    /// <param name="columns">Those that count.</param>
    public double Mean(double[] likelihoods, IEnumerable<int> columns)
    {
        var (sum, weight, plain, count) = (0.0, 0.0, 0.0, 0);
        foreach (var column in columns.Where(c => !double.IsNaN(likelihoods[c])))
        {
            var prior = Tree.Priors[column];
            (sum, weight, plain, count) = (sum + prior * likelihoods[column], weight + prior, plain + likelihoods[column], count + 1);
        }
        return weight > 0 ? sum / weight : count > 0 ? plain / count : double.NaN;
    }
}
