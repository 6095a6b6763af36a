namespace GeoClaims;

/// <summary>Things that are joined step by step into sets; each set is named by its smallest member.</summary>
/// <remarks>B. Galler, M. Fischer, "An improved equivalence algorithm", CACM 7 (1964).</remarks>
internal sealed class DisjointSets<T> where T : struct, IEquatable<T>, IComparable<T>
{
    private readonly Dictionary<T, T> _above = [];

    public T Find(T item)
    {
        while (_above.TryGetValue(item, out var next))
        {
            if (_above.TryGetValue(next, out var further)) _above[item] = further;
            item = next;
        }
        return item;
    }

    public void Join(T one, T other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a.Equals(b)) return;
        if (a.CompareTo(b) < 0) _above[b] = a;
        else _above[a] = b;
    }
}
