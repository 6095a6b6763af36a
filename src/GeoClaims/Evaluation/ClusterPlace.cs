namespace GeoClaims;

/// <summary>Where a row stands among those that say the same thing.</summary>
/// <param name="Size">How many they are.</param>
/// <param name="Counts">Whether this is the one that counts.</param>
/// <param name="Heir">The row that would count in its place; −1 for none.</param>
internal readonly record struct ClusterPlace(int Size, bool Counts, int Heir);
