namespace GeoClaims;

/// <summary>Brings two versions of a case together that started from the same one.</summary>
/// <remarks>Linear in the number of records. It treats both sides alike, so that exchanging them changes nothing but their names.</remarks>
internal sealed class CaseMerge
{
    private readonly CaseFile[] _files;
    private readonly MergeDecisions _decisions;
    private readonly ConflictWriter _write;

    private CaseMerge(CaseFile[] files, MergeDecisions decisions) => (_files, _decisions, _write) = (files, decisions, new(files));

    public static MergeResult Run(CaseFile @base, CaseFile mine, CaseFile theirs, Func<MergeConflict, MergeSide?> decide)
    {
        var decisions = new MergeDecisions(decide);
        var merged = new CaseMerge([@base, mine, theirs], decisions).Merge();
        return new(@base, mine, theirs, merged, decisions);
    }

    private CaseFile? Merge()
    {
        CaseHead[] heads = Array.ConvertAll(_files, CaseHead.Of);
        var head = Fields(RecordFields.OfHead, heads[0], heads[1], heads[2]);
        var (versions, merged) =
            (new Dictionary<string, CaseRecord?[]>(StringComparer.Ordinal), new Dictionary<string, CaseRecord>(StringComparer.Ordinal));
        foreach (var row in RecordJoin.Of(_files))
        {
            versions.Add(row.OfType<CaseRecord>().First().Key, row);
            if (Record(row, row[0], row[1], row[2]) is { } record) merged.Add(record.Key, record);
        }
        new ReferenceMerge(merged, versions, _decisions, _write).Settle();
        return _decisions.Open.Count == 0 ? CaseFile.Assemble(head.Title, head.Zone, head.Handling, merged.Values) : null;
    }

    private CaseRecord? Record(CaseRecord?[] versions, CaseRecord? was, CaseRecord? mine, CaseRecord? theirs)
    {
        if (Equals(mine, theirs) || Equals(was, theirs)) return mine;
        if (Equals(was, mine)) return theirs;
        if (mine is not null && theirs is not null) return Fields(RecordFields.Of(mine), was, mine, theirs);
        return _decisions.On(_write.Removal(versions)) is { } side ? versions[(int)side] : mine ?? theirs;
    }

    private T Fields<T>(Field[] fields, T? was, T mine, T theirs) where T : class
    {
        object merged = mine;
        foreach (var field in fields)
            merged = field.Merge(merged, was, mine, theirs,
                conflict => _decisions.On(_write.Field([was as CaseRecord, mine as CaseRecord, theirs as CaseRecord], field, conflict)));
        return (T)merged;
    }
}
