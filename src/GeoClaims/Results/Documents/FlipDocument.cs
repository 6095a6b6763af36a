namespace GeoClaims;

/// <summary>The fewest items without which the lead falls.</summary>
internal sealed record FlipDocument
{
    /// <summary>The ids of the items.</summary>
    public required IReadOnlyList<Id<Evidence>> Items { get; init; }

    /// <summary>How many they are.</summary>
    public required int Size { get; init; }

    /// <summary>The ids of who would lead or be level.</summary>
    public required IReadOnlyList<Id<Hypothesis>> Instead { get; init; }

    /// <summary>Whether no smaller set does it.</summary>
    public required bool IsSmallest { get; init; }

    /// <summary>Up to which size every set was tried.</summary>
    public required int TriedUpTo { get; init; }

    public static FlipDocument? Of(FlipSet? flip) => flip is null ? null : new()
    {
        Items = [.. flip.Items.Select(i => i.Id)],
        Size = flip.Size,
        Instead = [.. flip.Instead.Select(h => h.Id)],
        IsSmallest = flip.IsSmallest,
        TriedUpTo = flip.TriedUpTo,
    };
}
