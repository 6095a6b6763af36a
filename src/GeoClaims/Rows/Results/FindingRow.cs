namespace GeoClaims;

/// <summary>A finding as a plain row.</summary>
/// <param name="Severity">How bad it is: error or warning.</param>
/// <param name="Code">Its code, such as GC101.</param>
/// <param name="Path">Where in the case; empty for the case as a whole.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Line">Where in the caller's code.</param>
public sealed partial record FindingRow(
    string Severity, string Code, string Path, string Message, string? Line)
{
    internal static readonly RowColumns<FindingRow> Columns = new RowColumns<FindingRow>("Findings")
        .Text(r => r.Severity).Text(r => r.Code).Text(r => r.Path).Text(r => r.Message).Text(r => r.Line);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static FindingRow Of(Finding f) => new(
        Severity: InRow.Word(f.Severity),
        Code: f.Code,
        Path: f.Path,
        Message: f.Message,
        Line: f.Line);
}
