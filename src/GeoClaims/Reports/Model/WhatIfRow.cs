namespace GeoClaims;

/// <summary>What the leading answer would stand at if something were left out or planted.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Tag">The tag of the item that is left out; null for an origin.</param>
/// <param name="Name">What is left out.</param>
/// <param name="Probability">What the leading answer would stand at.</param>
/// <param name="Points">By how many percentage points that differs, taken from the rounded numbers.</param>
/// <param name="Flips">Whether it would lead no more.</param>
public sealed partial record WhatIfRow(VariantKind Kind, string? Tag, string Name, Probability Probability, int Points, bool Flips)
{
    /// <summary>What is left out, and where the leading answer would stand.</summary>
    public override string ToString() => $"{(Tag is null ? "" : Tag + " ")}{Name}: {Probability}{(Flips ? ", no longer first" : "")}";
}
