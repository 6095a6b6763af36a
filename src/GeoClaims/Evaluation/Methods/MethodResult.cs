namespace GeoClaims;

/// <summary>What one method says to a question.</summary>
public sealed partial class MethodResult
{
    internal MethodResult(EvaluationMethod method, EvidenceMatrix matrix, double[] numbers, Func<int, double[]> without)
    {
        Method = method;
        Standings = StandingsOf(matrix, numbers);
        LeaveOneOut = new(this, matrix, without, new Ranking(method.Criteria, numbers).Leaders());
    }

    internal MethodResult(EvaluationMethod method, string notApplicable)
        => (Method, NotApplicable, LeaveOneOut) = (method, notApplicable, new(this, null, _ => [], []));

    /// <summary>The method.</summary>
    public EvaluationMethod Method { get; }

    /// <summary>Why the method has no answer to this question; null if it has one.</summary>
    public string? NotApplicable { get; }

    /// <summary>Where each hypothesis stands, in the order of the matrix; empty if the method has no answer.</summary>
    public ValueList<Standing> Standings { get; }

    /// <summary>What the method would say without each item, in the order of the matrix.</summary>
    public LeaveOneOutList LeaveOneOut { get; }

    internal bool GivesProbabilities => NotApplicable is null && Method.GivesProbabilities;

    /// <summary>The numbers by which hypotheses are compared: a probability for each
    /// where the method gives them, else every number of each.</summary>
    internal double[] Numbers => GivesProbabilities
        ? [.. Standings.Select(s => s.Probability.GetValueOrDefault().Value)]
        : [.. Standings.SelectMany(s => s.Measures).Select(m => m.Value)];

    internal LogPosterior? Posterior { get; init; }

    /// <summary>The hypotheses of rank 1; several, if the method cannot tell them apart.</summary>
    public ValueList<Hypothesis> Leaders => [.. Standings.Where(s => s.Rank == 1).Select(s => s.Hypothesis)];

    /// <summary>Where a hypothesis stands.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">The method gave no standing to it.</exception>
    public Standing this[Id<Hypothesis> hypothesis]
        => Standings.FirstOrDefault(s => s.Hypothesis.Id == hypothesis)
            ?? throw new KeyNotFoundException($"{Method.Name} gave no standing to '{hypothesis}'.");

    /// <summary>The method with its ranking, or why it has none.</summary>
    public override string ToString()
        => $"{Method.Name}: {NotApplicable ?? string.Join("; ", Standings.OrderBy(s => s.Rank).Select(s => s.ToString()))}";

    private ValueList<Standing> StandingsOf(EvidenceMatrix matrix, double[] numbers)
    {
        var ranking = new Ranking(Method.Criteria, numbers);
        var standings = new Standing[matrix.Hypotheses.Count];
        for (var h = 0; h < standings.Length; h++)
        {
            var mine = numbers.AsSpan(h * Method.Criteria.Count, Method.Criteria.Count);
            var measures = new Measure[mine.Length];
            for (var k = 0; k < measures.Length; k++) measures[k] = new(Method.Criteria[k].Name, mine[k]);
            standings[h] = new()
            {
                Hypothesis = matrix.Hypotheses[h],
                Rank = ranking.RankOf(h),
                Probability = Method.GivesProbabilities ? new Probability(Math.Clamp(mine[0], 0, 1)) : null,
                Measures = new(measures),
            };
        }
        return new(standings);
    }
}
