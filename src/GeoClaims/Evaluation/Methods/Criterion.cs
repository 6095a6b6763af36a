namespace GeoClaims;

/// <summary>A number that a method gives each hypothesis and ranks by.</summary>
/// <param name="Name">What the number is, such as <c>inconsistency</c>.</param>
/// <param name="HigherIsBetter">Whether the hypothesis with the higher number comes first.</param>
public readonly partial record struct Criterion(string Name, bool HigherIsBetter = false)
{
    /// <summary>A probability: the numbers lie between 0 and 1, and higher is better.</summary>
    public static Criterion Probability { get; } = new("probability", HigherIsBetter: true);

    /// <summary>The name with the better direction, such as <c>inconsistency, the lower the better</c>.</summary>
    public override string ToString() => $"{Name}, the {(HigherIsBetter ? "higher" : "lower")} the better";
}
