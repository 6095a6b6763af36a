namespace GeoClaims;

/// <summary>The records of a case by their ids. Where two records share an id, the first is kept and the others are named.</summary>
internal sealed class CaseIndex
{
    private readonly int[] _counts = new int[RecordKind.All.Count];
    private readonly IEnumerable<CaseRecord> _unique = [];
    private Dictionary<string, CaseRecord>? _byId;

    public CaseIndex(IReadOnlyCollection<CaseRecord> records)
    {
        _byId = new(records.Count, StringComparer.Ordinal);
        var judged = new HashSet<(Id<Evidence>, Id<Hypothesis>, string)>();
        foreach (var record in records)
        {
            // Assessments have no id, and nothing refers to them: their three-part key is only checked.
            var isNew = record is Assessment a ? judged.Add((a.Item, a.Hypothesis, a.Analyst)) : _byId.TryAdd(record.Key, record);
            if (isNew) _counts[record.RecordKind.Order]++;
            else Duplicates.Add(record);
        }
    }

    /// <summary>The index of records known to be unique, with how many there
    /// are of each kind. It is made when an id is first asked for.</summary>
    public CaseIndex(IEnumerable<CaseRecord> unique, int[] counts) => (_unique, _counts) = (unique, counts);

    /// <summary>The index of records known to be unique, with how many there are of each kind.</summary>
    public CaseIndex(Dictionary<string, CaseRecord> byId, int[] counts) => (_byId, _counts) = (byId, counts);

    public List<CaseRecord> Duplicates { get; } = [];

    public int Count => _counts.Sum();

    public int CountOf(RecordKind kind) => _counts[kind.Order];

    /// <summary>The records by their ids, for the caller to change.</summary>
    public Dictionary<string, CaseRecord> Copy() => new(ById, StringComparer.Ordinal);

    public CaseRecord? Find(string id) => ById.GetValueOrDefault(id);

    // Two threads may both make it; one is as good as the other.
    private Dictionary<string, CaseRecord> ById
        => _byId ??= _unique.Where(r => r is not Assessment).ToDictionary(r => r.Key, StringComparer.Ordinal);
}
