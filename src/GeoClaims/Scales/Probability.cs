namespace GeoClaims;

/// <summary>How likely something is, from 0 (impossible) to 1 (certain).</summary>
/// <remarks>The default value is 0.</remarks>
public readonly partial record struct Probability : IComparable<Probability>
{
    /// <summary>A probability.</summary>
    /// <param name="value">From 0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number or lies outside 0 to 1.</exception>
    public Probability(double value) => Value = UnitInterval.Check(value);

    /// <summary>The number from 0 to 1.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    /// <summary>Whether one probability is lower than the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    /// <summary>Whether one probability is higher than the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    /// <summary>Whether one probability is not higher than the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    /// <summary>Whether one probability is not lower than the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;

    /// <summary>The probability in per cent, such as <c>71%</c>; <c>&lt;1%</c> and
    /// <c>&gt;99%</c> near the ends, so that no doubt is rounded away.</summary>
    public override string ToString() => UnitInterval.Percent(Value);
}
