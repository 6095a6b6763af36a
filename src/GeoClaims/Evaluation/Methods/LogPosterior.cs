namespace GeoClaims;

/// <summary>The running sum of a method in logarithms, from which any one row can be taken or changed again.</summary>
/// <remarks>Rows that share their origin's doubt enter together, the others one by one; each
/// summand is centred, so that large sums do not swallow small differences.</remarks>
internal sealed class LogPosterior
{
    /// <summary>The lowest probability of what is not impossible: far from where doubles lose their digits.</summary>
    public const double Least = 1e-300;

    /// <summary>The highest probability of what is not certain: the last number before 1.</summary>
    public const double Most = 1 - 1.0 / (1L << 53);

    private readonly EvidenceMatrix _matrix;
    // Worked out when first asked for: of rows that share a doubt it is seldom needed. Whoever comes second writes the same.
    private readonly double[]?[] _alone;
    private readonly LogSums _sums;
    private readonly int _width;
    // Only of rows that share a doubt with others: who they share it with, and what each adds given those.
    private readonly SharedDoubt?[] _shared;
    private double[] _given = [];

    /// <param name="matrix">The matrix.</param>
    /// <param name="method">The method.</param>
    /// <param name="everyCopy">Whether every rated row counts, whatever it repeats.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LogPosterior(EvidenceMatrix matrix, LogOddsMethod method, bool everyCopy = false, CancellationToken cancellation = default)
    {
        (_matrix, Method, _width) = (matrix, method, matrix.Hypotheses.Count);
        _alone = new double[matrix.Rows.Count][];
        _shared = new SharedDoubt?[matrix.Rows.Count];
        _sums = new(_width);
        _sums.Add([.. matrix.Priors.Select(p => Math.Log(p.Value))], 1);
        var counting = Enumerable.Range(0, matrix.Rows.Count).Where(r => everyCopy ? matrix.Rows[r].IsRated : matrix.Rows[r].IsWeighed);
        foreach (var rows in method.Together(matrix, counting))
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows.Length == 1) _sums.Add(Alone(rows[0]), 1);
            else Add(SharedBy(rows));
        }
    }

    public LogOddsMethod Method { get; }

    /// <summary>Whether no hypothesis is left possible.</summary>
    public bool IsContradictory => _sums.IsContradictory;

    /// <summary>Whether any rows share a doubt, so that what each adds depends on the others.</summary>
    public bool SharesDoubt => _given.Length > 0;

    /// <summary>What a row shares with others; null if nothing.</summary>
    public SharedDoubt? SharedWith(int row) => _shared[row];

    /// <summary>What a row tells by itself: for each hypothesis ln P(reported | H)
    /// less the mean of those that are finite; −∞ where it is impossible.</summary>
    public ReadOnlySpan<double> Alone(int row) => _alone[row] ??= AloneOf(Reading.Of(_matrix, row));

    /// <summary>What a row adds if it counts, given the rows that share its doubt; centred likewise.</summary>
    public ReadOnlySpan<double> Contributions(int row) => _shared[row] is null ? Alone(row) : _given.AsSpan(row * _width, _width);

    /// <summary>The posterior with a row left out, so that another that
    /// says the same counts in its place; with all rows for −1.</summary>
    public void Without(int row, Span<double> posterior)
        => Moved(row < 0 ? new([], []) : _matrix.Arrangement.Without(row), null, posterior);

    public double[] Without(int row)
    {
        var posterior = new double[_width];
        Without(row, posterior);
        return posterior;
    }

    /// <summary>The posterior with a row that counts read otherwise.</summary>
    public void Changed(int row, Reading reading, Span<double> posterior)
        => Moved(new([row], [row]), new Dictionary<int, Reading> { [row] = reading }, posterior);

    /// <summary>The posterior with what a row adds taken to a power: 0 is without it, 1 as it is.</summary>
    public void Weighed(int row, double weight, Span<double> posterior)
    {
        var (errors, zeros) = (new double[_width], new int[_width]);
        _sums.CopyTo(posterior, errors, zeros);
        LogSums.Add(Contributions(row), -1, posterior, errors, zeros);
        if (weight > 0) LogSums.Add(Contributions(row), weight, posterior, errors, zeros);
        Normalise(posterior, errors, zeros);
    }

    /// <summary>The posterior if some rows told nothing; nor would what only says again what they say.</summary>
    public double[] Untold(IEnumerable<int> rows)
    {
        var posterior = new double[_width];
        Moved(new([.. rows.Where(r => _matrix.Rows[r].Place.Counts)], []), null, posterior);
        return posterior;
    }

    /// <summary>The posterior after some rows have left and others joined.</summary>
    /// <param name="shift">Which.</param>
    /// <param name="readings">How rows are read that join otherwise than they stand.</param>
    /// <param name="posterior">To be filled.</param>
    public void Moved(Shift shift, IReadOnlyDictionary<int, Reading>? readings, Span<double> posterior)
    {
        const int onStack = 64;
        Span<double> errors = _width <= onStack ? stackalloc double[_width] : new double[_width];
        Span<int> zeros = _width <= onStack ? stackalloc int[_width] : new int[_width];
        _sums.CopyTo(posterior, errors, zeros);
        if (!Method.SharesDoubt || IsAlone(shift, readings))
        {
            foreach (var row in shift.Leave) LogSums.Add(Contributions(row), -1, posterior, errors, zeros);
            foreach (var row in shift.Join) LogSums.Add(JoiningAlone(row, readings), 1, posterior, errors, zeros);
        }
        else MoveFamilies(shift, readings, posterior, errors, zeros);
        Normalise(posterior, errors, zeros);
    }

    // What leaves by itself is taken away as what it adds; what joins must find nobody to share its doubt with.
    private bool IsAlone(Shift shift, IReadOnlyDictionary<int, Reading>? readings)
        => shift is { Leave.Length: <= 1, Join.Length: 0 }
            || (Array.TrueForAll(shift.Leave, r => _shared[r] is null)
                && Array.TrueForAll(shift.Join, r => IsOnlyOne(FamilyOf(r, readings), r, shift, readings)));

    private bool IsOnlyOne(string family, int row, Shift shift, IReadOnlyDictionary<int, Reading>? readings)
        => Array.TrueForAll(_matrix.Families.Counting(family), r => shift.Leave.Contains(r))
            && !Array.Exists(shift.Join, r => r != row && FamilyOf(r, readings) == family);

    private string FamilyOf(int row, IReadOnlyDictionary<int, Reading>? readings)
        => readings is not null && readings.TryGetValue(row, out var reading) ? reading.Family : _matrix.Families.Of(row);

    private ReadOnlySpan<double> JoiningAlone(int row, IReadOnlyDictionary<int, Reading>? readings)
        => readings is not null && readings.TryGetValue(row, out var reading) ? AloneOf(reading) : Alone(row);

    private double[] AloneOf(Reading reading)
    {
        var contributions = new double[_width];
        Method.Alone(_matrix, reading, contributions);
        return contributions;
    }

    private void MoveFamilies(Shift shift, IReadOnlyDictionary<int, Reading>? readings, Span<double> posterior, Span<double> errors,
        Span<int> zeros)
    {
        var (before, after) = (new double[_width], new double[_width]);
        var leaving = shift.Leave.ToLookup(_matrix.Families.Of);
        var joining = shift.Join.Select(r => ReadingOf(r, readings)).ToLookup(r => r.Family);
        foreach (var family in leaving.Select(l => l.Key).Union(joining.Select(j => j.Key)))
        {
            int[] counting = _matrix.Families.Counting(family);
            var shared = counting.Length > 0 && _shared[counting[0]] is { } known ? known : SharedBy(counting);
            shared.Total([], [], before);
            LogSums.Add(before, -1, posterior, errors, zeros);
            shared.Total([.. leaving[family]], [.. joining[family]], after);
            LogSums.Add(after, 1, posterior, errors, zeros);
        }
    }

    private SharedDoubt SharedBy(int[] rows) => new(_matrix, Method, rows, Array.ConvertAll(rows, r => Reading.Of(_matrix, r)));

    private Reading ReadingOf(int row, IReadOnlyDictionary<int, Reading>? readings)
        => readings is not null && readings.TryGetValue(row, out var reading) ? reading : Reading.Of(_matrix, row);

    private void Add(SharedDoubt shared)
    {
        var total = new double[_width];
        shared.Total([], [], total);
        _sums.Add(total, 1);
        if (_given.Length == 0) _given = new double[_matrix.Rows.Count * _width];
        shared.Given(total, (row, given) => given.CopyTo(_given.AsSpan(row * _width, _width)));
        foreach (var row in shared.Rows) _shared[row] = shared;
    }

    // Turns logarithms into probabilities that add up to 1. Where nothing is possible, all are said
    // to be equally so: only variants can come here, and none of them is a result.
    private static void Normalise(Span<double> sums, ReadOnlySpan<double> errors, ReadOnlySpan<int> zeros)
    {
        var highest = double.NegativeInfinity;
        for (var h = 0; h < sums.Length; h++)
        {
            sums[h] += errors[h];
            if (zeros[h] == 0) highest = Math.Max(highest, sums[h]);
        }
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
