using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>A connection in use, perhaps within a transaction.</summary>
internal sealed class Session(StoreEngine engine, DbConnection connection, Way way)
{
    public StoreEngine Engine { get; } = engine;

    public Way Way { get; } = way;

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; private set; }

    public async ValueTask BeginRead() => Transaction = await Engine.BeginRead(Connection, Way).ConfigureAwait(false);

    /// <summary>Ends a transaction.</summary>
    public async ValueTask EndTransaction()
    {
        if (Transaction is not { } transaction) return;
        Transaction = null;
        await Way.Dispose(transaction).ConfigureAwait(false);
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
                await Way.Dispose(reader).ConfigureAwait(false);
            }
        }
        finally
        {
            await Engine.Done(command, Way).ConfigureAwait(false);
        }
        return rows;
    }

    public ValueTask Write(IReadOnlyList<RowSet> rows, params IReadOnlyList<RowChange> changes) => Engine.Write(Connection, rows, changes, Way);

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
