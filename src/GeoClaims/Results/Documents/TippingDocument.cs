namespace GeoClaims;

/// <summary>How much an item would have to weigh for the lead to change.</summary>
internal sealed record TippingDocument
{
    /// <summary>The id of the item.</summary>
    public required Id<Evidence> Item { get; init; }

    /// <summary>The weight: 0 is without it, 1 as it is.</summary>
    public required double Weight { get; init; }

    /// <summary>The id of who would be level.</summary>
    public required Id<Hypothesis> Instead { get; init; }

    public static TippingDocument Of(TippingWeight weight)
        => new() { Item = weight.Item.Id, Weight = weight.Weight, Instead = weight.Instead.Id };
}
