namespace GeoClaims;

/// <summary>A running sum of logarithms for each hypothesis, from which any summand can be taken again.</summary>
/// <remarks>
/// The sums carry their rounding errors along (Neumaier 1974): a summand taken away leaves what it found.
/// Impossibilities (−∞) are counted apart, so that they can be taken away too: −∞ − −∞ is no number.
/// </remarks>
internal readonly struct LogSums
{
    private readonly double[] _sums;
    private readonly double[] _errors;
    private readonly int[] _zeros;

    public LogSums(int width) => (_sums, _errors, _zeros) = (new double[width], new double[width], new int[width]);

    private LogSums(double[] sums, double[] errors, int[] zeros) => (_sums, _errors, _zeros) = (sums, errors, zeros);

    /// <summary>The sum of a hypothesis; −∞ where it is impossible.</summary>
    public double this[int hypothesis]
        => _zeros[hypothesis] > 0 ? double.NegativeInfinity : _sums[hypothesis] + _errors[hypothesis];

    /// <summary>The sum of a hypothesis without one of its summands.</summary>
    public double Without(int hypothesis, double summand)
    {
        var isZero = double.IsNegativeInfinity(summand);
        return _zeros[hypothesis] > (isZero ? 1 : 0)
            ? double.NegativeInfinity
            : _sums[hypothesis] - (isZero ? 0 : summand) + _errors[hypothesis];
    }

    /// <summary>Whether each hypothesis is impossible.</summary>
    public bool IsContradictory => Array.TrueForAll(_zeros, z => z > 0);

    public LogSums Copy() => new([.. _sums], [.. _errors], [.. _zeros]);

    /// <summary>Adds logarithms, or takes them away for a sign of −1.</summary>
    public void Add(ReadOnlySpan<double> logarithms, int sign) => Add(logarithms, sign, _sums, _errors, _zeros);

    public void CopyTo(Span<double> sums, Span<double> errors, Span<int> zeros)
    {
        _sums.CopyTo(sums);
        _errors.CopyTo(errors);
        _zeros.CopyTo(zeros);
    }

    /// <summary>The same on memory of the caller's.</summary>
    public static void Add(ReadOnlySpan<double> logarithms, double factor, Span<double> sums, Span<double> errors, Span<int> zeros)
    {
        for (var h = 0; h < logarithms.Length; h++)
        {
            if (double.IsNegativeInfinity(logarithms[h]))
            {
                zeros[h] += Math.Sign(factor);
                continue;
            }
            var (sum, term) = (sums[h], factor * logarithms[h]);
            var total = sum + term;
            errors[h] += Math.Abs(sum) >= Math.Abs(term) ? sum - total + term : term - total + sum;
            sums[h] = total;
        }
    }

    /// <summary>Takes from each logarithm the mean of those that are finite.</summary>
    public static void Centre(Span<double> logarithms)
    {
        var (sum, finite) = (0.0, 0);
        foreach (var logarithm in logarithms)
        {
            if (!double.IsFinite(logarithm)) continue;
            sum += logarithm;
            finite++;
        }
        var centre = finite == 0 ? 0 : sum / finite;
        for (var h = 0; h < logarithms.Length; h++) logarithms[h] -= centre;
    }
}
