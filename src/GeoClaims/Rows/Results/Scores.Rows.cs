namespace GeoClaims;

public sealed partial class Scores
{
    /// <summary>The forecasters' scores as plain rows: of each all, then by topic, then by time before the resolution.</summary>
    public RowSet<ScoreRow> ToRows() => new(ScoreRow.Columns, Forecasters.SelectMany(ScoreRow.All));
}
