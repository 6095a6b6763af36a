using System.Numerics;

namespace GeoClaims;

/// <summary>Truth and error rates estimated together where nothing is resolved.</summary>
/// <remarks>
/// <para>Each source has a table of how often it gives which answer for which truth; truths and tables are found in turn until the
/// likelihood stands still: A. Dawid, A. Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm", Journal
/// of the Royal Statistical Society C 28 (1979), 20–28. It starts from the share of each answer.</para>
/// <para>It takes sources to err independently of one another: where they copy, ask <see cref="AccuracyWithCopying"/>.</para>
/// </remarks>
public sealed partial class DawidSkene
{
    private const double Least = 1e-300;

    private readonly int _k;
    private readonly int _width;
    private readonly int[] _itemRow;
    private readonly int[] _answerRow;
    private double[] _rates = [];

    private DawidSkene(AnswerTable table)
    {
        (Table, _k) = (table, table.ValueNames.Length);
        _width = (_k + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        (_itemRow, _answerRow) = (new int[table.Count], new int[table.Count]);
    }

    /// <summary>The answers.</summary>
    public AnswerTable Table { get; }

    /// <summary>The logarithm of the likelihood of the answers.</summary>
    public double LogLikelihood { get; private set; }

    /// <summary>How many rounds it took.</summary>
    public int Rounds { get; private set; }

    /// <summary>Whether the likelihood stood still; if not, the numbers are where it was stopped.</summary>
    public bool Converged { get; private set; }

    /// <summary>How common each true answer is, in the order of the table's values.</summary>
    public ValueList<double> Prevalence { get; private set; }

    /// <summary>The likeliest answer to each item.</summary>
    public ValueList<TruthEstimate> Truths { get; private set; }

    /// <summary>How often each source is held to be right.</summary>
    public ValueList<SourceEstimate> Sources { get; private set; }

    /// <summary>Estimates.</summary>
    /// <param name="table">The answers.</param>
    /// <param name="tolerance">How little the log-likelihood may still move at the end; 1e-10 if left out.</param>
    /// <param name="mostRounds">After how many rounds to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static DawidSkene Of(AnswerTable table, double tolerance = 1e-10, int mostRounds = 10_000)
    {
        ArgumentNullException.ThrowIfNull(table);
        var estimate = new DawidSkene(table);
        estimate.Run(tolerance, mostRounds);
        return estimate;
    }

    /// <summary>How often a source gives an answer where another is true.</summary>
    /// <param name="source">The source.</param>
    /// <param name="truth">The true answer.</param>
    /// <param name="answer">The answer given.</param>
    /// <exception cref="KeyNotFoundException">The table has no such source or answer.</exception>
    public Probability Rate(string source, string truth, string answer)
    {
        var (s, t, a) = (Find(Table.SourceNames, source), Find(Table.ValueNames, truth), Find(Table.ValueNames, answer));
        return RateAt(s, t, a);
    }

    /// <summary>How the estimate ended, and the sources.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Dawid–Skene estimate of {Table}: log-likelihood {LogLikelihood:0.0000} after {Rounds} rounds"
            + $"{(Converged ? "" : ", not converged")}") + string.Concat(Sources.Select(s => "\n" + s));

    /// <summary>The same by the places of their names.</summary>
    internal Probability RateAt(int source, int truth, int answer)
        => new(Math.Clamp(_rates[(source * _k + answer) * _width + truth], 0, 1));

    private static int Find(string[] names, string name) => Array.BinarySearch(names, name, StringComparer.Ordinal) is >= 0 and var at ? at
        : throw new KeyNotFoundException($"The table has no '{name}'.");

    // A row of numbers, one for each truth, stands behind each answer of each source: what an answer adds is one vector. Rows are filled
    // up to whole vectors, so that nothing is left over at their ends.
    private void Run(double tolerance, int mostRounds)
    {
        var (items, sources) = (Table.ItemNames.Length, Table.SourceNames.Length);
        var (posterior, rates, prevalence) = (new double[items * _width], new double[sources * _k * _width], new double[_width]);
        var logs = new double[rates.Length];
        for (var n = 0; n < Table.Count; n++)
        {
            (_itemRow[n], _answerRow[n]) = (Table.Item[n] * _width, (Table.Source[n] * _k + Table.Value[n]) * _width);
            posterior[_itemRow[n] + Table.Value[n]]++;
        }
        for (var i = 0; i < items; i++) Normalise(posterior.AsSpan(i * _width, _k));
        var last = double.NegativeInfinity;
        while (items > 0 && Rounds < mostRounds && !Converged)
        {
            Rounds++;
            Rates(posterior, rates, prevalence);
            for (var row = 0; row < rates.Length; row += _width)
                for (var t = row; t < row + _k; t++) logs[t] = Math.Log(Math.Max(rates[t], Least));
            LogLikelihood = Posteriors(posterior, logs, prevalence);
            Converged = Math.Abs(LogLikelihood - last) <= tolerance;
            last = LogLikelihood;
        }
        _rates = rates;
        Tell(posterior, prevalence);
    }

