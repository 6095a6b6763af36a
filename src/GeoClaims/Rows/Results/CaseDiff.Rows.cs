namespace GeoClaims;

public sealed partial class CaseDiff
{
    /// <summary>What changed in case and records, as plain rows: one for each field, or for a record that came or went.</summary>
    public RowSet<ChangeRow> ToRows() => new(ChangeRow.Columns,
    [
        .. CaseFields.Select(f => ChangeRow.Of(ChangeKind.Changed, null, f)),
        .. Records.SelectMany(c => c.Kind == ChangeKind.Changed
            ? c.Fields.Select(f => ChangeRow.Of(c.Kind, c.Record, f))
            : [ChangeRow.Of(c.Kind, c.Record, null)]),
    ]);
}
