namespace GeoClaims;

/// <summary>Follows how far each hypothesis, union or not, moves when one thing at a time is changed.</summary>
internal sealed class Estimates
{
    private readonly EvidenceMatrix _matrix;
    private readonly LikelihoodScale _scale;
    private readonly List<(Hypothesis Hypothesis, int[] Leaves, bool IsUnion)> _shown = [];
    private readonly double[] _low;
    private readonly double[] _best;
    private readonly double[] _high;

    private Estimates(EvidenceMatrix matrix, LikelihoodScale scale)
    {
        (_matrix, _scale) = (matrix, scale);
        foreach (var id in matrix.Question.Hypotheses.Distinct())
        {
            var union = Array.Find(matrix.Tree.Unions, u => u.Id == id);
            var hypothesis = union ?? Array.Find(matrix.Tree.Leaves, l => l.Id == id)!;
            _shown.Add((hypothesis, matrix.Tree.LeavesOf(hypothesis), union is not null));
        }
        (_low, _best, _high) = (new double[_shown.Count], new double[_shown.Count], new double[_shown.Count]);
    }

    public static ValueList<Estimate> Of(EvidenceMatrix matrix, MethodResult leading, LikelihoodScale scale)
    {
        var estimates = new Estimates(matrix, scale);
        estimates.Start([.. leading.Standings.Select(s => s.Probability.GetValueOrDefault().Value)]);
        if (leading.Posterior is { } posterior) estimates.Move(posterior);
        else estimates.Move(leading.LeaveOneOut);
        return [.. estimates._shown.Select((_, i) => estimates.Make(i))];
    }

    private void Start(double[] values)
    {
        for (var i = 0; i < _shown.Count; i++) _low[i] = _best[i] = _high[i] = HypothesisColumns.Sum(values, _shown[i].Leaves);
    }

    private void Move(LogPosterior posterior)
    {
        var values = new double[_matrix.Hypotheses.Count];
        var doubts = new Doubts(_matrix, posterior.Method);
        for (var row = 0; row < _matrix.Rows.Count; row++)
        {
            if (!_matrix.Rows[row].IsRated || !_matrix.Rows[row].Place.Counts) continue;
            var changed = row;
            posterior.Without(row, values);
            Widen(values);
            doubts.Settle(row, (_, contributions) =>
            {
                posterior.Changed(changed, contributions, values);
                Widen(values);
            });
        }
    }

    // Of a method that does not add up, only what happens without each item is known.
    private void Move(LeaveOneOutList without)
    {
        foreach (var one in without) Widen([.. one.Values]);
    }

    private void Widen(double[] values)
    {
        for (var i = 0; i < _shown.Count; i++)
        {
            var value = HypothesisColumns.Sum(values, _shown[i].Leaves);
            _low[i] = Math.Min(_low[i], value);
            _high[i] = Math.Max(_high[i], value);
        }
    }

    private Estimate Make(int i)
    {
        var best = new Probability(_best[i]);
        return new()
        {
            Hypothesis = _shown[i].Hypothesis,
            IsUnion = _shown[i].IsUnion,
            Prior = new(Math.Clamp(_shown[i].Leaves.Sum(l => _matrix.Priors[l].Value), 0, 1)),
            Probability = new(_low[i], _best[i], _high[i]),
            Term = _scale.For(best),
            Scale = _scale,
            Words = WordsBetween(_scale, _low[i], _high[i]),
        };
    }

    private static ValueList<string> WordsBetween(LikelihoodScale scale, double low, double high)
    {
        var (first, last) = (scale.For(new(low))?.Word ?? scale.Terms[low == 0 ? 0 : scale.Terms.Count - 1].Word, scale.For(new(high))?.Word
            ?? scale.Terms[high == 0 ? 0 : scale.Terms.Count - 1].Word);
        return [.. scale.Terms.Select(t => t.Word).SkipWhile(w => w != first).TakeWhile(w => w != last), last];
    }
}
