namespace GeoClaims;

/// <summary>What a method would say without one item.</summary>
public sealed partial class LeaveOneOut
{
    private readonly EvaluationMethod _method;
    private readonly EvidenceMatrix _matrix;
    private readonly double[] _numbers;
    private readonly int[] _leadersNow;

    internal LeaveOneOut(MethodResult result, EvidenceMatrix matrix, Evidence item, double[] numbers, int[] leadersNow)
        => (_method, _matrix, Item, _numbers, _leadersNow) = (result.Method, matrix, item, numbers, leadersNow);

    /// <summary>The item left out.</summary>
    public Evidence Item { get; }

    /// <summary>The method's first number for each hypothesis of the matrix, in its order: a probability, or an inconsistency.</summary>
    public ValueList<double> Values
    {
        get
        {
            var step = _method.Criteria.Count;
            if (step == 1) return new(_numbers);
            var values = new double[_numbers.Length / step];
            for (var h = 0; h < values.Length; h++) values[h] = _numbers[h * step];
            return new(values);
        }
    }

    /// <summary>The hypotheses that would then lead; several, if the method could not tell them apart.</summary>
    public ValueList<Hypothesis> Leaders => new(Array.ConvertAll(LeaderIndexes, h => _matrix.Hypotheses[h]));

    /// <summary>Whether none of today's leaders would lead.</summary>
    public bool Flips => !LeaderIndexes.Any(_leadersNow.Contains);

    private int[] LeaderIndexes => new Ranking(_method.Criteria, _numbers).Leaders();

    /// <summary>The item with who would lead without it.</summary>
    public override string ToString()
        => $"without “{Item.Statement}”: {string.Join(" and ", Leaders.Select(h => h.Name))}{(Flips ? " would lead" : "")}";
}
