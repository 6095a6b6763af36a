namespace GeoClaims;

/// <summary>Checks what makes a case a case: unique ids, and references that name records of the right kind.</summary>
internal sealed class Structure : ReferenceVisitor
{
    // Below this the threads would cost more than they save.
    private const int ManyRecords = 10_000;

    private readonly CaseIndex _index;
    private readonly List<Finding> _findings = [];
    private CaseRecord _record = null!;

    private Structure(CaseIndex index) => _index = index;

    public static List<Finding> Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, CancellationToken cancellation = default)
    {
        var duplicates = new Structure(index);
        foreach (var duplicate in index.Duplicates) duplicates.Duplicate(duplicate);
        if (records.Count < ManyRecords)
        {
            duplicates.Check(records);
            return duplicates._findings;
        }
        // Looking up references mostly waits for memory, so it is shared out; the parts are joined in their order.
        var parts = records.Chunk((records.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount).ToArray();
        var checks = Array.ConvertAll(parts, _ => new Structure(index));
        new InParallel(cancellation).Each(parts.Length, i => checks[i].Check(Heard<CaseRecord>.Of(parts[i], cancellation)));
        return [.. duplicates._findings, .. checks.SelectMany(c => c._findings)];
    }

    public override void Visit(string id, RecordKind kind)
    {
        var found = _index.Find(id);
        if (found is not null && found.RecordKind == kind) return;
        var path = RecordPath.To(_record, Path);
        _findings.Add(found is null
            ? RuleBook.ResolvedReferences.Broken(path, id.Length == 0
                ? $"The id of {kind.WithArticle} is missing here. Name one."
                : $"The case has no {kind.Word} '{id}'. Add it, or correct the reference.")
            : RuleBook.RightKind.Broken(path, $"'{id}' is {found.RecordKind.WithArticle}, but {kind.WithArticle} is needed here."));
    }

    private void Check(IEnumerable<CaseRecord> records)
    {
        foreach (var record in records)
        {
            _record = record;
            OwnId(record);
            Walk(record);
        }
    }

    private void Duplicate(CaseRecord record) => _findings.Add(record is Assessment a
        ? RuleBook.UniqueAssessments.Broken(RecordPath.To(record),
            $"{a.Analyst} judges '{a.Item}' against '{a.Hypothesis}' more than once. Keep one assessment.")
        : RuleBook.UniqueIds.Broken(RecordPath.To(record), $"The id '{record.Key}' is given to more than one record. Rename all but one."));

    private void OwnId(CaseRecord record)
    {
        var prefix = record.RecordKind.Prefix;
        if (record is Assessment || (record.Key.Length > prefix.Length && record.Key.StartsWith(prefix, StringComparison.Ordinal)
            && record.Key[prefix.Length] == ':')) return;
        _findings.Add(RuleBook.OwnId.Broken(RecordPath.To(record), record.Key.Length == 0
            ? $"This {record.RecordKind.Word} has no id. Give it one that starts with '{prefix}:'."
            : $"The id '{record.Key}' of {record.RecordKind.WithArticle} must start with '{prefix}:'."));
    }
}
