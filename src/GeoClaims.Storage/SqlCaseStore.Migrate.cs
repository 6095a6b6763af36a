namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    // Until all cases are in the log, nobody adds others.
    private const string NotInLog = "SELECT DISTINCT r.case_id FROM case_revision r WHERE NOT EXISTS (SELECT 1 FROM store_log l WHERE "
        + "l.case_id = r.case_id) ORDER BY 1 LIMIT @count";

    /// <summary>Brings the store to this version, and what it answers from to the zone data of this machine.</summary>
    private protected async ValueTask<StoreMigration> Migrate(CallMode mode, IProgress<string>? progress)
    {
        var (done, damaged) = (0, new List<string>());
        var wasOlder = await Run(mode, s => Engine.BeginMigration(s.Connection, mode)).ConfigureAwait(false) != TableSql.Version;
        while (wasOlder
            && await Run(mode, s => s.Query<string>(NotInLog, [("count", (long)PageSize)], (row, ids) => ids.Add(row.GetString(0))))
            .ConfigureAwait(false) is { Count: > 0 } left)
            foreach (var id in left) await Rebuild(id, isLogged: false).ConfigureAwait(false);
        if (wasOlder)
        {
            await Run(mode, async s =>
            {
                await Engine.EndMigration(s.Connection, mode).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        for (string? after = ""; after is not null;)
        {
            var page = await Page(mode, after).ConfigureAwait(false);
            foreach (var stored in page.Where(c => c.ZoneDataDiffers && DataHere(c.Zone) is not null && !damaged.Contains(c.Id)))
                await Rebuild(stored.Id, isLogged: true).ConfigureAwait(false);
            after = page.Count < PageSize ? null : page[^1].Id;
        }
        return new() { WasOlder = wasOlder, Cases = done, Damaged = [.. damaged] };

        async ValueTask Rebuild(string id, bool isLogged)
        {
            mode.Cancellation.ThrowIfCancellationRequested();
            var isSound = await Run(mode, s => MakeAnew(s, id, isLogged), nameof(Migrate)).ConfigureAwait(false);
            if (isSound is true)
            {
                done++;
                if (_logger is not null) StoreLog.Rebuilt(_logger, id);
            }
            else if (isSound is false) damaged.Add(id);
            progress?.Report(id);
        }
    }

    /// <summary>Makes anew what questions about a case are answered from;
    /// null if somebody else did, false if its history is damaged.</summary>
    private static async ValueTask<bool?> MakeAnew(Session session, string caseId, bool isLogged)
    {
        await session.BeginAlone().ConfigureAwait(false);
        if (!isLogged && await Has(session, caseId, "store_log").ConfigureAwait(false)) return null;
        var log = isLogged ? new RowSet(TableShape.Log) : await LogOf(session, caseId).ConfigureAwait(false);
        if (await Sound(session, caseId).ConfigureAwait(false) is not { } history)
        {
            // What is damaged is damaged afterwards as well; nothing is made of it.
            if (!isLogged) await session.Replace(null, log).ConfigureAwait(false);
            return false;
        }
        var rows = new RevisionRows(caseId, history, 0, new());
        var (records, marks) = KnownRows.Of(caseId, history.Count, new KnownRows(history.Current).All(), rows);
        await session.Replace(caseId, records, marks, log).ConfigureAwait(false);
        return true;
    }

    private static async ValueTask<CaseHistory?> Sound(Session session, string caseId)
    {
        try
        {
            return await TextOrNull(session, caseId).ConfigureAwait(false) is { } text ? Sound(text, null, out _) : null;
        }
        catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Damaged)
        {
            return null;
        }
    }

    // Of the rows as they stand, sound or not: the log says what was found.
    private static async ValueTask<RowSet> LogOf(Session session, string caseId)
    {
        var log = new RowSet(TableShape.Log);
        (long Number, string Hash, byte[] Head)? revision = null;
        var bodies = new List<byte[]>();
        await session.Query<int>(AllRevisions, [("case", caseId)], (row, _) =>
        {
            if (row.GetInt64(1) >= 0)
            {
                if (!row.IsDBNull(3)) bodies.Add(row.GetFieldValue<byte[]>(3));
                return;
            }
            End();
            revision = (row.GetInt64(0), row.IsDBNull(2) ? "" : row.GetString(2), row.IsDBNull(3) ? [] : row.GetFieldValue<byte[]>(3));
        }).ConfigureAwait(false);
        End();
        return log;

        void End()
        {
            if (revision is { } last) log.Add(caseId, last.Number, LogText.Of(caseId, last.Number, last.Hash, last.Head, bodies));
            bodies.Clear();
        }
    }
}
