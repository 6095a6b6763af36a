using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>A connection in use, perhaps within a transaction.</summary>
internal sealed class Session(StoreEngine engine, DbConnection connection, Way way)
{
    public StoreEngine Engine { get; } = engine;

    public Way Way { get; } = way;

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; private set; }

    public async ValueTask BeginWrite() => Transaction = await Engine.BeginWrite(Connection, Way).ConfigureAwait(false);

    public async ValueTask BeginRead() => Transaction = await Engine.BeginRead(Connection, Way).ConfigureAwait(false);

    public async ValueTask Commit()
    {
        if (Transaction is not { } transaction) return;
        // Once a commit is on its way it is seen through: a caller who gives up would not know what happened.
        if (Way.IsAsync) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        else transaction.Commit();
        await EndTransaction().ConfigureAwait(false);
    }

    /// <summary>Ends a transaction; what was not committed is undone.</summary>
    public async ValueTask EndTransaction()
    {
        if (Transaction is not { } transaction) return;
        Transaction = null;
        if (Way.IsAsync) await transaction.DisposeAsync().ConfigureAwait(false);
        else transaction.Dispose();
    }

    public async ValueTask<List<T>> Query<T>(string sql, IReadOnlyList<(string Name, object? Value)> arguments, Action<DbDataReader, List<T>> read)
    {
        var rows = new List<T>();
        var command = Command(sql, arguments);
        try
        {
            var reader = Way.IsAsync ? await command.ExecuteReaderAsync(Way.Cancellation).ConfigureAwait(false) : command.ExecuteReader();
            try
            {
                while (Way.IsAsync ? await reader.ReadAsync(Way.Cancellation).ConfigureAwait(false) : reader.Read()) read(reader, rows);
            }
            finally
            {
                if (Way.IsAsync) await reader.DisposeAsync().ConfigureAwait(false);
                else reader.Dispose();
            }
        }
        finally
        {
            await Engine.Done(command, Way).ConfigureAwait(false);
        }
        return rows;
    }

    public ValueTask Insert(params IReadOnlyList<RowSet> sets) => Engine.Insert(Connection, Transaction ?? throw NoTransaction(), sets, Way);

    public ValueTask Repeat(string sql, IReadOnlyList<(string Name, object? Value)[]> arguments)
        => arguments.Count == 0 ? default : Engine.Repeat(Connection, Transaction ?? throw NoTransaction(), sql, arguments, Way);

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

    private static InvalidOperationException NoTransaction() => new("Rows are written within a transaction only.");
}
