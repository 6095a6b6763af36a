namespace GeoClaims;

/// <summary>A field that is a list, whose elements come together by their keys.</summary>
/// <remarks>Elements that share a key are one thing, so that nothing depends on which of them is meant.</remarks>
internal sealed class ListField<T, TElement>(string name, Func<T, ValueList<TElement>> get, Func<T, ValueList<TElement>, T> with,
    Func<TElement, string> key) : Field(name) where T : class
{
    public override IEnumerable<FieldDifference> Differences(object before, object after)
    {
        var (old, now) = (get((T)before), get((T)after));
        if (old == now) return [];
        var (oldByKey, nowByKey) = (Keyed(old), Keyed(now));
        List<FieldDifference> found = [.. oldByKey.Keys.Union(nowByKey.Keys).Where(k => oldByKey[k] != nowByKey[k])
            .Select(k => new FieldDifference(k, oldByKey.Shown(k), nowByKey.Shown(k)))];
        return found.Count > 0 ? found : [new(null, old, now)];
    }

    public override object? Value(object record, string? element = null)
        => element is null ? get((T)record) : Keyed(get((T)record)).Shown(element);

    public override string? ElementAt(object record, int index) => key(get((T)record)[index]);

    public override object Take(object into, object from, string? element = null)
    {
        if (element is null) return with((T)into, get((T)from));
        var elements = Keyed(get((T)into));
        elements[element] = Keyed(get((T)from))[element];
        return with((T)into, elements.InOrder(elements.Keys));
    }

    public override object Merge(object into, object? @base, object mine, object theirs, Func<FieldConflict, MergeSide?> decide)
    {
        var (old, one, other) = (@base is T given ? get(given) : [], get((T)mine), get((T)theirs));
        var merged = one == other || (@base is not null && old == other) ? one : @base is not null && old == one ? other
            : new ListMerge<TElement>(Keyed(old), Keyed(one), Keyed(other), decide).Merged();
        return with((T)into, merged);
    }

    private KeyedList<TElement> Keyed(ValueList<TElement> elements) => new(elements, key);
}
