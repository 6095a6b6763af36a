namespace GeoClaims;

/// <summary>Where the leader would stand from another prior, as a plain row.</summary>
/// <param name="Prior">How likely the leader would have been before the evidence.</param>
/// <param name="Probability">How likely it would be now.</param>
/// <param name="Leads">Whether it would lead alone.</param>
public sealed partial record BaseRateRow(
    double Prior, double Probability, bool Leads)
{
    internal static readonly RowColumns<BaseRateRow> Columns = new RowColumns<BaseRateRow>("Base rates")
        .Number(r => r.Prior).Number(r => r.Probability).Flag(r => r.Leads);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static BaseRateRow Of(BaseRate b) => new(
        Prior: b.Prior.Value,
        Probability: b.Probability.Value,
        Leads: b.Leads);
}
