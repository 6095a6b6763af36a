namespace GeoClaims;

/// <summary>The running sum of Bayes in logarithms, from which any one row can be taken or changed again.</summary>
/// <remarks>Impossibilities (a likelihood or a prior of 0) are counted apart from the sum, so that they can be taken away too: −∞ − −∞ is no number.</remarks>
internal sealed class LogPosterior
{
    private readonly EvidenceMatrix _matrix;
    private readonly double[] _sums;
    private readonly int[] _zeros;

    public LogPosterior(EvidenceMatrix matrix)
    {
        _matrix = matrix;
        Channels = new ReportChannel[matrix.Rows.Count];
        (_sums, _zeros) = (new double[matrix.Hypotheses.Count], new int[matrix.Hypotheses.Count]);
        for (var h = 0; h < _sums.Length; h++) Count(matrix.Priors[h].Value, h);
        for (var row = 0; row < Channels.Length; row++)
        {
            Channels[row] = new(matrix, row);
            if (matrix.Rows[row].Place.Counts) Add(Channels[row].Logarithms, 1, _sums, _zeros);
        }

        void Count(double prior, int h)
        {
            if (prior > 0) _sums[h] = Math.Log(prior);
            else _zeros[h] = 1;
        }
    }

    /// <summary>The rows as channels, in the order of the matrix.</summary>
    public ReportChannel[] Channels { get; }

    /// <summary>Whether no hypothesis is left possible.</summary>
    public bool IsContradictory => Array.TrueForAll(_zeros, z => z > 0);

    /// <summary>The posterior with a row left out, so that another that says the same counts in its place; with all rows for −1.</summary>
    public void Without(int row, Span<double> posterior)
        => Changed(row, row >= 0 && _matrix.Rows[row].Place is { Counts: true, Heir: >= 0 and var heir } ? Channels[heir].Logarithms : [], posterior);

    /// <summary>The posterior with a row's logarithms replaced by others; by none, if they are empty.</summary>
    public void Changed(int row, ReadOnlySpan<double> instead, Span<double> posterior)
    {
        Span<int> zeros = _zeros.Length <= 64 ? stackalloc int[_zeros.Length] : new int[_zeros.Length];
        _zeros.CopyTo(zeros);
        _sums.CopyTo(posterior);
        if (row >= 0 && _matrix.Rows[row].Place.Counts)
        {
            Add(Channels[row].Logarithms, -1, posterior, zeros);
            Add(instead, 1, posterior, zeros);
        }
        Normalise(posterior, zeros);
    }

    private static void Add(ReadOnlySpan<double> logarithms, int sign, Span<double> sums, Span<int> zeros)
    {
        for (var h = 0; h < logarithms.Length; h++)
        {
            if (double.IsNegativeInfinity(logarithms[h])) zeros[h] += sign;
            else sums[h] += sign * logarithms[h];
        }
    }

    // Where nothing is possible, all are said to be equally so: only variants can come here, and none of them is a result.
    private static void Normalise(Span<double> sums, ReadOnlySpan<int> zeros)
    {
        var highest = double.NegativeInfinity;
        for (var h = 0; h < sums.Length; h++)
            if (zeros[h] == 0) highest = Math.Max(highest, sums[h]);
        var total = 0.0;
        for (var h = 0; h < sums.Length; h++)
        {
            sums[h] = double.IsNegativeInfinity(highest) ? 1 : zeros[h] == 0 ? Math.Exp(sums[h] - highest) : 0;
            total += sums[h];
        }
        for (var h = 0; h < sums.Length; h++) sums[h] /= total;
    }
}
