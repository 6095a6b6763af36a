using System.Data.Common;
using GeoClaims.Storage;

namespace GeoClaims.Benchmarks;

/// <summary>By hand what a store does, with prepared statements on a connection of its own.</summary>
internal abstract class RawStore : IDisposable
{
    private const string Open = "9223372036854775807";

    protected static readonly string Text = new('x', 500);

    private readonly DbConnection _connection;
    private DbCommand? _bare;
    private long _number;

    protected RawStore(DbConnection connection, CaseHistory history)
    {
        _connection = connection;
        Execute("CREATE TABLE IF NOT EXISTS bare (id bigint PRIMARY KEY, text text)");
        var rows = new RevisionRows("x", history, 0, new());
        var (known, marks) = (new RowSet(TableShape.Known), new RowSet(TableShape.Mark));
        foreach (var row in new KnownRows(history.Current).All()) row.AddTo(known, marks, "x", 1);
        Rows = [rows.Revisions, rows.Records, known, marks];
    }

    protected DbConnection InUse => _connection;

    protected RowSet[] Rows { get; }

    public void Insert(string caseId)
    {
        Name(caseId);
        using var transaction = _connection.BeginTransaction();
        InsertRows(transaction);
        transaction.Commit();
    }

    public void ReadAll(string caseId) => Read($"SELECT body FROM record_version WHERE case_id = @value AND tx_to = {Open}", caseId);

    public void Newest(string actor)
        => Read($"SELECT v.body FROM known_record k JOIN record_version v ON v.case_id = k.case_id AND v.key = k.key AND v.tx_to = {Open} "
        + "WHERE k.actor = @value AND k.ended IS NULL ORDER BY k.earliest DESC LIMIT 20", actor);

    public void Bare()
    {
        _bare ??= Prepared("INSERT INTO bare (id, text) VALUES (@id, @text)", "@id", "@text");
        _bare.Parameters[0].Value = NextNumber();
        _bare.Parameters[1].Value = Text;
        using var transaction = _connection.BeginTransaction();
        _bare.Transaction = transaction;
        _bare.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>The rows between BEGIN and COMMIT as statements of one's own;
    /// where the driver's transaction is just that, the same.</summary>
    public virtual void InsertWithin(string caseId) => Insert(caseId);

    /// <summary>One row between BEGIN and COMMIT as statements of one's own.</summary>
    public virtual void BareWithin() => Bare();

    /// <summary>A read between BEGIN and COMMIT as statements of one's own.</summary>
    public void Within(Action read)
    {
        Execute("BEGIN");
        read();
        Execute("COMMIT");
    }

    /// <summary>What the server does by itself a minute later.</summary>
    public virtual void Settle() { }

    public void Dispose()
    {
        _bare?.Dispose();
        _connection.Dispose();
    }

    protected long NextNumber() => ++_number;

    protected void Name(string caseId)
    {
        foreach (var set in Rows)
            foreach (var row in set.Rows) row[0] = caseId;
    }

    protected abstract void InsertRows(DbTransaction transaction);

    protected void Execute(string sql)
    {
        using var command = Prepared(sql);
        command.ExecuteNonQuery();
    }

    private void Read(string sql, string value)
    {
        using var command = Prepared(sql, "@value");
        command.Parameters[0].Value = value;
        using var reader = command.ExecuteReader();
        while (reader.Read()) RecordJson.Read(reader.GetFieldValue<byte[]>(0));
    }

    private DbCommand Prepared(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
