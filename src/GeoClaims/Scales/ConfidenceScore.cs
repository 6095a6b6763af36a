using System.Globalization;

namespace GeoClaims;

/// <summary>How sure the analyst is that an item of evidence is what it is taken for, from 0 (not at all) to 1 (wholly).</summary>
/// <remarks>It is about the item alone: the source has its <see cref="Reliability"/>,
/// the information its <see cref="Credibility"/>. Where no grade is weaker it is the trust t of a channel;
/// which number is which stands in docs/trust.md. The default value is 0.</remarks>
public readonly partial record struct ConfidenceScore
{
    /// <summary>A confidence score.</summary>
    /// <param name="value">From 0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number or lies outside 0 to 1.</exception>
    public ConfidenceScore(double value) => Value = UnitInterval.Check(value);

    /// <summary>The number from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>The score with up to two decimals, such as <c>0.8</c>.</summary>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);
}
