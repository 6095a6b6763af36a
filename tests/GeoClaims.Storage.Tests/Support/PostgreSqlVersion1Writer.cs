using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Storage.Tests;

internal sealed class PostgreSqlVersion1Writer : Version1Writer
{
    private readonly NpgsqlConnection _connection;

    public PostgreSqlVersion1Writer(string connectionString, string schema)
    {
        // What it prepared of the tables as they were, it goes on using.
        _connection = new(new NpgsqlConnectionStringBuilder(connectionString)
        {
            SearchPath = schema, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, Pooling = false,
        }.ConnectionString);
        _connection.Open();
    }

    public override void Dispose() => _connection.Dispose();

    protected override bool TryWrite(RowSet[] rows, RowChange[] changes)
    {
        using var batch = new NpgsqlBatch(_connection);
        batch.BatchCommands.Add(new("BEGIN ISOLATION LEVEL READ COMMITTED"));
        batch.BatchCommands.Add(new("SELECT 1 / CASE WHEN MAX(version) > 1 THEN 0 ELSE 1 END FROM store_version"));
        foreach (var command in rows.SelectMany(PostgreSqlInsert.Of)) batch.BatchCommands.Add(command);
        foreach (var change in changes)
        {
            foreach (var arguments in change.Arguments)
            {
                var command = new NpgsqlBatchCommand(change.Sql);
                foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
                batch.BatchCommands.Add(command);
            }
        }
        batch.BatchCommands.Add(new("COMMIT"));
        try
        {
            batch.ExecuteNonQuery();
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DivisionByZero)
        {
            using var rollback = new NpgsqlCommand("ROLLBACK", _connection);
            rollback.ExecuteNonQuery();
            return false;
        }
    }
}
