namespace GeoClaims;

/// <summary>The records of a case on their way into it: kind by kind, each kind in order.</summary>
internal sealed class RecordsByKind
{
    private readonly CaseRecord[][] _byKind;

    public RecordsByKind(IReadOnlyCollection<CaseRecord> records, CaseIndex index)
    {
        _byKind = [.. RecordKind.All.Select(kind => new CaseRecord[index.CountOf(kind)])];
        var filled = new int[_byKind.Length];
        foreach (var record in records)
        {
            var order = record.RecordKind.Order;
            _byKind[order][filled[order]++] = record;
        }
    }

    public T[] Of<T>() where T : CaseRecord
    {
        var records = Array.ConvertAll(_byKind[Id<T>.Kind.Order], r => (T)r);
        RecordOrder.Sort(records);
        return records;
    }
}
