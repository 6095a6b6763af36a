using System.Globalization;

namespace GeoClaims;

/// <summary>A named number that a method gives a hypothesis.</summary>
/// <param name="Name">What the number is, such as <c>inconsistency</c>.</param>
/// <param name="Value">The number.</param>
public readonly partial record struct Measure(string Name, double Value)
{
    /// <summary>The name with the number, such as <c>inconsistency 2.41</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.####}");
}
