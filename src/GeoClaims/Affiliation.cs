namespace GeoClaims;

/// <summary>What binds one actor to another.</summary>
/// <param name="Kind">The bond.</param>
/// <param name="To">The other actor.</param>
/// <param name="Span">When it held; throughout, if left out.</param>
public sealed partial record Affiliation(AffiliationKind Kind, Id<Actor> To, EdtfTime? Span = null)
{
    /// <summary>The bond in words, such as <c>part of actor:islamic-state</c>.</summary>
    public override string ToString() => $"{Words.Of(Kind)} {To}" + (Span is null ? "" : $" ({Span})");
}
