namespace GeoClaims;

/// <summary>How often a source is held to be right, as a plain row: an estimate.</summary>
/// <param name="Source">The source.</param>
/// <param name="Accuracy">How often it is held to be right.</param>
/// <param name="Count">How many answers it gave.</param>
public sealed partial record SourceEstimateRow(string Source, double Accuracy, long Count)
{
    internal static readonly RowColumns<SourceEstimateRow> Columns = new RowColumns<SourceEstimateRow>("Estimated sources")
        .Text(r => r.Source).Number(r => r.Accuracy).Count(r => r.Count);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static SourceEstimateRow Of(SourceEstimate s) => new(s.Source, s.Accuracy.Value, s.Count);
}
