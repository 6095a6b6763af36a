using System.Collections.Immutable;

namespace GeoClaims;

/// <summary>Tells from the changes alone whether a case may have broken: it carries along how often each id is referred to.</summary>
/// <remarks>It never misses a break. Whether there is one, and which, the full check of the case then says.</remarks>
internal sealed class ReferenceCheck : ReferenceVisitor
{
    public static readonly ImmutableDictionary<string, int> None = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, int>.Builder _counts;
    private readonly CaseState _after;
    private int _step;
    private bool _sound = true;

    private ReferenceCheck(ImmutableDictionary<string, int> counts, CaseState after) => (_counts, _after) = (counts.ToBuilder(), after);

    /// <summary>The counts after changes, of which each names another record, and whether nothing can have broken.</summary>
    public static ImmutableDictionary<string, int> Follow(ImmutableDictionary<string, int> counts, CaseState before, CaseState after,
        ValueList<CaseChange> changes, out bool sound)
    {
        var check = new ReferenceCheck(counts, after);
        foreach (var change in changes)
        {
            if (change.Key is not { } key) continue;
            if (before.Find(key) is { } old) check.Count(old, -1);
            if (change.Record is { } put) check.Count(put, +1);
        }
        foreach (var change in changes)
            if (change.Removed is { } removed && check._counts.ContainsKey(removed.Key)) check._sound = false;
        sound = check._sound;
        return check._counts.ToImmutable();
    }

    public override void Visit(string id, RecordKind kind)
    {
        if (_step > 0 && _after.Find(id)?.RecordKind != kind) _sound = false;
        var count = _counts.GetValueOrDefault(id) + _step;
        if (count == 0) _counts.Remove(id);
        else _counts[id] = count;
    }

    private void Count(CaseRecord record, int step)
    {
        _step = step;
        Walk(record);
        if (record is not Assessment && !record.Key.StartsWith(record.RecordKind.Prefix + ":", StringComparison.Ordinal)) _sound = false;
    }
}
