using System.Runtime.ExceptionServices;

namespace GeoClaims;

/// <summary>Does like pieces of work on several threads: as many as the scheduler of the caller's task has, which is all of the
/// machine's as a rule. What comes of a piece must not depend on the others, so that the result does not depend on the threads.</summary>
/// <param name="cancellation">Stops the work.</param>
internal readonly struct InParallel(CancellationToken cancellation)
{
    private readonly CancellationToken _cancellation = cancellation;

    public void Each(int count, Action<int> work) => Each(count, () => 0, (i, _) => work(i), _ => { });

    /// <param name="count">How many pieces there are.</param>
    /// <param name="room">Makes what a thread works with.</param>
    /// <param name="work">Does one piece.</param>
    /// <param name="end">Called with what each thread worked with, one at a time; the order is by chance.</param>
    public void Each<T>(int count, Func<T> room, Action<int, T> work, Action<T> end)
    {
        var cancellation = _cancellation;
        cancellation.ThrowIfCancellationRequested();
        if (count <= 1 || Environment.ProcessorCount == 1)
        {
            var only = room();
            for (var i = 0; i < count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(i, only);
            }
            end(only);
            return;
        }
        var (turn, next) = (new Lock(), -1);
        try
        {
            // Each thread takes the next piece when it is done with one: pieces differ much in what they take, and are few.
            Parallel.For(0, Math.Min(count, Environment.ProcessorCount),
                new ParallelOptions { CancellationToken = cancellation, TaskScheduler = null }, room,
                (_, state, mine) =>
                {
                    for (int i; !state.IsExceptional && (i = Interlocked.Increment(ref next)) < count;)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        work(i, mine);
                    }
                    return mine;
                },
                mine =>
                {
                    lock (turn) end(mine);
                });
        }
        catch (AggregateException many) // a caller sees the fault as if one thread had met it
        {
            ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
        }
    }
}
