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
    private readonly GivenAnswers _given;
    private readonly double[] _likely;
    private readonly double[] _accuracy;
    private readonly double[] _copies;
    private readonly double[] _sharedTrue;
    private readonly double[] _sharedFalse;
    private readonly int[] _shared;
    private readonly int[] _both;

    private AccuracyWithCopying(AnswerTable table, CopyingOptions options)
    {
        (Table, _options, _given) = (table, options, new(table));
        _likely = new double[_given.ValueOf.Length];
        for (var item = 0; item < _given.Items; item++)
        {
            var choices = _likely.AsSpan(_given.Choices(item));
            choices.Fill(1.0 / choices.Length);
        }
        _accuracy = Enumerable.Repeat(options.Start, table.SourceNames.Length).ToArray();
        var pairs = _given.Pairs.Length;
        (_copies, _sharedTrue, _sharedFalse) = (new double[pairs], new double[pairs], new double[pairs]);
        (_shared, _both) = (new int[pairs], new int[pairs]);
        ForEachTwo((pair, one, other) =>
        {
            _both[pair]++;
            if (_given.Choice[one] == _given.Choice[other]) _shared[pair]++;
        });
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
        Count();
        for (var pair = 0; pair < _copies.Length; pair++)
        {
            var (one, other, _) = Between(pair);
            _copies[pair] = one + other;
        }
        for (var item = 0; item < _given.Items; item++) Vote(item);
        var (right, count) = (new double[_accuracy.Length], new int[_accuracy.Length]);
        for (var n = 0; n < _given.Source.Length; n++)
        {
            right[_given.Source[n]] += _likely[_given.Choice[n]];
            count[_given.Source[n]]++;
        }
        var moved = 0.0;
        for (var s = 0; s < _accuracy.Length; s++)
        {
            var accuracy = right[s] / count[s];
            moved = Math.Max(moved, Math.Abs(accuracy - _accuracy[s]));
            _accuracy[s] = accuracy;
        }
        Converged = moved < StandsStill;
    }

    // How many of the answers that two share are true and how many false, by how likely they are now.
    private void Count()
    {
        Array.Clear(_sharedTrue);
        Array.Clear(_sharedFalse);
        ForEachTwo((pair, one, other) =>
        {
            if (_given.Choice[one] != _given.Choice[other]) return;
            var likely = _likely[_given.Choice[one]];
            (_sharedTrue[pair], _sharedFalse[pair]) = (_sharedTrue[pair] + likely, _sharedFalse[pair] + 1 - likely);
        });
    }

    private void ForEachTwo(Action<int, int, int> take)
    {
        for (var item = 0; item < _given.Items; item++)
        {
            var (first, end) = (_given.To(item).Start.Value, _given.To(item).End.Value);
            for (var other = first; other < end; other++)
                for (var one = first; one < other; one++) take(_given.PairOf(item, one, other), one, other);
        }
    }

    // Each answer's votes, of the most accurate source first; what a source may have copied from those before it counts for less.
    private void Vote(int item)
    {
        var (first, end) = (_given.To(item).Start.Value, _given.To(item).End.Value);
        int[] order = [.. Enumerable.Range(first, end - first).OrderByDescending(n => _accuracy[_given.Source[n]])
            .ThenBy(n => _given.Source[n])];
        var likely = _likely.AsSpan(_given.Choices(item));
        likely.Clear();
        for (var at = 0; at < order.Length; at++)
        {
            var (n, independent) = (order[at], 1.0);
            for (var before = 0; before < at; before++)
                if (_given.Choice[order[before]] == _given.Choice[n])
                    independent *= 1 - _options.Copied * _copies[_given.PairOf(item, n, order[before])];
            var accuracy = Inside(_accuracy[_given.Source[n]]);
            _likely[_given.Choice[n]] += independent * Math.Log(_options.WrongAnswers * accuracy / (1 - accuracy));
        }
        var (most, all) = (double.NegativeInfinity, 0.0);
        foreach (var vote in likely) most = Math.Max(most, vote);
        foreach (ref var vote in likely) all += vote = Math.Exp(vote - most);
        foreach (ref var vote in likely) vote /= all;
    }

    private (double OneCopies, double OtherCopies, double Neither) Between(int pair) => Dependence(
        Inside(_accuracy[_given.Pairs[pair].One]), Inside(_accuracy[_given.Pairs[pair].Other]), _sharedTrue[pair], _sharedFalse[pair],
        _both[pair] - _shared[pair], _options);

    private void Tell()
    {
        var count = new int[_accuracy.Length];
        foreach (var source in _given.Source) count[source]++;
        Sources = [.. Table.SourceNames.Select((s, i) => new SourceEstimate(s, new(Math.Clamp(_accuracy[i], 0, 1)), count[i]))];
        Truths = [.. Table.ItemNames.Select((item, i) =>
        {
            var (best, end) = (_given.Choices(i).Start.Value, _given.Choices(i).End.Value);
            for (var choice = best + 1; choice < end; choice++) if (_likely[choice] > _likely[best]) best = choice;
            return new TruthEstimate(item, Table.ValueNames[_given.ValueOf[best]], new(Math.Clamp(_likely[best], 0, 1)));
        })];
        Count();
        Copies = [.. _given.Pairs.Select((pair, i) =>
        {
            var (one, other, _) = Between(i);
            return new CopyEstimate(Table.SourceNames[pair.One], Table.SourceNames[pair.Other], new(Math.Clamp(one, 0, 1)),
                new(Math.Clamp(other, 0, 1)), _shared[i], _both[i]);
        }).OrderByDescending(p => p.Dependent).ThenBy(p => p.One, StringComparer.Ordinal).ThenBy(p => p.Other, StringComparer.Ordinal)];
    }

    // Nobody is held to be always right or always wrong.
    private static double Inside(double accuracy) => Math.Clamp(accuracy, Least, 1 - Least);
}
