using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Cli;

/// <summary>A case from wherever it is kept: a case file, a history (its last revision), or a store.</summary>
internal static class CaseInput
{
    public const string Help = "a case file; a history (.jsonl), of which the last revision counts; a store, with --case; or - for "
        + "standard input";

    private const string HistoryEnding = ".jsonl";

    public static CaseFile Load(string path, string? caseId, Terminal terminal, CancellationToken stop)
    {
        using var content = Input.Open(path, terminal);
        if (Input.IsStore(path, content)) return FromStore(path, caseId);
        if (caseId is not null) throw Failure.Use($"--case names a case of a store, and '{path}' is none.");
        return Input.Read(path, () => path.EndsWith(HistoryEnding, StringComparison.OrdinalIgnoreCase)
            ? CaseHistory.Load(content, null, stop).Current : CaseFile.Load(content, null, stop));
    }

    private static CaseFile FromStore(string path, string? caseId) => Input.Read(path, () =>
    {
        using var store = SqliteCaseStore.Open(path, new() { ReadOnly = true });
        if (caseId is not null) return store.Read(caseId);
        var ids = store.Cases().Select(c => c.Id).ToList();
        return ids is [var only] ? store.Read(only)
            : throw Failure.Use(ids.Count == 0 ? $"The store '{path}' holds no case."
                : $"The store '{path}' holds several cases; name one with --case: {string.Join(", ", ids)}.");
    });
}
