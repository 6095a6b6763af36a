namespace GeoClaims;

/// <summary>Who leads on one level of the tree of hypotheses: among those that are no part of another, or among the parts
/// of one; where there are no probabilities, among the columns of the leading method.</summary>
internal sealed class Contest
{
    public Contest(EvidenceMatrix matrix, MethodResult leading, Hypothesis? whole = null)
    {
        (Leading, HasProbabilities) = (leading, leading.GivesProbabilities);
        Whole = whole is null ? null : HypothesisColumns.Of(matrix, whole);
        Now = leading.Numbers;
        Shown = [.. (whole is null ? matrix.Tree.All : matrix.Tree.PartsOf(whole)).Select(h => HypothesisColumns.Of(matrix, h))];
        var level = matrix.Tree.PartsOf(whole).Select(h => h.Id).ToHashSet();
        Hypotheses = HasProbabilities
            ? [.. Shown.Where(s => level.Contains(s.Hypothesis.Id)).OrderByDescending(s => Math.Round(ValueOf(s, Now), 12))]
            : [.. matrix.Hypotheses.Select((h, i) => new HypothesisColumns(h, [i]))];
        Leaders = LeadersBy(Now);
    }

    /// <summary>What the leading method says.</summary>
    public MethodResult Leading { get; }

    /// <summary>The leading method's numbers: see <see cref="MethodResult.Numbers"/>.</summary>
    public double[] Now { get; }

    /// <summary>The hypothesis whose parts are compared; null where those are that are no part of another.</summary>
    public HypothesisColumns? Whole { get; }

    /// <summary>The hypotheses that are told of, in the question's order: on the highest level all, else the parts.</summary>
    public HypothesisColumns[] Shown { get; }

    /// <summary>The hypotheses; those that lead now come first where there are probabilities.</summary>
    public IReadOnlyList<HypothesisColumns> Hypotheses { get; }

    public bool HasProbabilities { get; }

    /// <summary>The hypotheses that lead now, by their place.</summary>
    public int[] Leaders { get; }

    /// <summary>The first of those that lead now.</summary>
    public HypothesisColumns Leader => Hypotheses[Leaders[0]];

    /// <summary>The column that stands for a hypothesis: of one with parts, that of its likeliest part.</summary>
    public int LikeliestOf(IEnumerable<int> columns) => columns.MinBy(c => Leading.Standings[c].Rank);

    /// <summary>Whether one hypothesis leads alone.</summary>
    public bool HasLeader => Leaders.Length == 1 && Hypotheses.Count > 1;

    /// <summary>What leaves' probabilities amount to for a hypothesis, given that the whole is true.</summary>
    public double ValueOf(HypothesisColumns hypothesis, ReadOnlySpan<double> numbers)
        => Whole is null ? hypothesis.Sum(numbers) : Whole.Share(hypothesis, numbers);

    /// <summary>The hypotheses at some places.</summary>
    public Hypothesis[] At(int[] places) => Array.ConvertAll(places, i => Hypotheses[i].Hypothesis);

    /// <summary>The places of the hypotheses that lead by a method's numbers.</summary>
    public int[] LeadersBy(ReadOnlySpan<double> numbers)
    {
        if (!HasProbabilities) return new Ranking(Leading.Method.Criteria, numbers).Leaders();
        var values = new double[Hypotheses.Count];
        for (var i = 0; i < values.Length; i++) values[i] = ValueOf(Hypotheses[i], numbers);
        var best = values.Max();
        return [.. Enumerable.Range(0, values.Length).Where(i => values[i] > best - Tie.Width)];
    }

    /// <summary>Whether a single leader of now leads alone no more.</summary>
    public bool Falls(ReadOnlySpan<double> numbers) => LeadersBy(numbers) is not [var only] || only != Leaders[0];

    /// <summary>How far the leader is ahead of its strongest rival, as the
    /// difference of their log-odds; negative if it is behind.</summary>
    public double Margin(ReadOnlySpan<double> probabilities)
    {
        var rival = StrongestRival(probabilities);
        return Math.Log(Leader.Sum(probabilities)) - Math.Log(rival?.Sum(probabilities) ?? 0);
    }

    /// <summary>The likeliest hypothesis besides the leader of now; null if there is no other.</summary>
    public HypothesisColumns? StrongestRival(ReadOnlySpan<double> probabilities)
    {
        HypothesisColumns? strongest = null;
        for (var i = 0; i < Hypotheses.Count; i++)
            if (i != Leaders[0] && (strongest is null || Hypotheses[i].Sum(probabilities) > strongest.Sum(probabilities)))
                strongest = Hypotheses[i];
        return strongest;
    }
}
