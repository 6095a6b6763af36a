namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public ImportResult Import(IEnumerable<CaseImport> cases, IProgress<ImportProgress>? progress = null)
        => CallMode.Result(Import(CallMode.Direct, cases, progress));

    /// <inheritdoc/>
    public Task<ImportResult> ImportAsync(IEnumerable<CaseImport> cases, IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
        => Import(CallMode.Awaited(cancellation), cases, progress).AsTask();

    private async ValueTask<ImportResult> Import(CallMode mode, IEnumerable<CaseImport> cases, IProgress<ImportProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var (added, unchanged, refused) = (0, 0, new List<ImportRefusal>());
        // Reading a history takes as long as storing it: the next ones are read meanwhile, and stored in their order.
        foreach (var (next, reading) in Ahead.Of(cases, c => c.Open()))
        {
            mode.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var history = mode.IsAsync ? await reading.ConfigureAwait(false) : reading.GetAwaiter().GetResult();
                if ((await Grow(mode, next.CaseId, history).ConfigureAwait(false)).IsNew) added++;
                else unchanged++;
            }
            catch (Exception e) when (e is InvalidCaseException or CaseConflictException or IOException or UnauthorizedAccessException)
            {
                refused.Add(new(next.CaseId, e.Message));
            }
            progress?.Report(new(next.CaseId, added + unchanged + refused.Count, added));
        }
        return new() { Added = added, Unchanged = unchanged, Refused = refused.ToValueList() };
    }
}
