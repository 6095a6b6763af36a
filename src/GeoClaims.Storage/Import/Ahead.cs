namespace GeoClaims.Storage;

/// <summary>Takes a step for items, some of them ahead of whoever waits for the results, which come in the order of the items.</summary>
internal static class Ahead
{
    private static int AtOnce => Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>The results; a step that fails does so where its result would come.</summary>
    /// <param name="items">The items; they are asked for one at a time, on the caller's thread.</param>
    /// <param name="step">The step, taken on threads of the pool, several at once.</param>
    public static IEnumerable<(TItem Item, Task<TResult> Result)> Of<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> step)
    {
        var started = new Queue<(TItem, Task<TResult> Result)>();
        try
        {
            foreach (var item in items)
            {
                started.Enqueue((item, Task.Run(() => step(item))));
                if (started.Count > AtOnce) yield return started.Dequeue();
            }
            while (started.Count > 0) yield return started.Dequeue();
        }
        finally
        {
            // Whoever stops early leaves nothing behind that still uses the store; what went wrong there nobody asks any more.
            foreach (var (_, rest) in started) ((IAsyncResult)rest).AsyncWaitHandle.WaitOne();
        }
    }
}
