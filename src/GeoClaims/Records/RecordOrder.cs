namespace GeoClaims;

/// <summary>The one order of records of a kind: by the characters of their keys, so that equal contents give equal bytes.</summary>
internal sealed class RecordOrder : IComparer<CaseRecord>
{
    private static readonly RecordOrder Instance = new();

    public static void Sort<T>(T[] records) where T : CaseRecord
    {
        for (var i = 1; i < records.Length; i++)
        {
            if (Instance.Compare(records[i - 1], records[i]) <= 0) continue;
            TextSort.Sort<T>(Array.ConvertAll(records, First), records, Instance);
            return;
        }
    }

    public int Compare(CaseRecord? x, CaseRecord? y)
    {
        if (x is not Assessment a || y is not Assessment b) return string.CompareOrdinal(x?.Key, y?.Key);
        var byItem = a.Item.CompareTo(b.Item);
        if (byItem != 0) return byItem;
        var byHypothesis = a.Hypothesis.CompareTo(b.Hypothesis);
        return byHypothesis != 0 ? byHypothesis : string.CompareOrdinal(a.Analyst, b.Analyst);
    }

    // What decides first.
    private static string First(CaseRecord record) => record is Assessment a ? a.Item.Value : record.Key;
}
