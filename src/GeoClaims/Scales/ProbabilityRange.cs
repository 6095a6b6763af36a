namespace GeoClaims;

/// <summary>A probability with the range in which it may lie.</summary>
/// <remarks>Low ≤ best ≤ high always holds. The default value is 0 throughout.</remarks>
public readonly partial record struct ProbabilityRange
{
    /// <summary>A best estimate with its range.</summary>
    /// <param name="low">The lowest value held possible, from 0 to <paramref name="best"/>.</param>
    /// <param name="best">The best estimate.</param>
    /// <param name="high">The highest value held possible, from <paramref name="best"/> to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">The values are not in order.</exception>
    public ProbabilityRange(double low, double best, double high)
    {
        (Low, Best, High) = (new(low), new(best), new(high));
        if (low > best || best > high) throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The values must be in order: low ≤ best ≤ high, not {low}, {best}, {high}."));
    }

    /// <summary>An estimate without width.</summary>
    /// <param name="best">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="best"/> lies outside 0 to 1.</exception>
    public ProbabilityRange(double best) : this(best, best, best) { }

    /// <summary>The lowest value held possible.</summary>
    public Probability Low { get; }

    /// <summary>The best estimate.</summary>
    public Probability Best { get; }

    /// <summary>The highest value held possible.</summary>
    public Probability High { get; }

    /// <summary>The best estimate and, if it has width, its range, such as <c>71% (55–80%)</c>.</summary>
    public override string ToString() => Low == High ? Best.ToString() : $"{Best} ({Span})";

    internal string Span => $"{Low.ToString().TrimEnd('%')}–{High}";
}
