namespace GeoClaims.Storage.Tests;

/// <summary>A program of version 1 that has a store open: it writes by that
/// version's statements, and looks at the version each time.</summary>
internal abstract class Version1Writer : IDisposable
{
    /// <summary>Writes the revisions of a history after those that are stored; false if the store is refused as a newer one.</summary>
    public bool TryWrite(string caseId, CaseHistory history, int after, ref CaseStateText state)
    {
        var rows = new RevisionRows(caseId, history, after, state);
        var (ended, known) = KnownChanges.After(history, after, rows);
        var (records, marks) = KnownRows.Of(caseId, history.Count, known, rows);
        var isWritten = TryWrite([rows.Revisions, rows.Records, records, marks],
        [
            new("UPDATE record_version SET tx_to = @at WHERE case_id = @case AND key = @key AND tx_to = @open AND revision <= @after",
                [.. rows.Ended.Select(e => new (string, object?)[] { ("at", e.At), ("case", caseId), ("key", e.Key),
                    ("open", InstantCode.Open), ("after", (long)after) })]),
            new("UPDATE known_record SET ended = @revision WHERE case_id = @case AND key = @key AND ended IS NULL AND revision <= @after",
                [.. ended.Select(key => new (string, object?)[] { ("revision", (long)history.Count), ("case", caseId), ("key", key),
                    ("after", (long)after) })]),
        ]);
        if (isWritten) state = rows.State;
        return isWritten;
    }

    public abstract void Dispose();

    protected abstract bool TryWrite(RowSet[] rows, RowChange[] changes);
}
