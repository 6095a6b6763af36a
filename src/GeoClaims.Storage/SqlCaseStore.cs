using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>What the stores on SQLite and on PostgreSQL have in common: all but the connection.</summary>
public abstract partial class SqlCaseStore : ICaseStore
{
    private static readonly LoadLimits Stored = new() { MaxBytes = 2_000_000_000, MaxRecords = int.MaxValue };

    private readonly bool _verifiesOnRead;

    private bool _disposed;

    private protected SqlCaseStore(StoreEngine engine, bool verifiesOnRead) => (Engine, _verifiesOnRead) = (engine, verifiesOnRead);

    internal StoreEngine Engine { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Engine.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        await Engine.DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes steps on a connection, and says what went wrong in our own words.</summary>
    private async ValueTask<T> Run<T>(CallMode mode, Func<Session, ValueTask<T>> steps)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        mode.Cancellation.ThrowIfCancellationRequested();
        DbConnection? connection = null;
        Session? session = null;
        var sound = false;
        try
        {
            connection = await Engine.Open(mode).ConfigureAwait(false);
            session = new Session(Engine, connection, mode);
            var result = await steps(session).ConfigureAwait(false);
            sound = true;
            return result;
        }
        catch (DbException e) when (Engine.IsTaken(e))
        {
            throw new TakenException(e);
        }
        catch (DbException e)
        {
            throw Engine.Translate(e);
        }
        finally
        {
            if (session is not null) sound &= await Ended(session).ConfigureAwait(false);
            if (connection is not null) await Engine.Return(connection, sound, mode).ConfigureAwait(false);
        }
    }

    // A connection that broke cannot undo a transaction either; the server or the file does.
    private static async ValueTask<bool> Ended(Session session)
    {
        try
        {
            await session.EndTransaction().ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private static CaseStoreException NoSuchCase(string caseId) => new(CaseStoreFault.NoSuchCase, $"The store has no case '{caseId}'.");
}
