namespace GeoClaims.Storage;

/// <summary>Compares what is stored with what a sound history comes to, column by column.</summary>
internal sealed class RowCheck
{
    private readonly string _caseId;
    private readonly CaseHistory _history;
    private readonly RevisionRows _rows;
    private readonly Dictionary<(string, long), object?[]> _revisions;
    private readonly Dictionary<(string, long), object?[]> _records;
    private readonly Dictionary<(string, long), object?[]> _log;
    private readonly Dictionary<(string, long), KnownRow> _known;
    private readonly Dictionary<(string, long, long), SortedList<long, KnownMark>> _marks = [];
    private readonly SortedDictionary<long, string> _broken = [];
    private string? _otherData;

    public RowCheck(string caseId, CaseHistory history)
    {
        (_caseId, _history) = (caseId, history);
        _rows = new(caseId, history, 0, new());
        _revisions = _rows.Revisions.Rows.ToDictionary(r => ("", Number(r[1])));
        _records = _rows.Records.Rows.ToDictionary(r => (Text(r[1]), Number(r[2])));
        _log = _rows.Log.Rows.ToDictionary(r => ("", Number(r[1])));
        _known = new KnownRows(history.Current).All().ToDictionary(r => (r.Key, r.KnownFrom));
    }

    public void Revision(object?[] row)
    {
        if (!_revisions.Remove(("", Number(row[1])), out var expected) || !row.AsSpan().SequenceEqual(expected))
            Broken(Number(row[1]), "is not stored as it was recorded");
    }

    public void Record(object?[] row)
    {
        if (!_records.Remove((Text(row[1]), Number(row[2])), out var expected) || !row.AsSpan().SequenceEqual(expected))
            Broken(Number(row[2]), $"holds a record version that is not stored as it was recorded: {Shown.Text(Text(row[1]))}");
    }

    public void Log(object?[] row)
    {
        if (!_log.Remove(("", Number(row[1])), out var expected) || !row.AsSpan().SequenceEqual(expected))
        {
            Broken(Number(row[1]), _rows.Revisions.Rows.Count < Number(row[1])
                ? "is in the store's log, and not in the case any more: it was dropped"
                : "does not stand in the store's log as it was recorded");
        }
    }

    // Marks come before the rows they belong to; those of rows that ended are never asked for.
    public void Mark(object?[] row)
    {
        var of = (Text(row[1]), Number(row[2]), Number(row[3]));
        if (!_marks.TryGetValue(of, out var marks)) _marks.Add(of, marks = []);
        marks[Number(row[4])] = new(Text(row[5]), Text(row[6]), row[7] as string);
    }

    public void Known(object?[] row)
    {
        var (key, since, from) = (Text(row[1]), Number(row[2]), Number(row[3]));
        var stored = new KnownRow
        {
            Key = key, KnownFrom = from, KnownTo = Number(row[4]), Kind = Text(row[5]), Earliest = Number(row[6]), Latest = Number(row[7]),
                ZoneData = Text(row[8]),
            Actor = row[9] as string, Stance = row[10] as string, Proposition = row[11] as string, Credibility = row[12] as long?,
                Body = row[13] as string,
            Words = string.Join(' ', Text(row[14]).Split(' ').Order(StringComparer.Ordinal)),
            Marks = _marks.TryGetValue((key, since, from), out var marks) ? [.. marks.Values] : [],
        };
        var isSame = stored.Digest(since) == row[15] as string;
        if (_known.Remove((key, from), out var expected) && stored.ZoneData == expected.ZoneData) isSame &= stored == expected;
        else if (stored.ZoneData != _history.Current.Zone.DataVersion) _otherData = stored.ZoneData;
        else isSame = false;
        if (!isSame) Broken(since, $"holds an entry for questions that does not fit the history: {Shown.Text(key)}");
    }

    public StoreCheck Result(string sentence)
    {
        foreach (var number in _revisions.Keys) Broken(number.Item2, "is not stored");
        foreach (var (key, revision) in _records.Keys) Broken(revision, $"lacks a record version: {Shown.Text(key)}");
        foreach (var number in _log.Keys) Broken(number.Item2, "is missing in the store's log");
        // An entry that is missing belongs to the revision that last put its record.
        if (_otherData is null)
            foreach (var (key, _) in _known.Keys)
                Broken(_rows.PutBy(key) ?? _history.Count, $"lacks an entry for questions: {Shown.Text(key)}");
        if (_broken.Count > 0)
        {
            var (revision, what) = _broken.First();
            return new(_caseId, (int)revision,
                $"Revision {revision} {what}. "
                + (revision > _history.Count ? "What is left of the history is sound." : "Its hash is sound: what was derived from it was "
                + "changed from outside."));
        }
        return new(_caseId, _history.Head, _history.Count, sentence
            + (_otherData is null ? "" : $" Times were resolved with {(_otherData.Length == 0 ? "no zone data" : _otherData)}, and this "
            + $"machine has {_history.Current.Zone.DataVersion}: they were not compared."));
    }

    private void Broken(long revision, string what) => _broken.TryAdd(revision, what);

    private static string Text(object? value) => value as string ?? "";

    private static long Number(object? value) => value is long number ? number : 0;
}
