namespace GeoClaims;

/// <summary>Sees to it that no reference of the merged records leads
/// nowhere: one side may have removed what the other newly names.</summary>
internal sealed class ReferenceMerge(Dictionary<string, CaseRecord> merged, Dictionary<string, CaseRecord?[]> versions,
    MergeDecisions decisions, ConflictWriter write)
{
    private readonly DanglingReferences _dangling = new(merged);
    private readonly Queue<string> _open = new(merged.Keys);
    private ILookup<string, string>? _naming;

    public void Settle()
    {
        while (_open.TryDequeue(out var key))
            if (merged.TryGetValue(key, out var record)) Settle(key, record);
    }

    private void Settle(string key, CaseRecord record)
    {
        foreach (var (missing, name, index) in _dangling.In(record))
        {
            // Each mending may mend other places too; what is left is met again, since a record that changed is looked at again.
            if (!merged.TryGetValue(key, out var current) || current != record) return;
            var field = Array.Find(RecordFields.Of(record), f => f.Name == name);
            var element = field?.ElementAt(record, index);
            if (!merged.ContainsKey(missing) && !decisions.IsUnsettled(key, name, element)) Mend(record, missing, name, field, element);
        }
    }

    private void Mend(CaseRecord record, string missing, string name, Field? field, string? element)
    {
        var (own, named) = (versions[record.Key], versions[missing]);
        var side = decisions.On(write.Reference(own, named, name, field, element));
        if (side is null) Put(named.OfType<CaseRecord>().First());
        else if (named[(int)side] is { } kept) Put(kept);
        else if (own[(int)side] is { } version && field is not null) Put((CaseRecord)field.Take(record, version, element));
        else Remove(record.Key);
    }

    private void Put(CaseRecord record)
    {
        merged[record.Key] = record;
        _open.Enqueue(record.Key);
    }

    private void Remove(string key)
    {
        merged.Remove(key);
        _naming ??= ReferencesTo.AllIn(versions.Values.SelectMany(v => v).OfType<CaseRecord>());
        foreach (var naming in _naming[key]) _open.Enqueue(naming);
    }
}
