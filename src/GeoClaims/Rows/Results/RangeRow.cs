namespace GeoClaims;

/// <summary>How far a hypothesis moves, as a plain row.</summary>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Best">How likely it is with every number at its best.</param>
/// <param name="Low">The lowest when one thing at a time is changed.</param>
/// <param name="High">The highest.</param>
/// <param name="DrawnMedian">The median of the draws; null without draws.</param>
/// <param name="DrawnLow">What one draw in twenty lies below.</param>
/// <param name="DrawnHigh">What one draw in twenty lies above.</param>
/// <param name="ShareLed">The share of draws that it led alone.</param>
public sealed partial record RangeRow(
    string Hypothesis, string HypothesisName, double? Best, double? Low, double? High, double? DrawnMedian, double? DrawnLow,
    double? DrawnHigh, double? ShareLed)
{
    internal static readonly RowColumns<RangeRow> Columns = new RowColumns<RangeRow>("Ranges")
        .Text(r => r.Hypothesis).Text(r => r.HypothesisName).Number(r => r.Best).Number(r => r.Low).Number(r => r.High)
        .Number(r => r.DrawnMedian).Number(r => r.DrawnLow).Number(r => r.DrawnHigh).Number(r => r.ShareLed);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static RangeRow Of(Hypothesis hypothesis, ProbabilityRange? moves, ResampledHypothesis? drawn) => new(
        Hypothesis: hypothesis.Id.Value,
        HypothesisName: hypothesis.Name,
        Best: moves?.Best.Value,
        Low: moves?.Low.Value,
        High: moves?.High.Value,
        DrawnMedian: drawn?.Range.Best.Value,
        DrawnLow: drawn?.Range.Low.Value,
        DrawnHigh: drawn?.Range.High.Value,
        ShareLed: drawn?.ShareLed.Value);
}
