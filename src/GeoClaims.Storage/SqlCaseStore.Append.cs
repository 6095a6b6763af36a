using NodaTime;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    private const int MostTries = 20;

    /// <inheritdoc/>
    public StoredCase Append(string caseId, CaseHistory history) => CallMode.Result(Append(CallMode.Direct, caseId, history));

    /// <inheritdoc/>
    public Task<StoredCase> AppendAsync(string caseId, CaseHistory history, CancellationToken cancellation = default)
        => Append(CallMode.Awaited(cancellation), caseId, history).AsTask();

    /// <inheritdoc/>
    public CaseHistory Append(string caseId, CaseHistory history, Func<MergeResult, MergeResult> merge, IClock clock)
        => CallMode.Result(Append(CallMode.Direct, caseId, history, merge, clock));

    /// <inheritdoc/>
    public Task<CaseHistory> AppendAsync(string caseId, CaseHistory history, Func<MergeResult, MergeResult> merge, IClock clock,
        CancellationToken cancellation = default)
        => Append(CallMode.Awaited(cancellation), caseId, history, merge, clock).AsTask();

    private async ValueTask<StoredCase> Append(CallMode mode, string caseId, CaseHistory history)
        => (await Grow(mode, caseId, history).ConfigureAwait(false)).Case;

    private async ValueTask<CaseHistory> Append(CallMode mode, string caseId, CaseHistory history, Func<MergeResult, MergeResult> merge,
        IClock clock)
    {
        ArgumentNullException.ThrowIfNull(merge);
        ArgumentNullException.ThrowIfNull(clock);
        for (var (mine, last, idle) = (history, history?.Last, 0); ;)
        {
            try
            {
                await Append(mode, caseId, mine).ConfigureAwait(false);
                return mine;
            }
            catch (CaseConflictException e) when (e.Common > 0)
            {
                if (e.Common == mine.Count) return e.Stored;
                // Nobody added anything: a server that could not order transactions may let the next try through.
                if (e.Common == e.Stored.Count && ++idle > 3) throw;
                var merged = merge(CaseFile.Merge(mine.At(e.Common), mine.Current, e.Stored.Current));
                if (merged?.Case is not { } together || last is null) throw;
                mine = e.Stored.Commit(together, last.Author, last.Reason, clock);
            }
        }
    }

    private async ValueTask<Grown> Grow(CallMode mode, string caseId, CaseHistory history)
    {
        CaseName.Check(caseId);
        ArgumentNullException.ThrowIfNull(history);
        var last = Engine.Heads?.Before(caseId, history);
        for (var tries = 1; ; tries++)
        {
            try
            {
                var grown = await Run(mode, s => Grow(s, caseId, history, last), nameof(Append)).ConfigureAwait(false);
                Engine.Heads?.Put(caseId, grown.Head);
                if (_logger is not null && grown.IsNew) StoreLog.Recorded(_logger, caseId, grown.Case.Revisions);
                if (grown.IsErased) await CleanUp(mode).ConfigureAwait(false);
                return grown;
            }
            catch (TakenException) when (last is not null)
            {
                // Others went on with the case meanwhile: it is asked how far.
                last = null;
            }
            catch (TakenException)
            {
                var stored = await Run(mode, async s => await TextOrNull(s, caseId).ConfigureAwait(false) is { } text
                    ? CaseHistory.Load(text, Stored) : null, nameof(ReadHistory)).ConfigureAwait(false);
                var common = stored is null ? 0 : CommonWith(stored, history);
                // Nobody recorded anything else than this: only the place in the log was taken, as several servers may do.
                if (tries < MostTries && (stored is null || (common == stored.Count && common < history.Count))) continue;
                if (_logger is not null) StoreLog.Conflict(_logger, caseId, common);
                throw stored is null ? NoSuchCase(caseId) : new CaseConflictException(caseId, stored, common);
            }
        }
    }

    private static async ValueTask<Grown> Grow(Session session, string caseId, CaseHistory history, StoredHead? last)
    {
        var expected = last is null ? null : session.Engine.Heads?.Expect(caseId, last);
        var head = last ?? await Head(session, caseId).ConfigureAwait(false);
        var after = head?.Number ?? 0;
        if (head is not null && (after > history.Count || HashAt(history, after) != head.Hash)) throw new TakenException();
        if (head is not null && after == history.Count)
        {
            await CheckLast(session, caseId, history).ConfigureAwait(false);
            return new(Summary(caseId, history, head.State), head);
        }
        if (Erases(history, after)) return await Erase(session, caseId, history).ConfigureAwait(false);
        var rows = new RevisionRows(caseId, history, after, head?.State ?? new());
        var (ended, known) = KnownChanges.After(history, after, rows);
        var (records, marks) = KnownRows.Of(caseId, history.Count, known, rows);
        // All is worked out before the transaction, so that nobody waits for it. Of two that come this far, the number of the first new
        // revision lets one through.
        RowChange[] changes =
        [
            EndVersions(caseId, after, rows),
            new("UPDATE known_record SET ended = @revision WHERE case_id = @case AND key = @key AND ended IS NULL AND revision <= @after",
                [.. ended.Select(key => new (string, object?)[] { ("revision", (long)history.Count), ("case", caseId), ("key", key),
                    ("after", (long)after) })]),
        ];
        await session.Write([rows.Revisions, rows.Records, records, marks, rows.Log],
            expected is null ? changes : [expected, .. changes]).ConfigureAwait(false);
        return Grown.By(caseId, history, rows.State);
    }

    private static RowChange EndVersions(string caseId, int after, RevisionRows rows)
        => new("UPDATE record_version SET tx_to = @at WHERE case_id = @case AND key = @key AND tx_to = @open AND revision <= @after",
            [.. rows.Ended.Select(e => new (string, object?)[] { ("at", e.At), ("case", caseId), ("key", e.Key),
                ("open", InstantCode.Open), ("after", (long)after) })]);

    // The number of a revision alone does not tell that all of it is there: "stored already" is only said of what is.
    private static async ValueTask CheckLast(Session session, string caseId, CaseHistory history)
    {
        var there = await session.Query<long>("SELECT COUNT(*) FROM record_version WHERE case_id = @case AND revision = @number",
            [("case", caseId), ("number", (long)history.Count)], (row, found) => found.Add(row.GetInt64(0))).ConfigureAwait(false);
        if (there is [var count] && count == history.Last.Changes.Count(c => c.Record is not null)) return;
        throw new CaseStoreException(CaseStoreFault.Damaged,
            $"Revision {history.Count} of case '{caseId}' is there, but not all the records that it put. Nothing was written. Verify says "
                + $"more.");
    }

    // A history lists its revisions when it is asked to: the last two are told without that, and one is added most often.
    private static string? HashAt(CaseHistory history, int number)
        => number == history.Count ? history.Head : number == history.Count - 1 ? history.Last.Previous
            : history.Revisions[number - 1].Hash;

    private static async ValueTask<StoredHead?> Head(Session session, string caseId)
    {
        var heads = await session.Query<StoredHead>("SELECT number, hash, state FROM case_revision WHERE case_id = @case ORDER BY number "
            + "DESC LIMIT 1", [("case", caseId)],
            (row, found)
                => found.Add(new((int)row.GetInt64(0), row.GetString(1), CaseStateText.Read(row.GetString(2))))).ConfigureAwait(false);
        return heads is [var head] ? head : null;
    }

    /// <param name="Case">The case as it is stored.</param>
    /// <param name="Head">How far.</param>
    /// <param name="IsNew">Whether anything was recorded that was not there.</param>
    /// <param name="IsErased">Whether anything was erased that was.</param>
    private sealed record Grown(StoredCase Case, StoredHead Head, bool IsNew = false, bool IsErased = false)
    {
        public static Grown By(string caseId, CaseHistory history, CaseStateText state, bool isErased = false)
            => new(Summary(caseId, history, state), new(history.Count, history.Head, state), IsNew: true, isErased);
    }

    private static StoredCase Summary(string caseId, CaseHistory history, CaseStateText state) => new(caseId, history.Count, history.Head)
    {
        Title = state.Title,
        Handling = state.Handling,
        Recorded = history.Last.Recorded,
        Zone = state.Zone ?? ClockZone.Utc.Id,
        ZoneData = state.ZoneData ?? "",
        ZoneDataDiffers = false,
    };

    private static int CommonWith(CaseHistory stored, CaseHistory history)
    {
        var (mine, theirs) = (history.Revisions, stored.Revisions);
        var (low, high) = (0, Math.Min(mine.Count, theirs.Count));
        while (low < high)
        {
            // A hash vouches for all revisions before it.
            var middle = (low + high + 1) / 2;
            if (mine[middle - 1].Hash == theirs[middle - 1].Hash) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
