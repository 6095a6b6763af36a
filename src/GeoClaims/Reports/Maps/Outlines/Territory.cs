namespace GeoClaims;

/// <summary>A country, or a part of one that is disputed.</summary>
/// <param name="Code">The country's number in ISO 3166-1, or 0 where it has none.</param>
/// <param name="Name">What a map calls it, in English.</param>
/// <param name="Rings">Its outer outlines and holes.</param>
internal sealed record Territory(int Code, string Name, IReadOnlyList<Ring> Rings)
{
    public override string ToString() => Name;
}
