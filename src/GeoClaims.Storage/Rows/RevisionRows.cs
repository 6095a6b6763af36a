using System.Text;

namespace GeoClaims.Storage;

/// <summary>The rows of the one truth: revisions, and the record versions that they put.</summary>
internal sealed class RevisionRows
{
    private readonly string _caseId;
    private readonly bool _hasStored;
    private readonly Dictionary<string, object?[]> _standing = new(StringComparer.Ordinal);

    /// <summary>The rows of a history's revisions after a number.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="history">The history.</param>
    /// <param name="after">How many of its revisions are stored.</param>
    /// <param name="state">What the case stated after the last of these.</param>
    public RevisionRows(string caseId, CaseHistory history, int after, CaseStateText state)
    {
        (_caseId, State, _hasStored) = (caseId, state, after > 0);
        if (after == history.Count - 1) Add(history.Last);
        else foreach (var revision in history.Revisions.AsSpan()[after..]) Add(revision);
    }

    public CaseStateText State { get; private set; }

    public RowSet Revisions { get; } = new(TableShape.Revision);

    public RowSet Records { get; } = new(TableShape.Record);

    /// <summary>What the store's log says of them.</summary>
    public RowSet Log { get; } = new(TableShape.Log);

    /// <summary>The keys of stored record versions that end, with when.</summary>
    public List<(string Key, long At)> Ended { get; } = [];

    /// <summary>The last of these revisions that put a record which stands; null if none did.</summary>
    public long? PutBy(string key) => _standing.TryGetValue(key, out var row) ? row[2] as long? : null;

    private void Add(Revision revision)
    {
        var text = RevisionText.Of(revision);
        var at = InstantCode.Of(revision.Recorded);
        State = State.After(text.Head);
        Revisions.Add(_caseId, (long)revision.Number, at, revision.Hash, Encoding.UTF8.GetString(text.Head), State.ToJson());
        Log.Add(_caseId, (long)revision.Number, LogText.Of(_caseId, revision.Number, revision.Hash, text.Head, text.Bodies));
        foreach (var key in text.Removed) End(StoredText.Key(key), at);
        for (var i = 0; i < text.Bodies.Count; i++)
        {
            var (kind, key) = RecordText.Name(text.Bodies[i]);
            End(key, at);
            object?[] row = [_caseId, key, (long)revision.Number, (long)i, kind, at, InstantCode.Open,
                Encoding.UTF8.GetString(text.Bodies[i])];
            _standing[key] = row;
            Records.Rows.Add(row);
        }
    }

    private void End(string key, long at)
    {
        if (_standing.Remove(key, out var row)) row[6] = at;
        else if (_hasStored) Ended.Add((key, at));
    }
}
