namespace GeoClaims;

/// <summary>An item that analysts read differently.</summary>
/// <param name="Item">The item.</param>
/// <param name="Degree">The furthest they are apart in any of its cells.</param>
/// <param name="Cells">In how many cells they differ.</param>
public sealed partial record ItemDisagreement(Evidence Item, Disagreement Degree, int Cells)
{
    /// <summary>The item with the degree, such as <c>Pier 3 shows no impact marks: opposed, in 2 cells</c>.</summary>
    public override string ToString() => $"{Item.Statement}: {Words.Of(Degree)}, in {Words.Count(Cells, "cell", "cells")}";
}
