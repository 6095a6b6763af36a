namespace GeoClaims;

/// <summary>What decides a row's place among those that say the same.</summary>
/// <param name="Item">The item.</param>
/// <param name="Trust">How far its report may stand for it.</param>
/// <param name="IsRated">Whether anybody rated it.</param>
/// <param name="Cluster">The number of its cluster.</param>
/// <param name="SourceGrade">How far its source is trusted by its grade alone; null where that is not known.</param>
internal readonly record struct RatedRow(Evidence Item, Trust Trust, bool IsRated, int Cluster, ProbabilityRange? SourceGrade)
{
    /// <summary>How far its source is trusted: at least as far as the item.</summary>
    public ProbabilityRange SourceTrust => SourceGrade is { } grade && grade.Best >= Trust.Value.Best ? grade : Trust.Value;
}
