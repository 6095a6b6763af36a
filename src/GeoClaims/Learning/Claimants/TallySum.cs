namespace GeoClaims;

/// <summary>A running sum of outcomes.</summary>
internal readonly record struct TallySum(double Right, double Wrong, int Count)
{
    public static TallySum operator +(TallySum one, TallySum other)
        => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Count + other.Count);

    public OutcomeTally Tally((double For, double Against) prior)
        => new(Right, Wrong, Count, new(prior.For, prior.Against, Right, Wrong));
}
