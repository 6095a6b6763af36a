namespace GeoClaims;

/// <summary>The records of a case by number: kind by kind, each kind in the order of keys.</summary>
internal sealed class RecordNumbers
{
    private static readonly RecordOrder Order = new();

    private readonly CaseRecord[] _records;
    private readonly int[] _first = new int[RecordKind.All.Count + 1];
    private readonly Dictionary<string, int> _byId;

    public RecordNumbers(CaseFile file)
    {
        _records = [.. file.Records()];
        _byId = new(_records.Length, StringComparer.Ordinal);
        for (var number = 0; number < _records.Length; number++)
        {
            var record = _records[number];
            _first[record.RecordKind.Order + 1] = number + 1;
            if (record is not Assessment) _byId.Add(record.Key, number);
        }
        for (var kind = 1; kind < _first.Length; kind++) _first[kind] = Math.Max(_first[kind], _first[kind - 1]);
    }

    public int Count => _records.Length;

    public CaseRecord this[int number] => _records[number];

    public int this[string id] => _byId[id];

    /// <summary>The number of the first record of a kind.</summary>
    public int First(RecordKind kind) => _first[kind.Order];

    public ReadOnlySpan<CaseRecord> Of(RecordKind kind) => _records.AsSpan(_first[kind.Order].._first[kind.Order + 1]);

    /// <summary>The number of the record with the same kind and key, or −1.</summary>
    public int Find(CaseRecord record)
    {
        if (record is Assessment)
        {
            var found = Of(RecordKind.Assessment).BinarySearch(record, Order);
            return found < 0 ? -1 : First(RecordKind.Assessment) + found;
        }
        return _byId.TryGetValue(record.Key, out var number) && _records[number].RecordKind == record.RecordKind ? number : -1;
    }
}
