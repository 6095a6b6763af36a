namespace GeoClaims;

/// <summary>What decides a row's place among those that say the same.</summary>
/// <param name="Item">The item.</param>
/// <param name="Trust">How far its report may stand for it.</param>
/// <param name="IsRated">Whether anybody rated it.</param>
/// <param name="Cluster">The number of its cluster.</param>
internal readonly record struct RatedRow(Evidence Item, Trust Trust, bool IsRated, int Cluster);
