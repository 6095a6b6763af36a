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

    private static NpgsqlConnection Connection(string connectionString, string schema)
    {
        PostgreSqlCaseStore.Open(connectionString, new() { Schema = schema }).Dispose();
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath =
            schema, MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 }.ConnectionString);
        connection.Open();
        return connection;
    }
}
