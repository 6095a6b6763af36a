namespace GeoClaims;

/// <summary>What the draws say of one hypothesis, as a plain row.</summary>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Median">The median of the draws.</param>
/// <param name="Low">What one draw in twenty lies below.</param>
/// <param name="High">What one draw in twenty lies above.</param>
/// <param name="MedianWithin">The median given that the hypothesis of which it is a part is true.</param>
/// <param name="LowWithin">What one draw in twenty lies below, given that.</param>
/// <param name="HighWithin">What one draw in twenty lies above, given that.</param>
/// <param name="ShareLed">The share of draws that it led alone.</param>
public sealed partial record ResampledRow(
    string Hypothesis, string HypothesisName, double Median, double Low, double High, double MedianWithin, double LowWithin,
    double HighWithin, double ShareLed)
{
    internal static readonly RowColumns<ResampledRow> Columns = new RowColumns<ResampledRow>("Draws")
        .Text(r => r.Hypothesis).Text(r => r.HypothesisName).Number(r => r.Median).Number(r => r.Low).Number(r => r.High)
        .Number(r => r.MedianWithin).Number(r => r.LowWithin).Number(r => r.HighWithin).Number(r => r.ShareLed);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ResampledRow Of(ResampledHypothesis d) => new(
        Hypothesis: d.Hypothesis.Id.Value,
        HypothesisName: d.Hypothesis.Name,
        Median: d.Range.Best.Value,
        Low: d.Range.Low.Value,
        High: d.Range.High.Value,
        MedianWithin: d.Within.Best.Value,
        LowWithin: d.Within.Low.Value,
        HighWithin: d.Within.High.Value,
        ShareLed: d.ShareLed.Value);
}
