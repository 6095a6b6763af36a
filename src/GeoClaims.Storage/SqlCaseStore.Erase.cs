using System.Text;
using NodaTime;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public CaseHistory Erase(string caseId, IEnumerable<string> keys, string author, string reason, IClock clock)
        => CallMode.Result(Erase(CallMode.Direct, caseId, keys, author, reason, clock));

    /// <inheritdoc/>
    public Task<CaseHistory> EraseAsync(string caseId, IEnumerable<string> keys, string author, string reason, IClock clock,
        CancellationToken cancellation = default)
        => Erase(CallMode.Awaited(cancellation), caseId, keys, author, reason, clock).AsTask();

    private async ValueTask<CaseHistory> Erase(CallMode mode, string caseId, IEnumerable<string> keys, string author, string reason,
        IClock clock)
    {
        ArgumentNullException.ThrowIfNull(keys);
        string[] wanted = [.. keys];
        for (var tries = 1; ; tries++)
        {
            var history = await ReadHistory(mode, caseId, Stored).ConfigureAwait(false);
            var erased = history.Erase(wanted, author, reason, clock);
            try
            {
                // If it was erased already, the last time may have been stopped before all of it was cleaned away.
                if (erased.Count == history.Count) await CleanUp(mode).ConfigureAwait(false);
                else await Append(mode, caseId, erased).ConfigureAwait(false);
                return erased;
            }
            catch (CaseConflictException) when (tries < MostTries) { } // Somebody else added to the case: it is erased from that, too.
        }
    }

    private ValueTask<bool> CleanUp(CallMode mode) => Run(mode, async s =>
    {
        await Engine.CleanUp(s.Connection, mode).ConfigureAwait(false);
        return true;
    }, nameof(Erase));

    /// <summary>Whether a history has erased something since of the revisions that are stored.</summary>
    private static bool Erases(CaseHistory history, int after) => history.Erased.Any(e => e.By > after && e.Revision <= after);

    /// <summary>Writes the revisions that a stored case lacks, of which some erase what it holds.</summary>
    private static async ValueTask<Grown> Erase(Session session, string caseId, CaseHistory history)
    {
        await session.BeginAlone().ConfigureAwait(false);
        var head = await Head(session, caseId).ConfigureAwait(false);
        var after = head?.Number ?? 0;
        if (head is null || after > history.Count || HashAt(history, after) != head.Hash || !Erases(history, after))
            throw new TakenException();
        var (all, rows) = (new RevisionRows(caseId, history, 0, new()), new RevisionRows(caseId, history, after, head.State));
        var gaps = history.Erased.Where(e => e.By > after && e.Revision <= after)
            .Select(e => (Key: StoredText.Key(e.Key), Revision: (long)e.Revision)).ToHashSet();
        var revisions = gaps.Select(g => g.Revision).ToHashSet();
        var (records, marks) = KnownRows.Of(caseId, history.Count, new KnownRows(history.Current).All(), all);
        await session.Rewrite(caseId, [rows.Revisions, rows.Records, records, marks, rows.Log],
            new("UPDATE case_revision SET head = @head WHERE case_id = @case AND number = @number",
                [.. all.Revisions.Rows.Where(r => r[1] is long n && revisions.Contains(n))
                    .Select(r => new (string, object?)[] { ("head", r[4]), ("case", caseId), ("number", r[1]) })]),
            new("UPDATE record_version SET body = @body WHERE case_id = @case AND key = @key AND revision = @revision",
                [.. all.Records.Rows.Where(r => r[1] is string key && r[2] is long n && gaps.Contains((key, n)))
                    .Select(r => new (string, object?)[] { ("body", r[7]), ("case", caseId), ("key", r[1]), ("revision", r[2]) })]),
            EndVersions(caseId, after, rows)).ConfigureAwait(false);
        return Grown.By(caseId, history, rows.State, isErased: true);
    }

    /// <summary>Who erased what is asked for.</summary>
    private static async ValueTask<CaseStoreException> WasErased(Session session, string caseId, string key, long revision, int by)
    {
        var said = await session.Query<string>("SELECT head FROM case_revision WHERE case_id = @case AND number = @number",
            [("case", caseId), ("number", (long)by)], (row, found) => found.Add(row.GetString(0))).ConfigureAwait(false);
        var author = said is [var head] ? RevisionText.AuthorOf(Encoding.UTF8.GetBytes(head)) : null;
        return new(CaseStoreFault.Erased, $"What revision {revision} of case '{caseId}' had put as '{Shown.Text(key)}' was erased by "
            + $"{Shown.Text(author ?? "nobody who is named")}, in revision {by}. It cannot be shown any more.");
    }
}
