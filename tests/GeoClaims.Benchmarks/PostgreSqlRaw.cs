using System.Data.Common;
using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Benchmarks;

internal sealed class PostgreSqlRaw(string connectionString, string schema,
    CaseHistory history) : RawStore(Connection(connectionString, schema), history)
{
    // Plans made for empty tables are kept until the server has counted what is in them since.
    public override void Settle() => Execute("ANALYZE case_revision, record_version, known_record, known_mark");

    protected override void InsertRows(DbTransaction transaction)
    {
        using var batch = new NpgsqlBatch((NpgsqlConnection?)transaction.Connection, (NpgsqlTransaction)transaction);
        foreach (var command in Rows.SelectMany(PostgreSqlInsert.Of)) batch.BatchCommands.Add(command);
        batch.ExecuteNonQuery();
    }

    public override void InsertWithin(string caseId)
    {
        Name(caseId);
        Within(Rows.SelectMany(PostgreSqlInsert.Of));
    }

    public override void BareWithin()
    {
        var insert = new NpgsqlBatchCommand("INSERT INTO bare (id, text) VALUES ($1, $2)");
        insert.Parameters.Add(new() { Value = NextNumber() });
        insert.Parameters.Add(new() { Value = Text });
        Within([insert]);
    }

    // One journey there and back.
    private void Within(IEnumerable<NpgsqlBatchCommand> commands)
    {
        using var batch = new NpgsqlBatch((NpgsqlConnection)InUse);
        foreach (var command in commands.Prepend(new("BEGIN ISOLATION LEVEL READ COMMITTED")).Append(new("COMMIT")))
            batch.BatchCommands.Add(command);
        batch.ExecuteNonQuery();
    }

    private static NpgsqlConnection Connection(string connectionString, string schema)
    {
        PostgreSqlCaseStore.Open(connectionString, new() { Schema = schema }).Dispose();
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath =
            schema, MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 }.ConnectionString);
        connection.Open();
        return connection;
    }
}
