namespace GeoClaims;

/// <summary>The running sum of a method in logarithms, from which any one row can be taken or changed again.</summary>
/// <remarks>
/// Each row is centred, so that large sums do not swallow small differences, and the sums
/// carry their rounding errors along (Neumaier 1974): a row taken away leaves what it found.
/// Impossibilities (a likelihood or a prior of 0) are counted apart from
/// the sums, so that they can be taken away too: −∞ − −∞ is no number.
/// </remarks>
internal sealed class LogPosterior
{
    // Far from where doubles lose their digits.
    private const double Least = 1e-300;

    /// <summary>The highest probability of what is not certain: the last number before 1.</summary>
    public const double Most = 1 - 1.0 / (1L << 53);

    private readonly EvidenceMatrix _matrix;
    private readonly double[] _contributions;
    private readonly double[] _sums;
    private readonly double[] _errors;
    private readonly int[] _zeros;
    private readonly int _width;

    public LogPosterior(EvidenceMatrix matrix, LogOddsMethod method)
    {
        (_matrix, Method, _width) = (matrix, method, matrix.Hypotheses.Count);
        _contributions = new double[matrix.Rows.Count * _width];
        (_sums, _errors, _zeros) = (new double[_width], new double[_width], new int[_width]);
        double[] priors = [.. matrix.Priors.Select(p => Math.Log(p.Value))];
        Add(priors, 1, _sums, _errors, _zeros);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var mine = _contributions.AsSpan(row * _width, _width);
            Channel.Through(method, matrix, matrix.Rows[row].Trust.Value.Best.Value, matrix.Likelihoods.BestOf(row), mine);
            if (matrix.Rows[row].Place.Counts) Add(mine, 1, _sums, _errors, _zeros);
        }
    }

    public LogOddsMethod Method { get; }

    /// <summary>Whether no hypothesis is left possible.</summary>
    public bool IsContradictory => Array.TrueForAll(_zeros, z => z > 0);

    /// <summary>What a row adds to each hypothesis if it counts: ln P(reported | H)
    /// less the mean of those that are finite; −∞ where it is impossible.</summary>
    public ReadOnlySpan<double> Contributions(int row) => _contributions.AsSpan(row * _width, _width);

    /// <summary>The posterior with a row left out, so that another that
    /// says the same counts in its place; with all rows for −1.</summary>
    public void Without(int row, Span<double> posterior)
    {
        if (row < 0) Moved(new([], []), Contributions, posterior);
        else Moved(_matrix.Arrangement.Without(row), Contributions, posterior);
    }

    public double[] Without(int row)
    {
        var posterior = new double[_width];
        Without(row, posterior);
        return posterior;
    }

    /// <summary>The posterior with every rated row counted, whatever it repeats.</summary>
    public double[] Naive()
    {
        double[] posterior = [.. _sums], errors = [.. _errors];
        int[] zeros = [.. _zeros];
        for (var row = 0; row < _matrix.Rows.Count; row++)
            if (!_matrix.Rows[row].Place.Counts) Add(Contributions(row), 1, posterior, errors, zeros);
        for (var h = 0; h < posterior.Length; h++) posterior[h] += errors[h];
        Normalise(posterior, zeros);
        return posterior;
    }

    /// <summary>The posterior with the contributions of a row that counts replaced by others.</summary>
    public void Changed(int row, double[] instead, Span<double> posterior) => Moved(new([row], [row]), _ => instead, posterior);

    /// <summary>The posterior after some rows have left and others joined.</summary>
    /// <param name="shift">Which.</param>
    /// <param name="joining">The contributions of a row that joins.</param>
    /// <param name="posterior">To be filled.</param>
    public void Moved(Shift shift, Func<int, ReadOnlySpan<double>> joining, Span<double> posterior)
    {
        const int onStack = 64;
        Span<double> errors = _width <= onStack ? stackalloc double[_width] : new double[_width];
        Span<int> zeros = _width <= onStack ? stackalloc int[_width] : new int[_width];
        _sums.CopyTo(posterior);
        _errors.CopyTo(errors);
        _zeros.CopyTo(zeros);
        foreach (var row in shift.Leave) Add(Contributions(row), -1, posterior, errors, zeros);
        foreach (var row in shift.Join) Add(joining(row), 1, posterior, errors, zeros);
        for (var h = 0; h < posterior.Length; h++) posterior[h] += errors[h];
        Normalise(posterior, zeros);
    }

    private static void Add(ReadOnlySpan<double> logarithms, int sign, Span<double> sums, Span<double> errors, Span<int> zeros)
    {
        for (var h = 0; h < logarithms.Length; h++)
        {
            if (double.IsNegativeInfinity(logarithms[h]))
            {
                zeros[h] += sign;
                continue;
            }
            var (sum, term) = (sums[h], sign * logarithms[h]);
            var total = sum + term;
            errors[h] += Math.Abs(sum) >= Math.Abs(term) ? sum - total + term : term - total + sum;
            sums[h] = total;
        }
    }

    /// <summary>Turns logarithms into probabilities that add up to 1.</summary>
    /// <remarks>Where nothing is possible, all are said to be equally so:
    /// only variants can come here, and none of them is a result.</remarks>
    public static void Normalise(Span<double> sums, ReadOnlySpan<int> zeros)
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
        // What is left possible stays so, however little: certain and impossible is only what is stated.
        var onlyOne = zeros.Count(0) == 1;
        for (var h = 0; h < sums.Length; h++)
        {
            sums[h] /= total;
            if (zeros[h] == 0 && !onlyOne) sums[h] = Math.Clamp(sums[h], Least, Most);
        }
    }
}
