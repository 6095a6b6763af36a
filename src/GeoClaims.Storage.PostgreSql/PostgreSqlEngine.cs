using System.Data;
using System.Data.Common;
using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>A server, and the connections to it.</summary>
internal sealed class PostgreSqlEngine(NpgsqlDataSource source) : StoreEngine
{
    private const int RowsAtOnce = 5_000;

    public override SqlWords Words { get; } = new PostgreSqlWords();

    public override async ValueTask<DbConnection> Open(Way way)
    {
        try
        {
            return way.IsAsync ? await source.OpenConnectionAsync(way.Cancellation).ConfigureAwait(false) : source.OpenConnection();
        }
        catch (NpgsqlException e)
        {
            throw PostgreSqlFaults.Of(e, isOpening: true);
        }
        catch (TimeoutException e)
        {
            throw new CaseStoreException(CaseStoreFault.Unreachable, "No server answered in time.", e);
        }
    }

    public override async ValueTask Return(DbConnection connection, bool isSound, Way way)
    {
        if (way.IsAsync) await connection.DisposeAsync().ConfigureAwait(false);
        else connection.Dispose();
    }

    public override ValueTask<DbTransaction> BeginWrite(DbConnection connection, Way way) => Begin(connection, IsolationLevel.ReadCommitted, way);

    public override ValueTask<DbTransaction> BeginRead(DbConnection connection, Way way) => Begin(connection, IsolationLevel.RepeatableRead, way);

    public override async ValueTask Insert(DbConnection connection, DbTransaction transaction, IReadOnlyList<RowSet> sets, Way way)
    {
        var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
        await using (batch.ConfigureAwait(false))
        {
            foreach (var set in sets)
                for (var at = 0; at < set.Rows.Count; at += RowsAtOnce) batch.BatchCommands.Add(PostgreSqlInsert.Of(set, at, Math.Min(RowsAtOnce, set.Rows.Count - at)));
            await Execute(batch, way).ConfigureAwait(false);
        }
    }

    public override async ValueTask Repeat(DbConnection connection, DbTransaction transaction, string sql, IReadOnlyList<(string Name, object? Value)[]> arguments, Way way)
    {
        foreach (var some in arguments.Chunk(RowsAtOnce))
        {
            var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
            await using (batch.ConfigureAwait(false))
            {
                foreach (var list in some)
                {
                    var command = new NpgsqlBatchCommand(sql);
                    foreach (var (name, value) in list) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
                    batch.BatchCommands.Add(command);
                }
                await Execute(batch, way).ConfigureAwait(false);
            }
        }
    }

    // A lost race shows as a number that is taken or, where the server orders transactions strictly, as one that cannot be ordered.
    public override bool IsTaken(DbException exception) => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure };

    public override CaseStoreException Translate(DbException exception)
        => exception is NpgsqlException e ? PostgreSqlFaults.Of(e, isOpening: false) : new(CaseStoreFault.Other, "The database reports an error.", exception);

    public override void Dispose() => source.Dispose();

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    private static async ValueTask Execute(NpgsqlBatch batch, Way way)
    {
        if (batch.BatchCommands.Count == 0) return;
        if (way.IsAsync) await batch.ExecuteNonQueryAsync(way.Cancellation).ConfigureAwait(false);
        else batch.ExecuteNonQuery();
    }

    private static async ValueTask<DbTransaction> Begin(DbConnection connection, IsolationLevel level, Way way)
        => way.IsAsync ? await connection.BeginTransactionAsync(level, way.Cancellation).ConfigureAwait(false) : connection.BeginTransaction(level);
}
