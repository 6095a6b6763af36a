namespace GeoClaims;

/// <summary>What would be if something were left out or taken otherwise.</summary>
internal sealed record VariantDocument
{
    /// <summary>What is left out or taken otherwise.</summary>
    public required VariantKind Kind { get; init; }

    /// <summary>The key of the item, report, source or origin, or the analyst; empty for the analyst as an origin.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The ids of the items that fall or are taken otherwise.</summary>
    public required IReadOnlyList<Id<Evidence>> Items { get; init; }

    /// <summary>The ids of who would lead.</summary>
    public required IReadOnlyList<Id<Hypothesis>> Leaders { get; init; }

    /// <summary>Whether who leads now would do so no more, or not alone.</summary>
    public required bool Flips { get; init; }

    /// <summary>How likely each hypothesis would be, in the order of the estimates; empty without probabilities.</summary>
    public required IReadOnlyList<Probability> Probabilities { get; init; }

    public static IReadOnlyList<VariantDocument> All(ValueList<Variant> variants) => [.. variants.Select(v => new VariantDocument
    {
        Kind = v.Kind,
        Key = v.Key,
        Name = v.Name,
        Items = [.. v.Items.Select(i => i.Id)],
        Leaders = [.. v.Leaders.Select(h => h.Id)],
        Flips = v.Flips,
        Probabilities = [.. v.Probabilities],
    })];
}
