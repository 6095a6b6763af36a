using System.Globalization;

namespace GeoClaims;

/// <summary>How far long work is. Work of several stages tells of one after the other, each from nothing to all.</summary>
/// <param name="What">What is done at the moment, such as <c>draws</c>.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct WorkProgress(string What, long Done, long Total)
{
    /// <summary>The share of this stage that is done, from 0 to 1.</summary>
    public double Share => Total <= 0 ? 1 : Math.Clamp((double)Done / Total, 0, 1);

    /// <summary>What is done and how many of how many, such as <c>draws: 640 of 2000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{What}: {Done} of {Total}");
}
