namespace GeoClaims;

/// <summary>Truth, accuracy and copying estimated together where nothing is resolved.</summary>
/// <remarks>
/// <para>Sources that share wrong answers are likely to copy, and what is copied counts for less: X. Dong, L. Berti-Equille, D.
/// Srivastava, "Integrating conflicting data: the role of source dependence", PVLDB 2 (2009), 550–561. Shared answers are counted by how
/// likely they are wrong and not by the vote of the moment, starting from all answers to an item alike.</para>
/// <para>It is no proof: two that saw the same also share answers, and the outcome hangs on the options.</para>
/// </remarks>
public sealed partial class AccuracyWithCopying
{
    private const double Least = .01;
    private const double StandsStill = 1e-9;

    private readonly CopyingOptions _options;
    private readonly int[][] _answers;
    private readonly double[][] _likely;
    private readonly double[] _accuracy;
    private readonly double[,] _copies;

    private AccuracyWithCopying(AnswerTable table, CopyingOptions options)
    {
        (Table, _options) = (table, options);
        var (sources, items) = (table.SourceNames.Length, table.ItemNames.Length);
        _answers = [.. Enumerable.Range(0, sources).Select(_ => Enumerable.Repeat(-1, items).ToArray())];
        for (var n = 0; n < table.Count; n++) _answers[table.Source[n]][table.Item[n]] = table.Value[n];
        _likely = [.. Enumerable.Range(0, items).Select(_ => new double[table.ValueNames.Length])];
        for (var i = 0; i < items; i++)
        {
            int[] given = [.. _answers.Select(a => a[i]).Where(v => v >= 0).Distinct()];
            foreach (var value in given) _likely[i][value] = 1.0 / given.Length;
        }
        _accuracy = Enumerable.Repeat(options.Start, sources).ToArray();
        _copies = new double[sources, sources];
    }

    /// <summary>The answers; of several by one source to one item the last counts.</summary>
    public AnswerTable Table { get; }

    /// <summary>How many rounds it took.</summary>
    public int Rounds { get; private set; }

    /// <summary>Whether the accuracies stood still; if not, the numbers are where it was stopped.</summary>
    public bool Converged { get; private set; }

    /// <summary>How often each source is held to be right.</summary>
    public ValueList<SourceEstimate> Sources { get; private set; }

    /// <summary>The likeliest answer to each item.</summary>
    public ValueList<TruthEstimate> Truths { get; private set; }

    /// <summary>Who repeats whom: the pairs that answered the same items, the likeliest copies first.</summary>
    public ValueList<CopyEstimate> Copies { get; private set; }

    /// <summary>Estimates.</summary>
    /// <param name="table">The answers.</param>
    /// <param name="options">What is taken for granted; <see cref="CopyingOptions.Default"/> if left out.</param>
    /// <param name="mostRounds">After how many rounds to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static AccuracyWithCopying Of(AnswerTable table, CopyingOptions? options = null, int mostRounds = 1000)
    {
        ArgumentNullException.ThrowIfNull(table);
        var estimate = new AccuracyWithCopying(table, options ?? CopyingOptions.Default);
        while (estimate.Rounds < mostRounds && !estimate.Converged) estimate.Round();
        estimate.Tell();
        return estimate;
    }

    /// <summary>How the estimate ended, the sources, and who repeats whom.</summary>
    public override string ToString() => $"Estimate of accuracy with copying, of {Table}, after {Rounds} rounds"
        + (Converged ? "" : ", not converged") + string.Concat(Sources.Select(s => "\n" + s))
        + string.Concat(Copies.Where(c => c.Dependent.Value > .5).Select(c => "\n" + c));

    /// <summary>How likely the first copies the second, the second the first, and neither.</summary>
    /// <param name="one">How often the first is right.</param>
    /// <param name="other">How often the second is.</param>
    /// <param name="sharedTrue">How many true answers they share.</param>
    /// <param name="sharedFalse">How many false ones.</param>
    /// <param name="different">How many they do not share.</param>
    /// <param name="options">What is taken for granted.</param>
    internal static (double OneCopies, double OtherCopies, double Neither) Dependence(double one, double other, double sharedTrue,
        double sharedFalse, double different, CopyingOptions options)
    {
        var c = options.Copied;
        var (bothTrue, bothFalse) = (one * other, (1 - one) * (1 - other) / options.WrongAnswers);
        var apart = 1 - bothTrue - bothFalse;
        var neither = sharedTrue * Math.Log(bothTrue) + sharedFalse * Math.Log(bothFalse) + different * Math.Log(apart);
        var (oneCopies, otherCopies) = (Copying(other), Copying(one));
        var most = Math.Max(neither, Math.Max(oneCopies, otherCopies));
        var (a, b, none) = (options.Copying * Math.Exp(oneCopies - most), options.Copying * Math.Exp(otherCopies - most),
            (1 - 2 * options.Copying) * Math.Exp(neither - most));
        return (a / (a + b + none), b / (a + b + none), none / (a + b + none));

        double Copying(double copied) => sharedTrue * Math.Log(copied * c + bothTrue * (1 - c))
            + sharedFalse * Math.Log((1 - copied) * c + bothFalse * (1 - c)) + different * Math.Log(apart * (1 - c));
    }

