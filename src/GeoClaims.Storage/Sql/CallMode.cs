using System.Data;
using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>
/// How the steps of a call are taken: one after another with the driver's synchronous calls, or awaited. Either way they are the same
/// steps.
/// </summary>
internal readonly record struct CallMode(bool IsAsync, CancellationToken Cancellation)
{
    public static CallMode Direct => default;

    public static CallMode Awaited(CancellationToken cancellation) => new(true, cancellation);

    /// <summary>
    /// Lets go of something. A direct call must not do that in the awaited form: it would go on when the call has returned.
    /// </summary>
    public async ValueTask Dispose<T>(T resource) where T : IDisposable, IAsyncDisposable
    {
        if (IsAsync) await resource.DisposeAsync().ConfigureAwait(false);
        else resource.Dispose();
    }

    /// <summary>Lets some time go by.</summary>
    public async ValueTask Wait(TimeSpan time)
    {
        if (IsAsync) await Task.Delay(time, Cancellation).ConfigureAwait(false);
        else Thread.Sleep(time);
    }

    /// <summary>Begins a transaction.</summary>
    public async ValueTask<DbTransaction> Begin(DbConnection connection, IsolationLevel level = IsolationLevel.ReadCommitted)
        => IsAsync ? await connection.BeginTransactionAsync(level, Cancellation).ConfigureAwait(false) : connection.BeginTransaction(level);

    /// <summary>Commits a transaction.</summary>
    public async ValueTask Commit(DbTransaction transaction)
    {
        // Once a commit is on its way it is seen through: a caller who gives up would not know what happened.
        if (IsAsync) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        else transaction.Commit();
    }

    /// <summary>The result of steps that were taken directly, and so are over.</summary>
    public static T Result<T>(ValueTask<T> steps)
        => steps.IsCompleted ? steps.GetAwaiter().GetResult()
            : throw new InvalidOperationException("A direct call was not over when it returned.");
}
