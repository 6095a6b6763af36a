namespace GeoClaims;

public sealed partial record Resampling
{
    /// <summary>What the draws say of each hypothesis, as plain rows.</summary>
    public RowSet<ResampledRow> ToRows() => new(ResampledRow.Columns, Hypotheses.Select(ResampledRow.Of));
}
