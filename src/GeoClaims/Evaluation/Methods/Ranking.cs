namespace GeoClaims;

/// <summary>The order in which a method's numbers put the hypotheses.</summary>
internal readonly ref struct Ranking(ValueList<Criterion> criteria, ReadOnlySpan<double> numbers)
{
    private readonly ReadOnlySpan<double> _numbers = numbers;

    private int Count => _numbers.Length / criteria.Count;

    /// <summary>The rank of a hypothesis from 1; those that cannot be told apart share one.</summary>
    public int RankOf(int hypothesis)
    {
        var rank = 1;
        for (var other = 0; other < Count; other++)
            if (Compare(other, hypothesis) < 0) rank++;
        return rank;
    }

    /// <summary>The hypotheses of rank 1.</summary>
    public int[] Leaders()
    {
        var first = 0;
        for (var h = 1; h < Count; h++)
            if (Compare(h, first) < 0) first = h;
        var leaders = new List<int>(1);
        for (var h = 0; h < Count; h++)
            if (Compare(h, first) == 0) leaders.Add(h);
        return [.. leaders];
    }

    private int Compare(int a, int b)
    {
        for (var k = 0; k < criteria.Count; k++)
        {
            var (left, right) = (_numbers[a * criteria.Count + k], _numbers[b * criteria.Count + k]);
            if (Tie.Between(left, right)) continue;
            return left < right == criteria[k].HigherIsBetter ? 1 : -1;
        }
        return 0;
    }
}
