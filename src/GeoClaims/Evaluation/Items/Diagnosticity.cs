using System.Globalization;

namespace GeoClaims;

/// <summary>How well an item tells the hypotheses apart, by several published measures.
/// An item that fits all hypotheses alike tells nothing, however true it is.</summary>
/// <param name="MutualInformation">What learning of the item's report tells
/// about which hypothesis is true, in bits, under the priors.</param>
/// <param name="LikelihoodRatio">The highest P(reported | H) over the
/// lowest: 1 for an item that tells nothing, infinite if one is 0.</param>
/// <param name="StandardDeviation">The population standard deviation of the ratings
/// from 1 (II) to 5 (CC), not applicable counted as 3 (Open Synthesis).</param>
/// <param name="Inconsistency">The weighted inconsistency of the item over all hypotheses. It grows
/// with an item that speaks against everything, so it measures weight and no diagnosticity.</param>
/// <param name="ShareNotApplicable">The share of hypotheses to which the item does not apply.</param>
/// <param name="ShareUnrated">The share of hypotheses against which nobody has rated the item.</param>
public readonly partial record struct Diagnosticity(double MutualInformation, double LikelihoodRatio, double StandardDeviation,
    double Inconsistency, double ShareNotApplicable, double ShareUnrated)
    : IComparable<Diagnosticity>
{
    // Numbers that differ only by rounding are the same.
    private const int Digits = 12;

    /// <summary>Puts the more telling item first: by mutual information, then in the order of Open
    /// Synthesis (standard deviation, then the smaller shares not applicable and unrated).</summary>
    /// <param name="other">The other item's diagnosticity.</param>
    public int CompareTo(Diagnosticity other)
    {
        ReadOnlySpan<double> mine = [-MutualInformation, -StandardDeviation, ShareNotApplicable, ShareUnrated];
        ReadOnlySpan<double> others = [-other.MutualInformation, -other.StandardDeviation, other.ShareNotApplicable, other.ShareUnrated];
        for (var i = 0; i < mine.Length; i++)
        {
            var order = Math.Round(mine[i], Digits).CompareTo(Math.Round(others[i], Digits));
            if (order != 0) return order;
        }
        return 0;
    }

    /// <summary>Whether one comes before the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Diagnosticity left, Diagnosticity right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Diagnosticity left, Diagnosticity right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Diagnosticity left, Diagnosticity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Diagnosticity left, Diagnosticity right) => left.CompareTo(right) >= 0;

    /// <summary>Bits and ratio, such as <c>0.212 bits, ratio 4</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{MutualInformation:0.###} bits, ratio {LikelihoodRatio:0.##}");
}
