using GeoClaims.Storage;
using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Benchmarks;

/// <summary>By hand what the store does, with prepared statements on a connection of its own.</summary>
internal sealed class SqliteRaw : IDisposable
{
    private readonly SqliteLink _connection;
    private readonly RowSet[] _rows;
    private int _bare;

    public SqliteRaw(string path, CaseHistory history)
    {
        SqliteCaseStore.Open(path).Dispose();
        _connection = new($"Data Source={path};Pooling=False");
        _connection.Open();
        Execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; CREATE TABLE IF NOT EXISTS bare (id integer PRIMARY KEY, text text)");
        var rows = new RevisionRows("x", history, 0, new());
        var (known, marks) = (new RowSet(TableShape.Known), new RowSet(TableShape.Mark));
        foreach (var row in new KnownRows("x", history.Current).All()) row.AddTo(known, marks, "x", 1);
        _rows = [rows.Revisions, rows.Records, known, marks];
    }

    public void Insert(string caseId)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var set in _rows)
        {
            var insert = new SqliteInsert(_connection, transaction, set.Table);
            foreach (var row in set.Rows)
            {
                row[0] = caseId;
                insert.Add(row);
            }
        }
        transaction.Commit();
    }

    public void ReadAll(string caseId)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT body FROM record_version WHERE case_id = @case AND tx_to = 9223372036854775807";
        command.Parameters.AddWithValue("@case", caseId);
        using var reader = command.ExecuteReader();
        while (reader.Read()) RecordJson.Read(reader.GetFieldValue<byte[]>(0));
    }

    public void Newest(string actor)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT v.body FROM known_record k JOIN record_version v ON v.case_id = k.case_id AND v.key = k.key AND v.tx_to = 9223372036854775807 "
            + "WHERE k.actor = @actor AND k.ended IS NULL ORDER BY k.earliest DESC LIMIT 20";
        command.Parameters.AddWithValue("@actor", actor);
        using var reader = command.ExecuteReader();
        while (reader.Read()) RecordJson.Read(reader.GetFieldValue<byte[]>(0));
    }

    public void Bare()
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "INSERT INTO bare (id, text) VALUES (@id, @text)");
        command.Parameters.AddWithValue("@id", ++_bare);
        command.Parameters.AddWithValue("@text", new string('x', 500));
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
