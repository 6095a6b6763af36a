namespace GeoClaims;

/// <summary>Brings two versions of a list together: element by element, then their order.</summary>
/// <remarks>It treats both sides alike: what they add at one place stands in the order of its keys, one side's after the other's.</remarks>
internal sealed class ListMerge<T>(KeyedList<T> old, KeyedList<T> mine, KeyedList<T> theirs, Func<FieldConflict, MergeSide?> decide)
{
    private readonly KeyedList<T> _merged = new([], _ => "");

    public ValueList<T> Merged()
    {
        if (MayReplaceTheSame()) return Decided(new(null, Whole(old), Whole(mine), Whole(theirs)), Whole(old), Whole(mine), Whole(theirs));
        // In an order that does not depend on which side is which, since it is the order of the conflicts.
        foreach (var key in old.Keys.Concat(mine.Keys.Union(theirs.Keys).Except(old.Keys).Order(StringComparer.Ordinal)))
            _merged[key] = Element(key);
        return _merged.InOrder(Order());
    }

    private ValueList<T> Element(string key)
    {
        var (was, one, other) = (old[key], mine[key], theirs[key]);
        if (one == other || was == other) return one;
        if (was == one) return other;
        return Decided(new(key, old.Shown(key), mine.Shown(key), theirs.Shown(key)), was, one, other);
    }

    // Both took an element out and each put in another: whether these stand for the one taken out, nobody can tell.
    private bool MayReplaceTheSame()
        => old.Keys.Except(mine.Keys).Except(theirs.Keys).Any() && mine.Keys.Except(old.Keys).Except(theirs.Keys).Any()
            && theirs.Keys.Except(old.Keys).Except(mine.Keys).Any();

    /// <summary>What all three have keeps its order; everything else follows whatever it follows on its own side.</summary>
    private List<string> Order()
    {
        var kept = Kept();
        var (isKept, done) = (kept.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (afterMine, afterTheirs) = (Following(mine.Keys, isKept), Following(theirs.Keys, isKept));
        var order = new List<string>();
        foreach (var key in kept.Prepend<string?>(null))
        {
            if (key is not null) order.Add(key);
            List<string> one = [.. afterMine[key]], other = [.. afterTheirs[key]];
            order.AddRange((Compare(one, other) <= 0 ? one.Concat(other) : other.Concat(one)).Where(done.Add));
        }
        return order;
    }

    private string[] Kept()
    {
        var common = old.Keys.Where(k => !mine[k].IsEmpty && !theirs[k].IsEmpty && !_merged[k].IsEmpty).ToHashSet(StringComparer.Ordinal);
        string[] was = [.. old.Keys.Where(common.Contains)], one =
            [.. mine.Keys.Where(common.Contains)], other = [.. theirs.Keys.Where(common.Contains)];
        if (one.SequenceEqual(other) || was.SequenceEqual(other)) return one;
        if (was.SequenceEqual(one)) return other;
        return Decided(new(null, old.InOrder(was), mine.InOrder(one), theirs.InOrder(other)), was, one, other);
    }

    // Under null stands what comes before everything kept.
    private ILookup<string?, string> Following(IEnumerable<string> keys, HashSet<string> kept)
    {
        string? last = null;
        return keys.Where(k => !_merged[k].IsEmpty).Select(k => (After: kept.Contains(k) ? last = k : last, Key: k))
            .Where(x => !kept.Contains(x.Key))
            .ToLookup(x => x.After, x => x.Key);
    }

    private TChoice Decided<TChoice>(FieldConflict conflict, TChoice was, TChoice one, TChoice other)
        => decide(conflict) switch { MergeSide.Mine => one, MergeSide.Theirs => other, _ => was };

    private static ValueList<T> Whole(KeyedList<T> list) => list.InOrder(list.Keys);

    private static int Compare(List<string> one, List<string> other)
        => one.Zip(other, string.CompareOrdinal).FirstOrDefault(c => c != 0) is not 0 and var first
            ? first
            : one.Count.CompareTo(other.Count);
}
