using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Storage.Tests;

internal sealed class SqliteVersion1Writer : Version1Writer
{
    private readonly SqliteLink _link;

    public SqliteVersion1Writer(string path)
    {
        _link = new($"Data Source={path};Pooling=False;Foreign Keys=True");
        _link.Open();
        using var settings = _link.CreateCommand();
        settings.CommandText = "PRAGMA busy_timeout = 20000; PRAGMA synchronous = FULL";
        settings.ExecuteNonQuery();
        SqliteSearch.Prepare(_link);
    }

    public override void Dispose() => _link.Dispose();

    protected override bool TryWrite(RowSet[] rows, RowChange[] changes)
    {
        using var transaction = _link.BeginTransaction(deferred: false);
        var version = _link.Kept("PRAGMA user_version");
        version.Transaction = transaction;
        if (version.ExecuteScalar() is > 1L) return false;
        foreach (var set in rows.Where(set => set.Rows.Count > 0))
        {
            var insert = new SqliteInsert(_link, transaction, set.Table);
            foreach (var row in set.Rows) insert.Add(row);
            if (set.Table == TableShape.Known) SqliteSearch.Enter(_link, transaction);
        }
        foreach (var change in changes)
        {
            foreach (var arguments in change.Arguments)
            {
                using var command = _link.CreateCommand();
                (command.CommandText, command.Transaction) = (change.Sql, transaction);
                foreach (var (name, value) in arguments) command.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
                command.ExecuteNonQuery();
            }
        }
        transaction.Commit();
        return true;
    }
}
