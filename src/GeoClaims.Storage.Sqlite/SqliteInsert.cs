using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A prepared statement that inserts rows into one table.</summary>
internal sealed class SqliteInsert
{
    private static readonly ConcurrentDictionary<TableShape, string> Statements = new();

    private readonly SqliteCommand _row;

    public SqliteInsert(SqliteLink link, SqliteTransaction transaction, TableShape table)
    {
        _row = link.Kept(Statements.GetOrAdd(table, Statement), table.Columns);
        _row.Transaction = transaction;
    }

    public void Add(object?[] row)
    {
        for (var i = 0; i < row.Length; i++) _row.Parameters[i].Value = row[i] ?? DBNull.Value;
        _row.ExecuteNonQuery();
    }

    private static string Statement(TableShape table)
    {
        var (columns, values) = (string.Join(", ", table.Columns), string.Join(", ", table.Columns.Select(c => "@" + c)));
        return table == TableShape.Log
            ? $"INSERT INTO {table.Name} (number, {columns}) VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM {table.Name}), {values})"
            : $"INSERT INTO {table.Name} ({columns}) VALUES ({values})";
    }
}
