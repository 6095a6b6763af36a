namespace GeoClaims;

/// <summary>A field whose value is taken as a whole.</summary>
internal sealed class ValueField<T, TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> with) : Field(name) where T : class
{
    public override IEnumerable<FieldDifference> Differences(object before, object after)
        => Same(get((T)before), get((T)after)) ? [] : [new(null, get((T)before), get((T)after))];

    public override object? Value(object record, string? element = null) => get((T)record);

    public override string? ElementAt(object record, int index) => null;

    public override object Take(object into, object from, string? element = null) => with((T)into, get((T)from));

    public override object Merge(object into, object? @base, object mine, object theirs, Func<FieldConflict, MergeSide?> decide)
        => with((T)into, Merge(@base as T, get((T)mine), get((T)theirs), decide));

    private TValue Merge(T? @base, TValue mine, TValue theirs, Func<FieldConflict, MergeSide?> decide)
    {
        if (Same(mine, theirs)) return mine;
        if (@base is null) return decide(new(null, null, mine, theirs)) is MergeSide.Theirs ? theirs : mine;
        var old = get(@base);
        if (Same(old, theirs)) return mine;
        if (Same(old, mine)) return theirs;
        return decide(new(null, old, mine, theirs)) switch { MergeSide.Mine => mine, MergeSide.Theirs => theirs, _ => old };
    }

    private static bool Same(TValue one, TValue other) => EqualityComparer<TValue>.Default.Equals(one, other);
}
