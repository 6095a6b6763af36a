namespace GeoClaims;

/// <summary>A method that gives each hypothesis a few numbers, ranks by them in order, and can take one row away again.</summary>
internal abstract class RankedMethod(string id, string name, string citation, params string[] measures) : EvaluationMethod(id, name, citation)
{
    // Two numbers closer than this are a tie: the order of a sum must not decide a rank.
    private const double Tie = 1e-9;

    /// <summary>The numbers of each hypothesis with one row left out, or none (−1): smaller is better in each.</summary>
    protected abstract double[] Keys(object totals, EvidenceMatrix matrix, int without);

    /// <summary>What all rows amount to, in the method's own form.</summary>
    protected abstract object Total(EvidenceMatrix matrix);

    /// <summary>The sign in which a measure is shown: 1 as it ranks, −1 where larger is better.</summary>
    protected virtual int Sign(int measure) => 1;

    protected virtual bool GivesProbabilities => false;

    protected virtual string? WhyNot(EvidenceMatrix matrix, object totals) => null;

    internal override MethodResult Evaluate(EvidenceMatrix matrix)
    {
        if (matrix.Hypotheses.IsEmpty) return new(this, "the question has no hypotheses");
        var totals = Total(matrix);
        if (WhyNot(matrix, totals) is { } reason) return new(this, reason);
        var keys = Keys(totals, matrix, without: -1);
        var leaders = Leaders(keys);
        var without = new LeaveOneOut[matrix.Rows.Count];
        for (var row = 0; row < without.Length; row++) without[row] = Without(matrix, row, Keys(totals, matrix, row), leaders);
        return new(this, Standings(matrix, keys), new(without));
    }

    private ValueList<Standing> Standings(EvidenceMatrix matrix, double[] keys)
    {
        var standings = new Standing[matrix.Hypotheses.Count];
        for (var h = 0; h < standings.Length; h++)
        {
            var numbers = new Measure[measures.Length];
            for (var k = 0; k < numbers.Length; k++) numbers[k] = new(measures[k], keys[h * measures.Length + k] * Sign(k));
            standings[h] = new()
            {
                Hypothesis = matrix.Hypotheses[h],
                Rank = 1 + Enumerable.Range(0, standings.Length).Count(other => Compare(keys, other, h) < 0),
                Probability = GivesProbabilities ? new Probability(Math.Clamp(numbers[0].Value, 0, 1)) : null,
                Measures = new(numbers),
            };
        }
        return new(standings);
    }

    private LeaveOneOut Without(EvidenceMatrix matrix, int row, double[] keys, List<int> leadersNow)
    {
        var leaders = Leaders(keys);
        var values = new double[matrix.Hypotheses.Count];
        for (var h = 0; h < values.Length; h++) values[h] = keys[h * measures.Length] * Sign(0);
        return new()
        {
            Item = matrix.Rows[row].Item,
            Values = new(values),
            Leaders = [.. leaders.Select(h => matrix.Hypotheses[h])],
            Flips = !leaders.Exists(leadersNow.Contains),
        };
    }

    private List<int> Leaders(double[] keys)
    {
        var leaders = new List<int> { 0 };
        for (var h = 1; h < keys.Length / measures.Length; h++)
        {
            var order = Compare(keys, h, leaders[0]);
            if (order < 0) leaders.Clear();
            if (order <= 0) leaders.Add(h);
        }
        return leaders;
    }

    private int Compare(double[] keys, int a, int b)
    {
        for (var k = 0; k < measures.Length; k++)
        {
            var difference = keys[a * measures.Length + k] - keys[b * measures.Length + k];
            if (Math.Abs(difference) > Tie) return Math.Sign(difference);
        }
        return 0;
    }
}
