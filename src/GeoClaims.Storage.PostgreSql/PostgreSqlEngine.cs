using System.Data;
using System.Data.Common;
using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>A server, and the connections to it.</summary>
internal sealed class PostgreSqlEngine(NpgsqlDataSource source) : StoreEngine
{
    private const int RowsOfOneBatch = 1_000;
    // Each batch has the time that a command may take.
    private const int CommandsAtOnce = 20;

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

    public override ValueTask Return(DbConnection connection, bool isSound, Way way) => way.Dispose(connection);

    public override ValueTask<DbTransaction> BeginRead(DbConnection connection, Way way) => Begin(connection, IsolationLevel.RepeatableRead, way);

    public override async ValueTask Write(DbConnection connection, IReadOnlyList<RowSet> rows, IReadOnlyList<RowChange> changes, Way way)
    {
        var commands = rows.SelectMany(PostgreSqlInsert.Of).Concat(changes.SelectMany(c => c.Arguments.Select(list => Command(c.Sql, list))));
        if (rows.Sum(r => r.Rows.Count) + changes.Sum(c => c.Arguments.Count) <= RowsOfOneBatch)
        {
            await WriteAtOnce((NpgsqlConnection)connection, commands, way).ConfigureAwait(false);
            return;
        }
        var transaction = await Begin(connection, IsolationLevel.ReadCommitted, way).ConfigureAwait(false);
        try
        {
            foreach (var some in commands.Chunk(CommandsAtOnce)) await Execute((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, some, way).ConfigureAwait(false);
            // Once a commit is on its way it is seen through: a caller who gives up would not know what happened.
            if (way.IsAsync) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            else transaction.Commit();
        }
        finally
        {
            await way.Dispose(transaction).ConfigureAwait(false);
        }
    }

    // One journey there and back. The transaction is said nevertheless: a cluster takes a batch without one for statements that have nothing to do with each other,
    // and keeps those that went before one that failed.
    private static async ValueTask WriteAtOnce(NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> commands, Way way)
    {
        try
        {
            await Execute(connection, null, [new("BEGIN ISOLATION LEVEL READ COMMITTED"), .. commands, new("COMMIT")], way).ConfigureAwait(false);
        }
        catch
        {
            await Undo(connection, way).ConfigureAwait(false);
            throw;
        }
    }

    // A connection that broke cannot be told to undo anything; the server does it without.
    private static async ValueTask Undo(NpgsqlConnection connection, Way way)
    {
        try
        {
            if (connection.State == ConnectionState.Open) await Execute(connection, null, [new("ROLLBACK")], way with { Cancellation = default }).ConfigureAwait(false);
        }
        catch (NpgsqlException) { }
    }

    // A lost race shows as a number that is taken or, where the server orders transactions strictly, as one that cannot be ordered.
    public override bool IsTaken(DbException exception) => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure };

    public override CaseStoreException Translate(DbException exception)
        => exception is NpgsqlException e ? PostgreSqlFaults.Of(e, isOpening: false) : new(CaseStoreFault.Other, "The database reports an error.", exception);

    public override void Dispose() => source.Dispose();

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    private static NpgsqlBatchCommand Command(string sql, (string Name, object? Value)[] arguments)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private static async ValueTask Execute(NpgsqlConnection connection, NpgsqlTransaction? transaction, NpgsqlBatchCommand[] commands, Way way)
    {
        var batch = new NpgsqlBatch(connection, transaction);
        try
        {
            foreach (var command in commands) batch.BatchCommands.Add(command);
            if (way.IsAsync) await batch.ExecuteNonQueryAsync(way.Cancellation).ConfigureAwait(false);
            else batch.ExecuteNonQuery();
        }
        finally
        {
            await way.Dispose(batch).ConfigureAwait(false);
        }
    }

    private static async ValueTask<DbTransaction> Begin(DbConnection connection, IsolationLevel level, Way way)
        => way.IsAsync ? await connection.BeginTransactionAsync(level, way.Cancellation).ConfigureAwait(false) : connection.BeginTransaction(level);
}
