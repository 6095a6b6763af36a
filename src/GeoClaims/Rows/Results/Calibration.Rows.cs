namespace GeoClaims;

public sealed partial class Calibration
{
    /// <summary>The bins as plain rows.</summary>
    public RowSet<CalibrationBinRow> ToRows() => new(CalibrationBinRow.Columns, Rows.Select(CalibrationBinRow.Of));
}
