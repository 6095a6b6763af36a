namespace GeoClaims.Storage;

/// <summary>Rows to be written to one table.</summary>
internal sealed class RowSet(TableShape table)
{
    public TableShape Table { get; } = table;

    public List<object?[]> Rows { get; } = [];

    public void Add(params object?[] row) => Rows.Add(row);
}
