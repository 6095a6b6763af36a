namespace GeoClaims;

/// <summary>What would be if something were left out or taken otherwise, as a plain row.</summary>
/// <param name="Kind">What is left out or taken otherwise.</param>
/// <param name="Key">The key of the item, report, source or origin, or the analyst; empty for the analyst as an origin.</param>
/// <param name="Name">Its name.</param>
/// <param name="Items">How many items fall, or are taken otherwise.</param>
/// <param name="ItemIds">Their ids.</param>
/// <param name="Flips">Whether who leads now would do so no more, or not alone.</param>
/// <param name="Leaders">The ids of who would lead.</param>
/// <param name="LeaderNames">Their names.</param>
/// <param name="Probabilities">How likely each hypothesis would be, in the order of <see cref="Evaluation.Estimates"/>; empty if
/// there are no probabilities.</param>
public sealed partial record VariantRow(
    string Kind, string Key, string Name, long Items, string? ItemIds, bool Flips, string? Leaders, string? LeaderNames,
    ValueList<double> Probabilities)
{
    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Fixed().Describe(this);

    /// <summary>The columns for these hypotheses: how likely each would be stands in one of its own.</summary>
    internal static RowColumns<VariantRow> ColumnsFor(IReadOnlyList<Hypothesis> hypotheses)
    {
        var columns = Fixed();
        for (var i = 0; i < hypotheses.Count; i++)
        {
            var h = i;
            var isShared = hypotheses.Count(o => string.Equals(o.Name, hypotheses[h].Name, StringComparison.OrdinalIgnoreCase)) > 1;
            columns.Named($"Probability of {hypotheses[h].Name}{(isShared ? $" ({hypotheses[h].Id})" : "")}",
                r => r.Probabilities.Count > h ? r.Probabilities[h] : null);
        }
        return columns;
    }

    internal static VariantRow Of(Variant v) => new(
        Kind: InRow.Word(v.Kind),
        Key: v.Key,
        Name: v.Name,
        Items: v.Items.Count,
        ItemIds: InRow.All(v.Items.Select(i => i.Id.Value)),
        Flips: v.Flips,
        Leaders: InRow.Keys(v.Leaders),
        LeaderNames: InRow.Names(v.Leaders),
        Probabilities: [.. v.Probabilities.Select(p => p.Value)]);

    private static RowColumns<VariantRow> Fixed() => new RowColumns<VariantRow>("What flips the judgement")
        .Text(r => r.Kind).Text(r => r.Key).Text(r => r.Name).Count(r => r.Items).Text(r => r.ItemIds).Flag(r => r.Flips)
        .Text(r => r.Leaders).Text(r => r.LeaderNames);
}
