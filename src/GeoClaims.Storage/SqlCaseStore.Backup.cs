using System.IO.Compression;
using System.Text;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    private const string Heads = "SELECT r.case_id, r.number, r.hash FROM case_revision r JOIN (SELECT case_id, MAX(number) AS number FROM "
        + "case_revision GROUP BY case_id) h ON h.case_id = r.case_id AND h.number = r.number ORDER BY r.case_id";

    // A ZIP file keeps times of its files; what was recorded when stands in the histories.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public StoreManifest Backup(Stream stream) => CallMode.Result(Backup(CallMode.Direct, stream));

    /// <inheritdoc/>
    public Task<StoreManifest> BackupAsync(Stream stream, CancellationToken cancellation = default)
        => Backup(CallMode.Awaited(cancellation), stream).AsTask();

    /// <inheritdoc/>
    public StoreManifest Restore(Stream stream) => CallMode.Result(Restore(CallMode.Direct, stream));

    /// <inheritdoc/>
    public Task<StoreManifest> RestoreAsync(Stream stream, CancellationToken cancellation = default)
        => Restore(CallMode.Awaited(cancellation), stream).AsTask();

    private async ValueTask<StoreManifest> Backup(CallMode mode, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return await Run(mode, s => Backup(s, stream)).ConfigureAwait(false);
    }

    private static async ValueTask<StoreManifest> Backup(Session session, Stream stream)
    {
        // All of it is of one moment.
        await session.BeginRead().ConfigureAwait(false);
        var (log, tree, cases) = (new StringBuilder(), new MerkleTree(), await session.Query<StoreHead>(Heads, [], (row, heads)
            => heads.Add(HeadOf(row.GetString(0), row.GetInt64(1), row.GetString(2)))).ConfigureAwait(false));
        await session.Query<int>(WholeLog, [], (row, _) =>
        {
            tree.Add(MerkleTree.Leaf(row.GetString(1)));
            log.Append(row.GetString(1)).Append('\n');
        }).ConfigureAwait(false);
        var withdrawals = await session.Query<StoredWithdrawal>(AllWithdrawals, [], Reading).ConfigureAwait(false);
        var manifest = new StoreManifest(new(null, tree.Count, tree.Root()), [.. cases], withdrawals.Count,
            withdrawals is [.., var last] ? last.Hash : null);
        var mode = session.Mode;
        var zip = mode.IsAsync
            ? await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, null, mode.Cancellation).ConfigureAwait(false)
            : new(stream, ZipArchiveMode.Create, leaveOpen: true);
        try
        {
            await Pack(mode, zip, BackupText.Manifest, BackupText.Write(manifest)).ConfigureAwait(false);
            await Pack(mode, zip, BackupText.Log, Encoding.UTF8.GetBytes(log.ToString())).ConfigureAwait(false);
            await Pack(mode, zip, BackupText.Withdrawals, Encoding.UTF8.GetBytes(string.Concat(withdrawals.Select(w => w.Body + "\n"))))
                .ConfigureAwait(false);
            for (var i = 0; i < cases.Count; i++)
            {
                var text = (await Text(session, cases[i].CaseId ?? "").ConfigureAwait(false)).ToArray();
                var check = CaseHistory.VerifyFile(new MemoryStream(text), cases[i].Hash, Stored);
                if (!check.IsIntact)
                    throw new CaseStoreException(CaseStoreFault.Damaged, $"Case '{cases[i].CaseId}' cannot be backed up: {check.Sentence}");
                await Pack(mode, zip, BackupText.FileOf(i), text).ConfigureAwait(false);
            }
        }
        finally
        {
            await mode.Dispose(zip).ConfigureAwait(false);
        }
        return manifest;
    }

    private static StoreHead HeadOf(string caseId, long number, string hash)
    {
        try
        {
            return new(caseId, number, hash);
        }
        catch (ArgumentException e)
        {
            throw new CaseStoreException(CaseStoreFault.Damaged,
                $"Case '{Shown.Text(caseId)}' cannot be backed up: its name or its hash was changed from outside.", e);
        }
    }

    private static async ValueTask Pack(CallMode mode, ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        var file = mode.IsAsync ? await entry.OpenAsync(mode.Cancellation).ConfigureAwait(false) : entry.Open();
        try
        {
            if (mode.IsAsync) await file.WriteAsync(bytes, mode.Cancellation).ConfigureAwait(false);
            else file.Write(bytes);
        }
        finally
        {
            await mode.Dispose(file).ConfigureAwait(false);
        }
    }

    private async ValueTask<StoreManifest> Restore(CallMode mode, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var backup = new BackupReader(stream.CanSeek ? stream : await Whole(mode, stream).ConfigureAwait(false));
        // First all is looked at, and then anything written.
        foreach (var head in backup.Manifest.Cases) _ = backup.Case(head.CaseId ?? "");
        var there = await Run(mode, s => Restored(s, backup)).ConfigureAwait(false);
        try
        {
            if (there.Withdrawals < backup.Withdrawals.Count)
                await Run(mode, s => RestoreWithdrawals(s, backup.Withdrawals, there.Withdrawals)).ConfigureAwait(false);
            foreach (var id in backup.Manifest.Cases.Select(c => c.CaseId ?? "").Where(id => !there.Cases.Contains(id)))
            {
                mode.Cancellation.ThrowIfCancellationRequested();
                var (history, rows, log) = backup.Case(id);
                await Run(mode, s => RestoreCase(s, id, history, rows, log)).ConfigureAwait(false);
            }
        }
        catch (TakenException e)
        {
            throw new CaseStoreException(CaseStoreFault.NotEmpty, "Somebody else wrote to the store while the backup was being restored. "
                + "What was restored is whole; restore into an empty store.", e);
        }
        var check = await VerifyRoot(mode, backup.Manifest.Root).ConfigureAwait(false);
        return check.IsIntact ? backup.Manifest : throw new CaseStoreException(CaseStoreFault.Damaged, check.Sentence);
    }

    // The list of a ZIP file's parts stands at its end.
    private static async ValueTask<Stream> Whole(CallMode mode, Stream stream)
    {
        var bytes = new MemoryStream();
        if (mode.IsAsync) await stream.CopyToAsync(bytes, mode.Cancellation).ConfigureAwait(false);
        else stream.CopyTo(bytes);
        return bytes;
    }

    // An empty store, or one that holds a part of this backup: a restoring that was stopped goes on.
    private static async ValueTask<(HashSet<string> Cases, int Withdrawals)> Restored(Session session, BackupReader backup)
    {
        await session.BeginRead().ConfigureAwait(false);
        var fits = true;
        await session.Query<int>(WholeLog, [], (row, _) => fits &= row.GetInt64(0) >= 1 && row.GetInt64(0) <= backup.Log.Count
            && backup.Log[(int)row.GetInt64(0) - 1] == row.GetString(1)).ConfigureAwait(false);
        var withdrawals = await session.Query<StoredWithdrawal>(AllWithdrawals, [], Reading).ConfigureAwait(false);
        fits &= withdrawals.Count <= backup.Withdrawals.Count
            && withdrawals.Select(w => w.Body).SequenceEqual(backup.Withdrawals.Take(withdrawals.Count));
        var cases = await session.Query<string>("SELECT DISTINCT case_id FROM case_revision", [], (row, ids) => ids.Add(row.GetString(0)))
            .ConfigureAwait(false);
        return fits ? (cases.ToHashSet(StringComparer.Ordinal), withdrawals.Count) : throw new CaseStoreException(CaseStoreFault.NotEmpty,
            "The store holds something else than this backup. A backup is restored into an empty store. Nothing was restored.");
    }

    private static async ValueTask<bool> RestoreWithdrawals(Session session, List<string> bodies, int there)
    {
        var rows = new RowSet(TableShape.Withdrawal);
        for (var i = there; i < bodies.Count; i++)
            WithdrawalText.AddTo(rows, WithdrawalText.Read(i + 1, bodies[i]), bodies[i]);
        await session.Write([rows]).ConfigureAwait(false);
        return true;
    }

    private static async ValueTask<bool> RestoreCase(Session session, string caseId, CaseHistory history, RevisionRows rows, RowSet log)
    {
        var (records, marks) = KnownRows.Of(caseId, history.Count, new KnownRows(history.Current).All(), rows);
        await session.Write([rows.Revisions, rows.Records, records, marks, log]).ConfigureAwait(false);
        return true;
    }
}