    private void Round()
    {
        Rounds++;
        for (var a = 0; a < _answers.Length; a++)
            for (var b = a + 1; b < _answers.Length; b++)
            {
                var (one, other, _) = Between(a, b);
                _copies[a, b] = _copies[b, a] = one + other;
            }
        int[] order = [.. Enumerable.Range(0, _answers.Length).OrderByDescending(s => _accuracy[s]).ThenBy(s => s)];
        for (var item = 0; item < _likely.Length; item++) Vote(item, order);
        var moved = 0.0;
        for (var s = 0; s < _accuracy.Length; s++)
        {
            var (right, count) = (0.0, 0);
            for (var i = 0; i < _likely.Length; i++)
                if (_answers[s][i] is >= 0 and var value) (right, count) = (right + _likely[i][value], count + 1);
            var accuracy = count == 0 ? _options.Start : right / count;
            moved = Math.Max(moved, Math.Abs(accuracy - _accuracy[s]));
            _accuracy[s] = accuracy;
        }
        Converged = moved < StandsStill;
    }

    // Each answer's votes, of the most accurate source first; what a source may have copied from those before it counts for less.
    private void Vote(int item, int[] order)
    {
        var votes = new Dictionary<int, (double Sum, List<int> Before)>();
        foreach (var source in order)
        {
            var value = _answers[source][item];
            if (value < 0) continue;
            var (sum, before) = votes.TryGetValue(value, out var vote) ? vote : (0, []);
            var independent = 1.0;
            foreach (var earlier in before) independent *= 1 - _options.Copied * _copies[source, earlier];
            var accuracy = Inside(_accuracy[source]);
            before.Add(source);
            votes[value] = (sum + independent * Math.Log(_options.WrongAnswers * accuracy / (1 - accuracy)), before);
        }
        if (votes.Count == 0) return;
        var most = votes.Values.Max(v => v.Sum);
        var all = votes.Values.Sum(v => Math.Exp(v.Sum - most));
        foreach (var (value, vote) in votes) _likely[item][value] = Math.Exp(vote.Sum - most) / all;
    }

    private (double OneCopies, double OtherCopies, double Neither) Between(int a, int b)
    {
        var (sharedTrue, sharedFalse, different) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _likely.Length; i++)
        {
            var (one, other) = (_answers[a][i], _answers[b][i]);
            if (one < 0 || other < 0) continue;
            if (one != other) different++;
            else (sharedTrue, sharedFalse) = (sharedTrue + _likely[i][one], sharedFalse + 1 - _likely[i][one]);
        }
        return Dependence(Inside(_accuracy[a]), Inside(_accuracy[b]), sharedTrue, sharedFalse, different, _options);
    }

    private void Tell()
    {
        Sources = [.. Table.SourceNames.Select((s, i) => new SourceEstimate(s, new(Math.Clamp(_accuracy[i], 0, 1)),
            _answers[i].Count(v => v >= 0)))];
        Truths = [.. Table.ItemNames.Select((item, i) =>
        {
            var best = Array.IndexOf(_likely[i], _likely[i].Max());
            return new TruthEstimate(item, Table.ValueNames[best], new(Math.Clamp(_likely[i][best], 0, 1)));
        })];
        var pairs = new List<CopyEstimate>();
        for (var a = 0; a < _answers.Length; a++)
            for (var b = a + 1; b < _answers.Length; b++)
            {
                var both = Enumerable.Range(0, _likely.Length).Where(i => _answers[a][i] >= 0 && _answers[b][i] >= 0).ToList();
                if (both.Count == 0) continue;
                var (one, other, _) = Between(a, b);
                pairs.Add(new(Table.SourceNames[a], Table.SourceNames[b], new(Math.Clamp(one, 0, 1)), new(Math.Clamp(other, 0, 1)),
                    both.Count(i => _answers[a][i] == _answers[b][i]), both.Count));
            }
        Copies = [.. pairs.OrderByDescending(p => p.Dependent).ThenBy(p => p.One, StringComparer.Ordinal)
            .ThenBy(p => p.Other, StringComparer.Ordinal)];
    }

    // Nobody is held to be always right or always wrong.
    private static double Inside(double accuracy) => Math.Clamp(accuracy, Least, 1 - Least);
}
