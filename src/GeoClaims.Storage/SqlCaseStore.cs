using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace GeoClaims.Storage;

/// <summary>What the stores on SQLite and on PostgreSQL have in common: all but the connection.</summary>
public abstract partial class SqlCaseStore : ICaseStore
{
    internal static readonly LoadLimits Stored = new() { MaxBytes = 2_000_000_000, MaxRecords = int.MaxValue };

    private readonly bool _verifiesOnRead;
    private readonly ILogger? _logger;

    private bool _disposed;

    private protected SqlCaseStore(StoreEngine engine, bool verifiesOnRead, ILogger? logger)
        => (Engine, _verifiesOnRead, _logger) = (engine, verifiesOnRead, logger);

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

    /// <summary>Takes steps on a connection, says what went wrong in our own words, and tells whoever listens.</summary>
    private ValueTask<T> Run<T>(CallMode mode, Func<Session, ValueTask<T>> steps, [CallerMemberName] string step = "")
        => _logger is null && !StoreDiagnostics.IsHeard ? Take(mode, steps) : Watched(mode, steps, step);

    private async ValueTask<T> Watched<T>(CallMode mode, Func<Session, ValueTask<T>> steps, string step)
    {
        using var activity = StoreDiagnostics.Source.StartActivity(step, ActivityKind.Client);
        activity?.SetTag("geoclaims.engine", Engine.Name);
        var start = Stopwatch.GetTimestamp();
        string? failed = null;
        try
        {
            return await Take(mode, steps).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failed = e is CaseStoreException s ? s.Fault.ToString()
                : e is TakenException ? nameof(CaseConflictException) : e.GetType().Name;
            if (_logger is not null && e is CaseStoreException f) StoreLog.Failed(_logger, step, f.Fault, f);
            activity?.SetTag("error.type", failed).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            var tags = new TagList { { "geoclaims.step", step }, { "geoclaims.engine", Engine.Name } };
            if (failed is not null) tags.Add("error.type", failed);
            StoreDiagnostics.Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    private async ValueTask<T> Take<T>(CallMode mode, Func<Session, ValueTask<T>> steps)
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
