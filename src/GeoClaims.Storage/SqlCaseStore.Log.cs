namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    private const string WholeLog = "SELECT number, body FROM store_log ORDER BY number";

    /// <inheritdoc/>
    public StoreHead Root() => CallMode.Result(Root(CallMode.Direct));

    /// <inheritdoc/>
    public Task<StoreHead> RootAsync(CancellationToken cancellation = default) => Root(CallMode.Awaited(cancellation)).AsTask();

    /// <inheritdoc/>
    public StoreCheck VerifyRoot(StoreHead noted) => CallMode.Result(VerifyRoot(CallMode.Direct, noted));

    /// <inheritdoc/>
    public Task<StoreCheck> VerifyRootAsync(StoreHead noted, CancellationToken cancellation = default)
        => VerifyRoot(CallMode.Awaited(cancellation), noted).AsTask();

    private async ValueTask<StoreHead> Root(CallMode mode)
    {
        var tree = await Run(mode, Tree).ConfigureAwait(false);
        return new(null, tree.Count, tree.Root());
    }

    private async ValueTask<StoreCheck> VerifyRoot(CallMode mode, StoreHead noted)
    {
        ArgumentNullException.ThrowIfNull(noted);
        if (noted.CaseId is not null) throw new ArgumentException("This is the head of a case: Verify takes its hash.", nameof(noted));
        var tree = await Run(mode, Tree).ConfigureAwait(false);
        if (tree.Count < noted.Number)
        {
            return new(LogName, null, $"The store's log had {noted.Number} entries when the head was noted, and has {tree.Count}: "
                + "the last ones were dropped, or the store is an older copy.");
        }
        return tree.Root((int)noted.Number) == noted.Hash
            ? new(LogName, tree.Root(), tree.Count, $"The first {noted.Number} entries of the store's log are those of the noted head.")
            : new(LogName, null,
                $"The first {noted.Number} entries of the store's log are not those of the noted head: the log was written "
                + "anew, or the head is another store's.");
    }

    private const string LogName = "(log)";

    private static async ValueTask<MerkleTree> Tree(Session session)
    {
        var tree = new MerkleTree();
        await session.Query<int>(WholeLog, [], (row, _) => tree.Add(MerkleTree.Leaf(row.GetString(1)))).ConfigureAwait(false);
        return tree;
    }

    // Each entry is compared with its revision where its case is verified; an entry that is gone leaves a gap.
    private async ValueTask<StoreCheck?> CheckNumbers(CallMode mode)
    {
        var (expected, gap) = (1L, 0L);
        await Run(mode, s => s.Query<int>("SELECT number FROM store_log ORDER BY number", [], (row, _) =>
        {
            if (row.GetInt64(0) != expected++ && gap == 0) gap = expected - 1;
        }), nameof(VerifyAll)).ConfigureAwait(false);
        return gap == 0 ? null : new(LogName, null, $"Entry {gap} of the store's log is missing, or its number was changed.");
    }
}
