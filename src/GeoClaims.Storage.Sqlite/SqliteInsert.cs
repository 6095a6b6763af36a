using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A prepared statement that inserts rows into one table, and their words into the search.</summary>
internal sealed class SqliteInsert
{
    // The words stand under the number that the row before them was given.
    private const string Words = "INSERT INTO known_text (rowid, words) VALUES (last_insert_rowid(), @words)";

    private readonly SqliteCommand _row;
    private readonly SqliteCommand? _search;
    private readonly int _words;

    public SqliteInsert(SqliteLink link, SqliteTransaction transaction, TableShape table)
    {
        _row = link.Kept($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({string.Join(", ", table.Columns.Select(c => "@" + c))})", table.Columns);
        _row.Transaction = transaction;
        if (table != TableShape.Known) return;
        _words = Array.IndexOf(table.Columns, "words");
        _search = link.Kept(Words, ["words"]);
        _search.Transaction = transaction;
    }

    public void Add(object?[] row)
    {
        for (var i = 0; i < row.Length; i++) _row.Parameters[i].Value = row[i] ?? DBNull.Value;
        _row.ExecuteNonQuery();
        if (_search is null) return;
        _search.Parameters[0].Value = row[_words];
        _search.ExecuteNonQuery();
    }
}
