namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public RecordProof Prove(string caseId, string key, StoreHead? under = null)
        => CallMode.Result(Prove(CallMode.Direct, caseId, key, under));

    /// <inheritdoc/>
    public Task<RecordProof> ProveAsync(string caseId, string key, StoreHead? under = null, CancellationToken cancellation = default)
        => Prove(CallMode.Awaited(cancellation), caseId, key, under).AsTask();

    private async ValueTask<RecordProof> Prove(CallMode mode, string caseId, string key, StoreHead? under)
    {
        CaseName.Check(caseId);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (under?.CaseId is not null) throw new ArgumentException("A proof is under a head of the store, not of a case.", nameof(under));
        return await Run(mode, s => Prove(s, caseId, key, under)).ConfigureAwait(false);
    }

    private static async ValueTask<RecordProof> Prove(Session session, string caseId, string key, StoreHead? under)
    {
        await session.BeginRead().ConfigureAwait(false);
        if (await Head(session, caseId).ConfigureAwait(false) is null) throw NoSuchCase(caseId);
        var until = under?.Number ?? long.MaxValue;
        var puts = await session.Query<(long Revision, long Place, long Logged)>("SELECT v.revision, v.place, l.number FROM "
            + "record_version v JOIN store_log l ON l.case_id = v.case_id AND l.revision = v.revision WHERE v.case_id = @case AND "
            + "v.key = @key AND l.number <= @until ORDER BY v.revision DESC, l.number LIMIT 1",
            [("case", caseId), ("key", StoredText.Key(key)), ("until", until)],
            (row, found) => found.Add((row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))).ConfigureAwait(false);
        if (puts is not [var (revision, place, logged)])
            throw new ArgumentException($"No revision of case '{caseId}' had put a record '{Shown.Text(key)}' by then.", nameof(key));
        var leaves = await session.Query<byte[]>("SELECT -1 AS p, head FROM case_revision WHERE case_id = @case AND number = @number UNION "
            + "ALL SELECT place, body FROM record_version WHERE case_id = @case AND revision = @number ORDER BY 1",
            [("case", caseId), ("number", revision)], (row, texts) => texts.Add(row.GetFieldValue<byte[]>(1))).ConfigureAwait(false);
        var (records, log, number, entry) = (new MerkleTree(), new MerkleTree(), -1, (LogEntry?)null);
        foreach (var leaf in RevisionGaps.Leaves(leaves[0], leaves[1..])) records.Add(leaf);
        await session.Query<int>(WholeLog, [], (row, _) =>
        {
            var text = row.GetString(1);
            if (row.GetInt64(0) == logged) (number, entry) = (log.Count, LogText.Read(text));
            log.Add(MerkleTree.Leaf(text));
        }).ConfigureAwait(false);
        var count = (int)Math.Min(until, log.Count);
        if (entry is null || entry.CaseId != caseId || entry.Revision != revision || entry.Records != records.Root()
            || place + 1 >= leaves.Count || (under is not null && log.Root(count) != under.Hash))
            throw new CaseStoreException(CaseStoreFault.Damaged,
                "The store's log does not vouch for this record under this head: one of them "
                + "was changed, or the head is another store's. Verify and VerifyRoot say more.");
        if (records.Leaf((int)place + 1) != MerkleTree.Text(MerkleTree.Leaf(leaves[(int)place + 1])))
            throw await WasErased(session, caseId, key, revision, RevisionGaps.Of(leaves[0]).Gaps[StoredText.Key(key)].By)
                .ConfigureAwait(false);
        return new(entry, System.Text.Encoding.UTF8.GetString(leaves[(int)place + 1]),
            new(place + 1, records.Count, [.. records.Path((int)place + 1)]), new(number, count, [.. log.Path(number, count)]));
    }
}
