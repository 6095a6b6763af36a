namespace GeoClaims;

/// <summary>How much an item would have to weigh for the lead to change, as a plain row.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Weight">The weight: 0 is without it, 1 as it is, 2 as if there were two.</param>
/// <param name="Instead">The id of who would be level.</param>
/// <param name="InsteadName">The name.</param>
public sealed partial record TippingRow(
    string Item, string Statement, double Weight, string Instead, string InsteadName)
{
    internal static readonly RowColumns<TippingRow> Columns = new RowColumns<TippingRow>("Tipping weights")
        .Text(r => r.Item).Text(r => r.Statement).Number(r => r.Weight).Text(r => r.Instead).Text(r => r.InsteadName);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static TippingRow Of(TippingWeight t) => new(
        Item: t.Item.Id.Value,
        Statement: t.Item.Statement,
        Weight: t.Weight,
        Instead: t.Instead.Id.Value,
        InsteadName: t.Instead.Name);
}
