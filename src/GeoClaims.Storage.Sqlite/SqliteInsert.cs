using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A prepared statement that inserts rows into one table, and their words into the search.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteCommand _row;
    private readonly SqliteCommand? _search;
    private readonly int _words;
    private long _id;

    public SqliteInsert(SqliteConnection connection, SqliteTransaction transaction, TableShape table)
    {
        var isSearched = table == TableShape.Known;
        string[] columns = isSearched ? [.. table.Columns, "id"] : table.Columns;
        _row = Prepared(connection, transaction, $"INSERT INTO {table.Name} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})", columns);
        if (!isSearched) return;
        _words = Array.IndexOf(table.Columns, "words");
        _search = Prepared(connection, transaction, "INSERT INTO known_text (rowid, words) VALUES (@id, @words)", ["id", "words"]);
        using var last = Prepared(connection, transaction, "SELECT MAX(id) FROM known_record", []);
        // Nobody else writes before this transaction is over.
        _id = last.ExecuteScalar() is long id ? id : 0;
    }

    public void Add(object?[] row)
    {
        for (var i = 0; i < row.Length; i++) _row.Parameters[i].Value = row[i] ?? DBNull.Value;
        if (_search is not null) _row.Parameters[row.Length].Value = ++_id;
        _row.ExecuteNonQuery();
        if (_search is null) return;
        (_search.Parameters[0].Value, _search.Parameters[1].Value) = (_id, row[_words]);
        _search.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _row.Dispose();
        _search?.Dispose();
    }

    private static SqliteCommand Prepared(SqliteConnection connection, SqliteTransaction transaction, string sql, string[] parameters)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = "@" + name });
        return command;
    }
}
