namespace GeoClaims;

/// <summary>Goes through several cases at once, key by key in the order of a case.</summary>
internal static class RecordJoin
{
    private static readonly RecordOrder WithinKind = new();

    /// <summary>For each key that any of the cases holds, the record of each case, or null.</summary>
    public static IEnumerable<CaseRecord?[]> Of(params CaseFile[] cases)
    {
        var records = Array.ConvertAll(cases, c => c.Records().GetEnumerator());
        var next = Array.ConvertAll(records, Advance);
        while (First(next) is { } first)
        {
            var row = new CaseRecord?[cases.Length];
            for (var i = 0; i < row.Length; i++)
            {
                if (next[i] is not { } record || InCaseOrder(record, first) != 0) continue;
                row[i] = record;
                next[i] = Advance(records[i]);
            }
            yield return row;
        }
    }

    private static CaseRecord? First(CaseRecord?[] records)
    {
        CaseRecord? first = null;
        foreach (var record in records)
            if (record is not null && (first is null || InCaseOrder(record, first) < 0)) first = record;
        return first;
    }

    private static int InCaseOrder(CaseRecord x, CaseRecord y)
        => x.RecordKind == y.RecordKind ? WithinKind.Compare(x, y) : x.RecordKind.CompareTo(y.RecordKind);

    private static CaseRecord? Advance(IEnumerator<CaseRecord> records) => records.MoveNext() ? records.Current : null;
}
