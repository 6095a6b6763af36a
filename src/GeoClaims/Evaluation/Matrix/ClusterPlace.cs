namespace GeoClaims;

/// <summary>Where a row stands among those that say the same thing.</summary>
/// <param name="Cluster">The number of the cluster, the same for all that say the same.</param>
/// <param name="Size">How many rated rows say it, this one included.</param>
/// <param name="Counts">Whether this is the one that counts.</param>
internal readonly record struct ClusterPlace(int Cluster, int Size, bool Counts);
