using System.Data.Common;
using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>A connection in use, perhaps within a transaction.</summary>
internal sealed class Session(StoreEngine engine, DbConnection connection, CallMode mode)
{
    public StoreEngine Engine { get; } = engine;

    public CallMode Mode { get; } = mode;

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; private set; }

    /// <summary>From here on every statement sees the same state.</summary>
    public async ValueTask BeginRead() => Transaction ??= await Engine.BeginRead(Connection, Mode).ConfigureAwait(false);

    /// <summary>From here on nobody else changes what questions are answered from.</summary>
    public async ValueTask BeginAlone() => Transaction ??= await Engine.BeginAlone(Connection, Mode).ConfigureAwait(false);

    /// <summary>Puts other entries for questions in the place of a case's, if one is
    /// named, adds to the log, and ends the transaction that was begun alone.</summary>
    public async ValueTask Replace(string? caseId, params IReadOnlyList<RowSet> rows)
    {
        var transaction = Transaction ?? throw new InvalidOperationException("No transaction was begun.");
        await Engine.Replace(Connection, transaction, caseId, rows, [], Mode).ConfigureAwait(false);
        await Mode.Commit(transaction).ConfigureAwait(false);
    }

    /// <summary>Changes rows of a case, adds others, puts other entries for questions in the
    /// place of its own, and ends the transaction that was begun alone.</summary>
    public async ValueTask Rewrite(string caseId, IReadOnlyList<RowSet> rows, params IReadOnlyList<RowChange> changes)
    {
        var transaction = Transaction ?? throw new InvalidOperationException("No transaction was begun.");
        await Engine.CheckVersion(Connection, transaction, Mode).ConfigureAwait(false);
        await Engine.Replace(Connection, transaction, caseId, rows, changes, Mode).ConfigureAwait(false);
        await Mode.Commit(transaction).ConfigureAwait(false);
    }

    /// <summary>Ends a transaction.</summary>
    public async ValueTask EndTransaction()
    {
        if (Transaction is not { } transaction) return;
        Transaction = null;
        await Mode.Dispose(transaction).ConfigureAwait(false);
    }

    public async ValueTask<List<T>> Query<T>(string sql, IReadOnlyList<(string Name, object? Value)> arguments, Action<DbDataReader,
        List<T>> read)
    {
        var rows = new List<T>();
        var command = Command(sql, arguments);
        try
        {
            var reader = Mode.IsAsync ? await command.ExecuteReaderAsync(Mode.Cancellation).ConfigureAwait(false) : command.ExecuteReader();
            try
            {
                while (Mode.IsAsync ? await reader.ReadAsync(Mode.Cancellation).ConfigureAwait(false) : reader.Read())
                    Take(reader, rows, read);
            }
            finally
            {
                await Mode.Dispose(reader).ConfigureAwait(false);
            }
        }
        finally
        {
            await Engine.Done(command, Mode).ConfigureAwait(false);
        }
        return rows;
    }

    // What a column of ours cannot hold, such as nothing at all, the drivers refuse each in its own way.
    private static void Take<T>(DbDataReader row, List<T> rows, Action<DbDataReader, List<T>> read)
    {
        try
        {
            read(row, rows);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or FormatException or JsonException)
        {
            throw new CaseStoreException(CaseStoreFault.Damaged,
                "What is stored has not the form that the library gave it: it was changed from outside. Verify says where.", e);
        }
    }

    public ValueTask Write(IReadOnlyList<RowSet> rows, params IReadOnlyList<RowChange> changes)
        => Engine.Write(Connection, rows, changes, Mode);

    private DbCommand Command(string sql, IReadOnlyList<(string Name, object? Value)> arguments)
    {
        var command = Engine.Command(Connection, sql);
        command.Transaction = Transaction;
        foreach (var (name, value) in arguments)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
