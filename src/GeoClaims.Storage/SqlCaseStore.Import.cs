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
        foreach (var next in cases)
        {
            mode.Cancellation.ThrowIfCancellationRequested();
            try
            {
                if ((await Grow(mode, next.CaseId, next.Open()).ConfigureAwait(false)).IsNew) added++;
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
