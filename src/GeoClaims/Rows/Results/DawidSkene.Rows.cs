namespace GeoClaims;

public sealed partial class DawidSkene
{
    /// <summary>The sources with how often each is held to be right, as plain rows.</summary>
    public RowSet<SourceEstimateRow> ToRows() => new(SourceEstimateRow.Columns, Sources.Select(SourceEstimateRow.Of));
}
