namespace GeoClaims;

/// <summary>An item that stands between a judgement and what ratings imply.</summary>
/// <param name="Item">The item.</param>
/// <param name="ImpliedWithout">How likely the ratings would make the answer without it.</param>
public sealed partial record GapItem(Evidence Item, Probability ImpliedWithout)
{
    /// <summary>The item with the number.</summary>
    public override string ToString() => $"without “{Item.Statement}”: {ImpliedWithout}";
}
