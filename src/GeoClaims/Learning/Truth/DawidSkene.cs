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

    private DawidSkene(AnswerTable table) => Table = table;

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

    private double[] _rates = [];

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
        var k = Table.ValueNames.Length;
        return new(Math.Clamp(_rates[((s * k) + a) * k + t], 0, 1));
    }

    /// <summary>How the estimate ended, and the sources.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Dawid–Skene estimate of {Table}: log-likelihood {LogLikelihood:0.0000} after {Rounds} rounds"
            + $"{(Converged ? "" : ", not converged")}") + string.Concat(Sources.Select(s => "\n" + s));

    private static int Find(string[] names, string name) => Array.BinarySearch(names, name, StringComparer.Ordinal) is >= 0 and var at ? at
        : throw new KeyNotFoundException($"The table has no '{name}'.");

    // A row of k numbers, one for each truth, stands behind each answer of each source: what an answer adds is one vector.
    private void Run(double tolerance, int mostRounds)
    {
        var (k, items, sources) = (Table.ValueNames.Length, Table.ItemNames.Length, Table.SourceNames.Length);
        var (posterior, rates, prevalence) = (new double[items * k], new double[sources * k * k], new double[k]);
        var logs = new double[rates.Length];
        for (var n = 0; n < Table.Count; n++) posterior[Table.Item[n] * k + Table.Value[n]]++;
        for (var i = 0; i < items; i++) Normalise(posterior.AsSpan(i * k, k));
        var last = double.NegativeInfinity;
        while (items > 0 && Rounds < mostRounds && !Converged)
        {
            Rounds++;
            Rates(posterior, rates, prevalence);
            for (var i = 0; i < rates.Length; i++) logs[i] = Math.Log(Math.Max(rates[i], Least));
            LogLikelihood = Posteriors(posterior, logs, prevalence);
            Converged = Math.Abs(LogLikelihood - last) <= tolerance;
            last = LogLikelihood;
        }
        _rates = rates;
        Tell(posterior, prevalence);
    }

    private void Rates(double[] posterior, double[] rates, double[] prevalence)
    {
        var k = prevalence.Length;
        Array.Clear(rates);
        for (var n = 0; n < Table.Count; n++)
            Add(rates.AsSpan((Table.Source[n] * k + Table.Value[n]) * k, k), posterior.AsSpan(Table.Item[n] * k, k));
        Span<double> sum = stackalloc double[k <= 64 ? k : 0];
        if (k > 64) sum = new double[k];
        for (var s = 0; s < Table.SourceNames.Length; s++)
        {
            sum.Clear();
            for (var a = 0; a < k; a++) Add(sum, rates.AsSpan((s * k + a) * k, k));
            for (var a = 0; a < k; a++)
            {
                var row = rates.AsSpan((s * k + a) * k, k);
                for (var t = 0; t < k; t++) row[t] = sum[t] > 0 ? row[t] / sum[t] : 0;
            }
        }
        Array.Clear(prevalence);
        for (var i = 0; i < Table.ItemNames.Length; i++) Add(prevalence, posterior.AsSpan(i * k, k));
        Normalise(prevalence);
    }

    private double Posteriors(double[] posterior, double[] logs, double[] prevalence)
    {
        var k = prevalence.Length;
        var start = Array.ConvertAll(prevalence, p => Math.Log(Math.Max(p, Least)));
        for (var i = 0; i < Table.ItemNames.Length; i++) start.CopyTo(posterior.AsSpan(i * k, k));
        for (var n = 0; n < Table.Count; n++)
            Add(posterior.AsSpan(Table.Item[n] * k, k), logs.AsSpan((Table.Source[n] * k + Table.Value[n]) * k, k));
        var likelihood = 0.0;
        for (var i = 0; i < Table.ItemNames.Length; i++)
        {
            var row = posterior.AsSpan(i * k, k);
            var (most, sum) = (double.NegativeInfinity, 0.0);
            foreach (var value in row) most = Math.Max(most, value);
            for (var t = 0; t < k; t++) sum += row[t] = Math.Exp(row[t] - most);
            for (var t = 0; t < k; t++) row[t] /= sum;
            likelihood += most + Math.Log(sum);
        }
        return likelihood;
    }

    private void Tell(double[] posterior, double[] prevalence)
    {
        var k = prevalence.Length;
        Prevalence = new([.. prevalence]);
        Truths = [.. Table.ItemNames.Select((item, i) =>
        {
            var row = posterior.AsSpan(i * k, k);
            var best = 0;
            for (var t = 1; t < k; t++) if (row[t] > row[best]) best = t;
            return new TruthEstimate(item, Table.ValueNames[best], new(Math.Clamp(row[best], 0, 1)));
        })];
        var (right, count) = (new double[Table.SourceNames.Length], new int[Table.SourceNames.Length]);
        for (var n = 0; n < Table.Count; n++)
        {
            right[Table.Source[n]] += posterior[Table.Item[n] * k + Table.Value[n]];
            count[Table.Source[n]]++;
        }
        Sources = [.. Table.SourceNames.Select((s, i) => new SourceEstimate(s, new(Math.Clamp(right[i] / count[i], 0, 1)), count[i]))];
    }

    private static void Add(Span<double> to, ReadOnlySpan<double> what)
    {
        var i = 0;
        for (; i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(to[i..]) + new Vector<double>(what[i..])).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] += what[i];
    }

    private static void Normalise(Span<double> row)
    {
        var sum = 0.0;
        foreach (var value in row) sum += value;
        if (sum > 0) for (var t = 0; t < row.Length; t++) row[t] /= sum;
    }
}
