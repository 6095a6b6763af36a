using System.Collections.ObjectModel;

namespace GeoClaims;

/// <summary>Works out what the leading method would say if some rows were gone, trusted otherwise or rated otherwise.</summary>
internal sealed class WhatIf
{
    private static readonly ReadOnlyDictionary<int, RatedRow> Nothing = ReadOnlyDictionary<int, RatedRow>.Empty;

    private readonly Dictionary<Id<Evidence>, int> _index = [];

    public WhatIf(EvidenceMatrix matrix, Contest contest)
    {
        (Matrix, Contest) = (matrix, contest);
        for (var i = 0; i < Matrix.Rows.Count; i++) _index.Add(Matrix.Rows[i].Item.Id, i);
    }

    public Contest Contest { get; }

    public EvidenceMatrix Matrix { get; }

    public LogPosterior? Posterior => Contest.Leading.Posterior;

    public int? RowOf(Id<Evidence> item) => _index.TryGetValue(item, out var row) ? row : null;

    /// <summary>The method's numbers without some rows; where trust in others changes with that, by the changed trust.</summary>
    public double[] Without(IReadOnlyCollection<int> removed, IReadOnlyDictionary<int, RatedRow>? trusted = null)
    {
        trusted ??= Nothing;
        if (Posterior is not { } posterior)
            return NumbersOf(Matrix.Replaced(trusted).Without(removed.Select(r => Matrix.Rows[r].Item.Id)));
        var shift = Matrix.Arrangement.Changed(removed, trusted);
        var numbers = new double[Matrix.Hypotheses.Count];
        posterior.Moved(shift, trusted.ToDictionary(t => t.Key, t => Reading.Of(Matrix, t.Key, t.Value)), numbers);
        return numbers;
    }

    /// <summary>The posterior with the likelihoods of some rows turned round: what spoke for a hypothesis speaks against it.</summary>
    public double[] Inverted(IEnumerable<int> rows)
    {
        int[] counting = [.. rows.Where(r => Matrix.Rows[r].Place.Counts)];
        var (numbers, readings) = (new double[Matrix.Hypotheses.Count], new Dictionary<int, Reading>());
        foreach (var row in counting)
        {
            double[] inverted = [.. Matrix.Likelihoods.BestOf(row)];
            for (var h = 0; h < inverted.Length; h++) inverted[h] = 1 - inverted[h];
            readings.Add(row, Reading.Of(Matrix, row) with { Likelihoods = inverted });
        }
        Posterior!.Moved(new(counting, counting), readings, numbers);
        return numbers;
    }

    /// <summary>The posterior with a row's likelihoods replaced by others; NaN stands for a cell without one.</summary>
    public double[] Rated(int row, ReadOnlySpan<double> likelihoods)
    {
        var numbers = new double[Matrix.Hypotheses.Count];
        if (Matrix.Rows[row].Place.Counts)
            Posterior!.Changed(row, Reading.Of(Matrix, row) with { Likelihoods = likelihoods.ToArray() }, numbers);
        else Posterior!.Without(-1, numbers);
        return numbers;
    }

    /// <summary>What a method in logarithms would say from other beginnings; nothing where it has no answer.</summary>
    public double[] NumbersFrom(ValueList<Probability> priors, CancellationToken cancellation)
    {
        var posterior = new LogPosterior(Matrix.From(priors), Posterior!.Method, cancellation: cancellation);
        return posterior.IsContradictory ? [] : posterior.Without(-1);
    }

    public double[] NumbersOf(EvidenceMatrix matrix) => Contest.Leading.Method.Evaluate(matrix).Numbers;

    public Variant Tell(VariantKind kind, string key, string name, IEnumerable<Evidence> items, double[] numbers)
    {
        var leaders = numbers.Length == 0 ? [] : Contest.LeadersBy(numbers);
        return new()
        {
            Kind = kind,
            Key = key,
            Name = name,
            Items = [.. items],
            Leaders = new(Contest.At(leaders)),
            Flips = !leaders.SequenceEqual(Contest.Leaders),
            Probabilities = numbers.Length == 0
                || !Contest.HasProbabilities ? default : [.. Contest.Shown.Select(s => new Probability(Contest.ValueOf(s, numbers)))],
        };
    }
}
