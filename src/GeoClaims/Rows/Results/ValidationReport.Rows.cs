namespace GeoClaims;

public sealed partial class ValidationReport
{
    /// <summary>The findings as plain rows, errors first.</summary>
    public RowSet<FindingRow> ToRows() => new(FindingRow.Columns, Findings.Select(FindingRow.Of));
}
