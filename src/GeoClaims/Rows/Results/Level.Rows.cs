namespace GeoClaims;

public sealed partial class Level
{
    /// <summary>How likely each hypothesis of this level is, as plain rows.</summary>
    public RowSet<EstimateRow> ToRows() => new(EstimateRow.Columns, EstimateRow.All(this));
}
