namespace GeoClaims;

/// <summary>Who leads: among the hypotheses that are no part of another where there
/// are probabilities, else among the columns of the leading method.</summary>
internal sealed class Contest
{
    public Contest(EvidenceMatrix matrix, MethodResult leading, ValueList<Estimate> estimates)
    {
        (Leading, Estimates) = (leading, estimates);
        Shown = [.. estimates.Select(e => new HypothesisColumns(e.Hypothesis, matrix.Tree.LeavesOf(e.Hypothesis)))];
        HasProbabilities = !estimates.IsEmpty;
        Hypotheses = HasProbabilities
            ? [.. new EstimateTree(estimates).Roots.Select(r => Array.Find(Shown, s => s.Hypothesis.Id == r.Hypothesis.Id)!)]
            : [.. matrix.Hypotheses.Select((h, i) => new HypothesisColumns(h, [i]))];
        Leaders = LeadersBy([.. leading.Standings.SelectMany(s => s.Measures.Select(m => m.Value))]);
    }

    /// <summary>What the leading method says.</summary>
    public MethodResult Leading { get; }

    public ValueList<Estimate> Estimates { get; }

    /// <summary>The hypotheses of the estimates, in their order, with the columns that make each up.</summary>
    public HypothesisColumns[] Shown { get; }

    /// <summary>The hypotheses; those that lead now come first where there are probabilities.</summary>
    public IReadOnlyList<HypothesisColumns> Hypotheses { get; }

    public bool HasProbabilities { get; }

    /// <summary>The hypotheses that lead now, by their place.</summary>
    public int[] Leaders { get; }

    /// <summary>The first of those that lead now.</summary>
    public HypothesisColumns Leader => Hypotheses[Leaders[0]];

    /// <summary>Whether one hypothesis leads alone.</summary>
    public bool HasLeader => Leaders.Length == 1 && Hypotheses.Count > 1;

    /// <summary>The hypotheses that lead by a method's numbers.</summary>
    public int[] LeadersBy(ReadOnlySpan<double> numbers)
    {
        if (!HasProbabilities) return new Ranking(Leading.Method.Criteria, numbers).Leaders();
        var values = new double[Hypotheses.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Hypotheses[i].Sum(numbers);
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
