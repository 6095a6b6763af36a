namespace GeoClaims;

/// <summary>The records of a case by their ids. Where two records share an id, the first is kept and the others are named.</summary>
internal sealed class CaseIndex
{
    private readonly Dictionary<string, ICaseRecord> _byId;
    private readonly int[] _counts = new int[Enum.GetValues<RecordKind>().Length];

    public CaseIndex(IReadOnlyCollection<ICaseRecord> records)
    {
        _byId = new(records.Count, StringComparer.Ordinal);
        var judged = new HashSet<(Id<Evidence>, Id<Hypothesis>, string)>();
        foreach (var record in records)
        {
            // Assessments have no id, and nothing refers to them: their three-part key is only checked.
            var isNew = record is Assessment a ? judged.Add((a.Item, a.Hypothesis, a.Analyst)) : _byId.TryAdd(record.Key, record);
            if (isNew) _counts[(int)record.RecordKind]++;
            else Duplicates.Add(record);
        }
    }

    public List<ICaseRecord> Duplicates { get; } = [];

    public int Count => _counts.Sum();

    public int CountOf(RecordKind kind) => _counts[(int)kind];

    public ICaseRecord? Find(string id) => _byId.GetValueOrDefault(id);
}
