namespace GeoClaims;

/// <summary>How likely a hypothesis is, as a plain row.</summary>
/// <param name="Among">The id of the hypothesis whose parts are judged; null among all answers.</param>
/// <param name="AmongName">Its name.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="IsUnion">Whether it has parts.</param>
/// <param name="Prior">How likely it was before the evidence.</param>
/// <param name="Point">How likely it is with every number at its best value.</param>
/// <param name="Probability">How likely it is: the median of the draws.</param>
/// <param name="Low">The lower end of the 90% interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Term">The word for the probability; null for 0 and 1.</param>
/// <param name="Leads">Whether it leads alone.</param>
public sealed partial record EstimateRow(
    string? Among, string? AmongName, string Hypothesis, string HypothesisName, bool IsUnion, double Prior, double Point,
    double Probability, double Low, double High, string? Term, bool Leads)
{
    internal static readonly RowColumns<EstimateRow> Columns = new RowColumns<EstimateRow>("Estimates")
        .Text(r => r.Among).Text(r => r.AmongName).Text(r => r.Hypothesis).Text(r => r.HypothesisName).Flag(r => r.IsUnion)
        .Number(r => r.Prior).Number(r => r.Point).Number(r => r.Probability).Number(r => r.Low).Number(r => r.High)
        .Text(r => r.Term).Flag(r => r.Leads);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static EstimateRow Of(Level level, Estimate estimate) => new(
        Among: level.Whole?.Id.Value,
        AmongName: level.Whole?.Name,
        Hypothesis: estimate.Hypothesis.Id.Value,
        HypothesisName: estimate.Hypothesis.Name,
        IsUnion: estimate.IsUnion,
        Prior: estimate.Prior.Value,
        Point: estimate.Point.Value,
        Probability: estimate.Probability.Best.Value,
        Low: estimate.Probability.Low.Value,
        High: estimate.Probability.High.Value,
        Term: estimate.Term?.Word,
        Leads: level.Leader?.Id == estimate.Hypothesis.Id);

    internal static IEnumerable<EstimateRow> All(Level level) => level.Estimates.Select(e => Of(level, e));
}
