namespace GeoClaims;

/// <summary>Who leads: among the answers that are no part of another where there
/// are probabilities, else among the columns of the leading method.</summary>
internal sealed class Contest
{
    public Contest(EvidenceMatrix matrix, MethodResult leading, ValueList<Estimate> estimates)
    {
        (Leading, Estimates) = (leading, estimates);
        Shown = [.. estimates.Select(e => new Answer(e.Hypothesis, matrix.Tree.LeavesOf(e.Hypothesis)))];
        HasProbabilities = !estimates.IsEmpty;
        Answers = HasProbabilities
            ? [.. new EstimateTree(estimates).Roots.Select(r => Array.Find(Shown, s => s.Hypothesis.Id == r.Hypothesis.Id)!)]
            : [.. matrix.Hypotheses.Select((h, i) => new Answer(h, [i]))];
        Leaders = LeadersBy([.. leading.Standings.SelectMany(s => s.Measures.Select(m => m.Value))]);
    }

    /// <summary>What the leading method says.</summary>
    public MethodResult Leading { get; }

    public ValueList<Estimate> Estimates { get; }

    /// <summary>The hypotheses of the estimates, in their order, with the columns that make each up.</summary>
    public Answer[] Shown { get; }

    /// <summary>The answers; those that lead now come first where there are probabilities.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    public bool HasProbabilities { get; }

    /// <summary>The answers that lead now, by their place.</summary>
    public int[] Leaders { get; }

    /// <summary>The first of those that lead now.</summary>
    public Answer Leader => Answers[Leaders[0]];

    /// <summary>Whether one answer leads alone.</summary>
    public bool HasLeader => Leaders.Length == 1 && Answers.Count > 1;

    /// <summary>The answers that lead by a method's numbers.</summary>
    public int[] LeadersBy(ReadOnlySpan<double> numbers)
    {
        if (!HasProbabilities) return new Ranking(Leading.Method.Criteria, numbers).Leaders();
        var values = new double[Answers.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Answers[i].Sum(numbers);
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

    /// <summary>The likeliest answer besides the leader of now; null if there is no other.</summary>
    public Answer? StrongestRival(ReadOnlySpan<double> probabilities)
    {
        Answer? strongest = null;
        for (var i = 0; i < Answers.Count; i++)
            if (i != Leaders[0] && (strongest is null || Answers[i].Sum(probabilities) > strongest.Sum(probabilities)))
                strongest = Answers[i];
        return strongest;
    }
}
