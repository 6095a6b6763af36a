namespace GeoClaims;

public sealed partial class MethodResult
{
    /// <summary>What the method says of every hypothesis, as plain rows: one for each measure.</summary>
    public RowSet<StandingRow> ToRows() => new(StandingRow.Columns, StandingRow.All(this));
}
