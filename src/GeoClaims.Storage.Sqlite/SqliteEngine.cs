using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A file, and the connections to it.</summary>
internal sealed class SqliteEngine(string path, SqliteStoreOptions options) : StoreEngine
{
    private readonly ConcurrentBag<SqliteLink> _free = [];
    private readonly SqliteConnectionStringBuilder _connection = new()
    {
        DataSource = path,
        Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        // The connections are kept here, so that disposing of the store lets go of the file.
        Pooling = false,
        // SQLite itself does the waiting, and finer than the driver would.
        DefaultTimeout = 1,
    };

    private volatile bool _disposed;

    public override string Name => "sqlite";

    public override SqlWords Words { get; } = new SqliteWords();

    public override string SelfCheck => "PRAGMA integrity_check(1)";

    public void Prepare()
    {
        try
        {
            var connection = Connect();
            SqliteSchema.Prepare(connection, options.ReadOnly);
            _free.Add(connection);
            // A file that goes away later is missed, and no other is made in its place.
            if (!options.ReadOnly) _connection.Mode = SqliteOpenMode.ReadWrite;
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e);
        }
    }

    /// <summary>Opens a file that must be there, of whatever version it is.</summary>
    public void PrepareMigration()
    {
        try
        {
            _connection.Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite;
            var connection = Connect();
            _free.Add(connection);
            SqliteSchema.CheckIsStore(connection);
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e);
        }
    }

    public override ValueTask<DbConnection> Open(CallMode mode) => new(_free.TryTake(out var connection) ? connection : Connect());

    public override ValueTask Return(DbConnection connection, bool isSound, CallMode mode)
    {
        if (isSound && !_disposed && connection is SqliteLink sound) _free.Add(sound);
        else connection.Dispose();
        if (_disposed) Dispose();
        return default;
    }

    public override ValueTask<DbTransaction> BeginRead(DbConnection connection, CallMode mode)
        => new(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override DbCommand Command(DbConnection connection, string sql)
    {
        var command = ((SqliteLink)connection).Kept(sql);
        command.Parameters.Clear();
        return command;
    }

    public override ValueTask Done(DbCommand command, CallMode mode)
    {
        if (command is SqliteCommand { Connection: SqliteLink link } done && !link.Keeps(done)) done.Dispose();
        return default;
    }

    public override ValueTask Write(DbConnection connection, IReadOnlyList<RowSet> rows, IReadOnlyList<RowChange> changes, CallMode mode)
    {
        var link = (SqliteLink)connection;
        // It takes the one writer's place to begin with, and so cannot be sent away half-way because somebody else wrote.
        using var transaction = link.BeginTransaction(deferred: false);
        SqliteSchema.CheckVersion(link, transaction);
        Insert(rows, link, transaction);
        foreach (var change in changes.Where(change => change.Arguments.Count > 0)) Make(change, link, transaction);
        // Otherwise it would all go into a file that nobody finds again.
        SqliteFile.CheckInPlace(link);
        transaction.Commit();
        return default;
    }

    public override ValueTask<DbTransaction> BeginAlone(DbConnection connection, CallMode mode)
        => new(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override ValueTask Replace(DbConnection connection, DbTransaction transaction, string? caseId, IReadOnlyList<RowSet> rows,
        IReadOnlyList<RowChange> changes, CallMode mode)
    {
        var (link, within) = ((SqliteLink)connection, (SqliteTransaction)transaction);
        if (caseId is not null) SqliteSearch.Leave(link, within, caseId);
        foreach (var change in changes.Where(change => change.Arguments.Count > 0)) Make(change, link, within);
        Insert(rows, link, within);
        SqliteFile.CheckInPlace(link);
        return default;
    }

    public override ValueTask CheckVersion(DbConnection connection, DbTransaction transaction, CallMode mode)
    {
        SqliteSchema.CheckVersion((SqliteLink)connection, (SqliteTransaction)transaction);
        return default;
    }

    public override ValueTask CleanUp(DbConnection connection, CallMode mode)
    {
        SqliteSearch.Rebuild((SqliteLink)connection);
        SqliteFile.WriteAnew((SqliteLink)connection);
        return default;
    }

    public override ValueTask<long> BeginMigration(DbConnection connection, CallMode mode)
        => new(SqliteSchema.BeginMigration((SqliteConnection)connection));

    public override ValueTask EndMigration(DbConnection connection, CallMode mode)
    {
        SqliteSchema.EndMigration((SqliteConnection)connection);
        return default;
    }

    public override bool IsTaken(DbException exception) => exception is SqliteException e && SqliteFaults.IsTaken(e);

    public override CaseStoreException Translate(DbException exception)
        => exception is SqliteException e ? SqliteFaults.Of(e) : new(CaseStoreFault.Other, "The database reports an error.", exception);

    public override void Dispose()
    {
        _disposed = true;
        while (_free.TryTake(out var connection)) connection.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    private static void Insert(IReadOnlyList<RowSet> rows, SqliteLink link, SqliteTransaction transaction)
    {
        foreach (var set in rows.Where(set => set.Rows.Count > 0))
        {
            var insert = new SqliteInsert(link, transaction, set.Table);
            foreach (var row in set.Rows) insert.Add(row);
            if (set.Table == TableShape.Known) SqliteSearch.Enter(link, transaction);
        }
    }

    private static void Make(RowChange change, SqliteLink link, SqliteTransaction transaction)
    {
        var command = link.Kept(change.Sql, change.Arguments[0].Select(a => a.Name));
        command.Transaction = transaction;
        foreach (var list in change.Arguments)
        {
            for (var i = 0; i < list.Length; i++) command.Parameters[i].Value = list[i].Value ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private SqliteLink Connect()
    {
        var connection = new SqliteLink(_connection.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // Settings of a connection: they take no parameters, and hold nothing from outside.
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = "
                + $"{(int)options.Wait.TotalMilliseconds}; PRAGMA synchronous = {(options.Durable ? "FULL" : "NORMAL")}; PRAGMA cache_size "
                + $"= -32000; PRAGMA trusted_schema = OFF");
            command.ExecuteNonQuery();
            SqliteSearch.Prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
