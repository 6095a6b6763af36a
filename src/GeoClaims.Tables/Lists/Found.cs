namespace GeoClaims;

/// <summary>A record that a cell names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">A number of its own among those found.</param>
internal readonly record struct Found<T>(Id<T> Id, int Place) where T : CaseRecord;
