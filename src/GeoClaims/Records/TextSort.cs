namespace GeoClaims;

/// <summary>Sorts by the characters of texts. Keys of one case begin alike, and a comparison of two reads all of that again;
/// so what all share is skipped, and numbers made of the next four characters are sorted, group by group.</summary>
/// <remarks>After the multikey quicksort of Bentley and Sedgewick (1997), with four characters at a time as in its caching variants
/// (Ng and Kakehi 2007).</remarks>
internal static class TextSort
{
    private const int Characters = 4;
    private const int Few = 12;

    /// <summary>Puts <paramref name="items"/> in the order of their keys; equal keys in the order of <paramref name="then"/>.</summary>
    public static void Sort<T>(string[] keys, T[] items, IComparer<T> then)
    {
        var places = new int[keys.Length];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        Sort(places, new ulong[keys.Length], 0, keys);
        T[] before = [.. items];
        for (var i = 0; i < places.Length; i++) items[i] = before[places[i]];
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && keys[places[end]] == keys[places[start]]) end++;
            if (end - start > 1) items.AsSpan(start, end - start).Sort(then);
            start = end;
        }
    }

    private static void Sort(Span<int> places, Span<ulong> next, int from, string[] keys)
    {
        if (places.Length <= Few)
        {
            Insert(places, from, keys);
            return;
        }
        from += Shared(places, from, keys);
        for (var i = 0; i < places.Length; i++) next[i] = Next(keys[places[i]], from);
        next.Sort(places);
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && next[end] == next[start]) end++;
            // Where the last of the four is no character, the texts are at their end, and equal.
            if (end - start > 1 && (next[start] & 0xFFFF) != 0)
                Sort(places[start..end], next[start..end], from + Characters, keys);
            else if (end - start > 1) Insert(places[start..end], from, keys);
            start = end;
        }
    }

    private static void Insert(Span<int> places, int from, string[] keys)
    {
        for (var i = 1; i < places.Length; i++)
        {
            var (place, at) = (places[i], i);
            var key = Rest(keys[place], from);
            for (; at > 0 && key.SequenceCompareTo(Rest(keys[places[at - 1]], from)) < 0; at--) places[at] = places[at - 1];
            places[at] = place;
        }
    }

    private static int Shared(ReadOnlySpan<int> places, int from, string[] keys)
    {
        var shared = Rest(keys[places[0]], from);
        foreach (var place in places)
        {
            shared = shared[..shared.CommonPrefixLength(Rest(keys[place], from))];
            if (shared.IsEmpty) break;
        }
        return shared.Length;
    }

    private static ReadOnlySpan<char> Rest(string key, int from) => key.AsSpan(Math.Min(from, key.Length));

    // The next four characters as one number that stands in their order.
    private static ulong Next(string key, int from)
    {
        var rest = Rest(key, from);
        var number = 0UL;
        for (var i = 0; i < Characters; i++) number = number << 16 | (i < rest.Length ? rest[i] : '\0');
        return number;
    }
}
