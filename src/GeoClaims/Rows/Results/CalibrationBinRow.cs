namespace GeoClaims;

/// <summary>A bin of a calibration table as a plain row.</summary>
/// <param name="From">Where the bin begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="CameTrue">How many came true.</param>
/// <param name="MeanStated">The mean of what was stated.</param>
/// <param name="Low">The low end of the 90% interval of the share that came true.</param>
/// <param name="High">The high end.</param>
public sealed partial record CalibrationBinRow(
    double From, double To, long Count, long CameTrue, double MeanStated, double Low, double High)
{
    internal static readonly RowColumns<CalibrationBinRow> Columns = new RowColumns<CalibrationBinRow>("Calibration")
        .Number(r => r.From).Number(r => r.To).Count(r => r.Count).Count(r => r.CameTrue).Number(r => r.MeanStated)
        .Number(r => r.Low).Number(r => r.High);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static CalibrationBinRow Of(CalibrationRow r) => new(
        r.From.Value, r.To.Value, r.Count, r.CameTrue, r.MeanStated.Value, r.Share.Low.Value, r.Share.High.Value);
}
