using System.Data;
using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>A server, and the connections to it.</summary>
internal sealed class PostgreSqlEngine(NpgsqlDataSource source, string schema, bool isOwner = true) : StoreEngine
{
    private const int RowsOfOneBatch = 1_000;
    // Each batch has the time that a command may take.
    private const int CommandsAtOnce = 20;

    // Of all that is asked here nothing else divides: see PostgreSqlFaults. A newer library that raises the version keeps the table for
    // itself meanwhile, and so either waits for this transaction or is seen by it.
    private static readonly string CheckVersionSql = string.Create(CultureInfo.InvariantCulture,
        $"SELECT 1 / CASE WHEN MAX(version) > {TableSql.Version} THEN 0 ELSE 1 END FROM store_version");

    /// <summary>The names of the tables.</summary>
    public TableNames Names { get; } = new(schema);

    public override string Name => "postgresql";

    public override SqlWords Words { get; } = new PostgreSqlWords();

    public override async ValueTask<DbConnection> Open(CallMode mode)
    {
        try
        {
            return mode.IsAsync ? await source.OpenConnectionAsync(mode.Cancellation).ConfigureAwait(false) : source.OpenConnection();
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

    public override ValueTask Return(DbConnection connection, bool isSound, CallMode mode) => mode.Dispose(connection);

    public override ValueTask<DbTransaction> BeginRead(DbConnection connection, CallMode mode)
        => mode.Begin(connection, IsolationLevel.RepeatableRead);

    public override DbCommand Command(DbConnection connection, string sql) => base.Command(connection, Names.In(sql));

    public override async ValueTask Write(DbConnection connection, IReadOnlyList<RowSet> rows, IReadOnlyList<RowChange> changes,
        CallMode mode)
    {
        var commands = Inserts(rows, Commands(changes));
        if (rows.Sum(r => r.Rows.Count) + changes.Sum(c => c.Arguments.Count) <= RowsOfOneBatch)
        {
            await WriteAtOnce((NpgsqlConnection)connection, commands, mode).ConfigureAwait(false);
            return;
        }
        var transaction = await mode.Begin(connection, IsolationLevel.ReadCommitted).ConfigureAwait(false);
        try
        {
            foreach (var some in commands.Prepend(new(CheckVersionSql)).Chunk(CommandsAtOnce))
                await Execute((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, some, mode).ConfigureAwait(false);
            await mode.Commit(transaction).ConfigureAwait(false);
        }
        finally
        {
            await mode.Dispose(transaction).ConfigureAwait(false);
        }
    }

    // The log comes last: others wait from there to the end.
    private IEnumerable<NpgsqlBatchCommand> Inserts(IReadOnlyList<RowSet> rows, IEnumerable<NpgsqlBatchCommand> changes)
        => rows.Where(r => r.Table != TableShape.Log).SelectMany(PostgreSqlInsert.Of).Concat(changes)
            .Concat(rows.Where(r => r.Table == TableShape.Log).SelectMany(r => PostgreSqlInsert.ToLog(r, Names.Schema)));

    // Asked beforehand, it would be a journey more. The error is one that nothing else here makes: see IsTaken.
    public override KnownHeads Heads { get; } = new("SELECT CAST(CASE COUNT(*) WHEN 1 THEN '1' ELSE 'moved' END AS bigint) FROM "
        + "case_revision WHERE case_id = @case AND number = @number AND hash = @hash");

    public override async ValueTask<DbTransaction> BeginAlone(DbConnection connection, CallMode mode)
    {
        var transaction = await mode.Begin(connection, IsolationLevel.ReadCommitted).ConfigureAwait(false);
        try
        {
            await Execute((NpgsqlConnection)connection, (NpgsqlTransaction)transaction,
                [new("LOCK TABLE case_revision, known_record IN EXCLUSIVE MODE")],
                mode).ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            await mode.Dispose(transaction).ConfigureAwait(false);
            throw;
        }
    }

    public override async ValueTask Replace(DbConnection connection, DbTransaction transaction, string? caseId, IReadOnlyList<RowSet> rows,
        IReadOnlyList<RowChange> changes, CallMode mode)
    {
        NpgsqlBatchCommand[] away = caseId is null ? [] : [Command("DELETE FROM known_mark WHERE case_id = @case", [("case", caseId)]),
            Command("DELETE FROM known_record WHERE case_id = @case", [("case", caseId)])];
        foreach (var some in away.Concat(Inserts(rows, Commands(changes))).Chunk(CommandsAtOnce))
            await Execute((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, some, mode).ConfigureAwait(false);
    }

    public override ValueTask CheckVersion(DbConnection connection, DbTransaction transaction, CallMode mode)
        => Execute((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, [new(CheckVersionSql)], mode);

    public override ValueTask CleanUp(DbConnection connection, CallMode mode)
        => new PostgreSqlCleanUp((NpgsqlConnection)connection, Names, mode).Run();

    private static IEnumerable<NpgsqlBatchCommand> Commands(IReadOnlyList<RowChange> changes)
        => changes.SelectMany(c => c.Arguments.Select(list => Command(c.Sql, list)));

    public override ValueTask<long> BeginMigration(DbConnection connection, CallMode mode)
        => PostgreSqlSchema.BeginMigration((NpgsqlConnection)connection, Names, mode);

    public override ValueTask EndMigration(DbConnection connection, CallMode mode)
        => PostgreSqlSchema.EndMigration((NpgsqlConnection)connection, Names, mode);

    // One journey there and back. The transaction is said nevertheless: a cluster takes a batch without one for statements that have
    // nothing to do with each other, and keeps those that went before one that failed.
    private async ValueTask WriteAtOnce(NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> commands, CallMode mode)
    {
        try
        {
            await Execute(connection, null, [new("BEGIN ISOLATION LEVEL READ COMMITTED"), new(CheckVersionSql), .. commands, new("COMMIT")],
                mode).ConfigureAwait(false);
        }
        catch
        {
            await Undo(connection, mode).ConfigureAwait(false);
            throw;
        }
    }

    // A connection that broke cannot be told to undo anything; the server does it without.
    private async ValueTask Undo(NpgsqlConnection connection, CallMode mode)
    {
        try
        {
            if (connection.State == ConnectionState.Open)
                await Execute(connection, null, [new("ROLLBACK")], mode with { Cancellation = default }).ConfigureAwait(false);
        }
        catch (NpgsqlException) { }
    }

    // A lost race shows as a number that is taken, as a head that moved or, where the server orders transactions strictly, as one that
    // cannot be ordered.
    public override bool IsTaken(DbException exception)
        => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.InvalidTextRepresentation };

    public override CaseStoreException Translate(DbException exception)
        => exception is NpgsqlException e ? PostgreSqlFaults.Of(e, isOpening: false)
            : new(CaseStoreFault.Other, "The database reports an error.", exception);

    // A source of the caller's stays the caller's.
    public override void Dispose()
    {
        if (isOwner) source.Dispose();
    }

    public override ValueTask DisposeAsync() => isOwner ? source.DisposeAsync() : default;

    private static NpgsqlBatchCommand Command(string sql, (string Name, object? Value)[] arguments)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private async ValueTask Execute(NpgsqlConnection connection, NpgsqlTransaction? transaction, NpgsqlBatchCommand[] commands,
        CallMode mode)
    {
        var batch = new NpgsqlBatch(connection, transaction);
        try
        {
            foreach (var command in commands)
            {
                command.CommandText = Names.In(command.CommandText);
                batch.BatchCommands.Add(command);
            }
            if (mode.IsAsync) await batch.ExecuteNonQueryAsync(mode.Cancellation).ConfigureAwait(false);
            else batch.ExecuteNonQuery();
        }
        finally
        {
            await mode.Dispose(batch).ConfigureAwait(false);
        }
    }
}