    private void Rates(double[] posterior, double[] rates, double[] prevalence)
    {
        Array.Clear(rates);
        AddRows(rates, _answerRow, posterior, _itemRow);
        var sum = new double[_width];
        for (var source = 0; source < rates.Length; source += _k * _width)
        {
            Array.Clear(sum);
            var own = rates.AsSpan(source, _k * _width);
            for (var row = 0; row < own.Length; row += _width) Add(sum, own.Slice(row, _width));
            for (var row = 0; row < own.Length; row += _width)
                for (var t = 0; t < _k; t++) own[row + t] = sum[t] > 0 ? own[row + t] / sum[t] : 0;
        }
        Array.Clear(prevalence);
        for (var row = 0; row < posterior.Length; row += _width) Add(prevalence, posterior.AsSpan(row, _width));
        Normalise(prevalence.AsSpan(0, _k));
    }

    private double Posteriors(double[] posterior, double[] logs, double[] prevalence)
    {
        var start = new double[_width];
        for (var t = 0; t < _k; t++) start[t] = Math.Log(Math.Max(prevalence[t], Least));
        for (var row = 0; row < posterior.Length; row += _width) start.CopyTo(posterior.AsSpan(row));
        AddRows(posterior, _itemRow, logs, _answerRow);
        var likelihood = 0.0;
        for (var at = 0; at < posterior.Length; at += _width)
        {
            var row = posterior.AsSpan(at, _k);
            var (most, sum) = (double.NegativeInfinity, 0.0);
            foreach (var value in row) most = Math.Max(most, value);
            for (var t = 0; t < row.Length; t++) sum += row[t] = Math.Exp(row[t] - most);
            for (var t = 0; t < row.Length; t++) row[t] /= sum;
            likelihood += most + Math.Log(sum);
        }
        return likelihood;
    }

    private void Tell(double[] posterior, double[] prevalence)
    {
        Prevalence = new([.. prevalence.AsSpan(0, _k)]);
        Truths = [.. Table.ItemNames.Select((item, i) =>
        {
            var row = posterior.AsSpan(i * _width, _k);
            var best = 0;
            for (var t = 1; t < row.Length; t++) if (row[t] > row[best]) best = t;
            return new TruthEstimate(item, Table.ValueNames[best], new(Math.Clamp(row[best], 0, 1)));
        })];
        var (right, count) = (new double[Table.SourceNames.Length], new int[Table.SourceNames.Length]);
        for (var n = 0; n < Table.Count; n++)
        {
            right[Table.Source[n]] += posterior[_itemRow[n] + Table.Value[n]];
            count[Table.Source[n]]++;
        }
        Sources = [.. Table.SourceNames.Select((s, i) => new SourceEstimate(s, new(Math.Clamp(right[i] / count[i], 0, 1)), count[i]))];
    }

    // To each row that the first list names, the row that the second list names.
    private void AddRows(double[] to, int[] toRows, double[] what, int[] whatRows)
    {
        if (_width == Vector<double>.Count)
        {
            for (var n = 0; n < toRows.Length; n++)
            {
                var row = to.AsSpan(toRows[n], Vector<double>.Count);
                (new Vector<double>(row) + new Vector<double>(what, whatRows[n])).CopyTo(row);
            }
            return;
        }
        for (var n = 0; n < toRows.Length; n++) Add(to.AsSpan(toRows[n], _width), what.AsSpan(whatRows[n], _width));
    }

    private static void Add(Span<double> to, ReadOnlySpan<double> what)
    {
        for (var i = 0; i < to.Length; i += Vector<double>.Count)
            (new Vector<double>(to[i..]) + new Vector<double>(what[i..])).CopyTo(to[i..]);
    }

    private static void Normalise(Span<double> row)
    {
        var sum = 0.0;
        foreach (var value in row) sum += value;
        if (sum > 0) for (var t = 0; t < row.Length; t++) row[t] /= sum;
    }
}
