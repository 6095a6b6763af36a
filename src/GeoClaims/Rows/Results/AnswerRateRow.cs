namespace GeoClaims;

/// <summary>How often one kind of answer came out, as a plain row.</summary>
/// <param name="Kind">The kind of answer.</param>
/// <param name="Count">How often it came out.</param>
/// <param name="Of">Of how many resolved questions.</param>
/// <param name="Share">The mean of the posterior share.</param>
/// <param name="Low">The low end of its 90% interval.</param>
/// <param name="High">The high end.</param>
public sealed partial record AnswerRateRow(string Kind, long Count, long Of, double Share, double Low, double High)
{
    internal static readonly RowColumns<AnswerRateRow> Columns = new RowColumns<AnswerRateRow>("Base rates of answers")
        .Text(r => r.Kind).Count(r => r.Count).Count(r => r.Of).Number(r => r.Share).Number(r => r.Low).Number(r => r.High);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static AnswerRateRow Make(AnswerRate a) => new(
        a.Kind, a.Count, (long)a.Share.Count, a.Share.Mean.Value, a.Share.Low.Value, a.Share.High.Value);
}
