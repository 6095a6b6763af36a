using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>What a database must do for a store; all else is shared.</summary>
internal abstract class StoreEngine : IDisposable, IAsyncDisposable
{
    /// <summary>What it is called where many are told apart.</summary>
    public abstract string Name { get; }

    /// <summary>What differs in its SQL.</summary>
    public abstract SqlWords Words { get; }

    /// <summary>The statement by which the database checks itself, and answers <c>ok</c>; null if it has none.</summary>
    public virtual string? SelfCheck => null;

    /// <summary>A connection, ready for use.</summary>
    public abstract ValueTask<DbConnection> Open(CallMode mode);

    /// <summary>Gives a connection back.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isSound">Whether nothing went wrong with it.</param>
    /// <param name="mode">How.</param>
    public abstract ValueTask Return(DbConnection connection, bool isSound, CallMode mode);

    /// <summary>Begins a transaction in which every statement sees the same state.</summary>
    public abstract ValueTask<DbTransaction> BeginRead(DbConnection connection, CallMode mode);

    /// <summary>A statement without parameters yet, which <see cref="Done"/> gives back.</summary>
    public virtual DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Gives a statement back.</summary>
    public virtual ValueTask Done(DbCommand command, CallMode mode) => mode.Dispose(command);

    /// <summary>Inserts rows and changes others, all or nothing; waits its turn where only one may write.</summary>
    public abstract ValueTask Write(DbConnection connection, IReadOnlyList<RowSet> rows, IReadOnlyList<RowChange> changes, CallMode mode);

    /// <summary>How far this program stored each case; null where asking beforehand costs nothing.</summary>
    public virtual KnownHeads? Heads => null;

    /// <summary>Begins a transaction beside which nobody else changes what questions are answered from.</summary>
    public abstract ValueTask<DbTransaction> BeginAlone(DbConnection connection, CallMode mode);

    /// <summary>Puts other entries for questions in the place of a case's, if one is
    /// named, changes rows, and adds others, within such a transaction.</summary>
    public abstract ValueTask Replace(DbConnection connection, DbTransaction transaction, string? caseId, IReadOnlyList<RowSet> rows,
        IReadOnlyList<RowChange> changes, CallMode mode);

    /// <summary>Refuses to go on with a transaction if a newer library raised the tables to its version.</summary>
    public abstract ValueTask CheckVersion(DbConnection connection, DbTransaction transaction, CallMode mode);

    /// <summary>Lets go of what the database keeps of rows that were changed or taken away.</summary>
    public abstract ValueTask CleanUp(DbConnection connection, CallMode mode);

    /// <summary>Makes what this version has more than the store, and keeps
    /// all others from writing; gives the version that it had.</summary>
    public abstract ValueTask<long> BeginMigration(DbConnection connection, CallMode mode);

    /// <summary>Says that the store is of this version now.</summary>
    public abstract ValueTask EndMigration(DbConnection connection, CallMode mode);

    /// <summary>Whether an exception says that somebody else took the number of a revision.</summary>
    public abstract bool IsTaken(DbException exception);

    /// <summary>What an exception of the database means; the message names no connection.</summary>
    public abstract CaseStoreException Translate(DbException exception);

    public abstract void Dispose();

    public abstract ValueTask DisposeAsync();
}
