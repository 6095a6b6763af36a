using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A prepared statement that inserts rows into one table.</summary>
internal sealed class SqliteInsert
{
    private readonly SqliteCommand _row;

    public SqliteInsert(SqliteLink link, SqliteTransaction transaction, TableShape table)
    {
        _row = link.Kept($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES "
            + $"({string.Join(", ", table.Columns.Select(c => "@" + c))})", table.Columns);
        _row.Transaction = transaction;
    }

    public void Add(object?[] row)
    {
        for (var i = 0; i < row.Length; i++) _row.Parameters[i].Value = row[i] ?? DBNull.Value;
        _row.ExecuteNonQuery();
    }
}
