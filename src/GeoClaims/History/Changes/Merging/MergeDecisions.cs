namespace GeoClaims;

/// <summary>Asks what to do about each conflict, and keeps which are still open.</summary>
internal sealed class MergeDecisions(Func<MergeConflict, MergeSide?> decide)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<(string? Record, string? Field, string? Element)> _unsettled = [];

    public List<MergeConflict> Open { get; } = [];

    public Dictionary<string, (MergeConflictKind Kind, MergeSide Side)> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>The side to take, or null if the conflict stays open.</summary>
    public MergeSide? On(MergeConflict conflict)
    {
        var isNew = _asked.Add(conflict.Identity);
        if (isNew && decide(conflict) is { } side)
        {
            Taken.Add(conflict.Identity, (conflict.Kind, side));
            return side;
        }
        if (isNew || Taken.Remove(conflict.Identity)) Open.Add(conflict);
        if (!isNew) Reopen();
        if (conflict.Kind == MergeConflictKind.Reference) _unsettled.Add((conflict.Missing, null, null));
        else _unsettled.Add((conflict.Record, conflict.Field, conflict.Element));
        return null;
    }

    /// <summary>Whether what a record says at a place still depends on an open conflict.</summary>
    public bool IsUnsettled(string record, string field, string? element)
        => _unsettled.Contains((record, null, null)) || _unsettled.Contains((record, field, null))
            || _unsettled.Contains((record, field, element));

    // A conflict that comes back was decided against another decision, and which of them is to give way is not for us to say.
    private void Reopen()
    {
        foreach (var identity in Taken.Where(t => t.Value.Kind == MergeConflictKind.Reference).Select(t => t.Key).ToList())
            Taken.Remove(identity);
    }
}
