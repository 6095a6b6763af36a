using System.Collections;

namespace GeoClaims;

/// <summary>A collection that asks, every so many items that are read of it, whether to stop.</summary>
internal sealed class Heard<T>(IReadOnlyCollection<T> items, CancellationToken cancellation) : IReadOnlyCollection<T>
{
    private const int ItemsBetween = 256;

    public int Count => items.Count;

    /// <summary>The same collection where nobody can stop the work.</summary>
    public static IReadOnlyCollection<T> Of(IReadOnlyCollection<T> items, CancellationToken cancellation)
        => cancellation.CanBeCanceled ? new Heard<T>(items, cancellation) : items;

    public IEnumerator<T> GetEnumerator()
    {
        var read = 0;
        foreach (var item in items)
        {
            if (read++ % ItemsBetween == 0) cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
