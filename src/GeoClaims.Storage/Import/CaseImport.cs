namespace GeoClaims.Storage;

/// <summary>A case to be imported: its name, and how to get at its history when its turn comes.</summary>
public sealed record CaseImport
{
    private readonly Func<CaseHistory> _history;

    /// <summary>A case whose history is read or made when its turn comes.</summary>
    /// <param name="caseId">The name under which to store it.</param>
    /// <param name="history">Gives its history. It may be called on another thread, and while others are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case.</exception>
    public CaseImport(string caseId, Func<CaseHistory> history)
    {
        CaseName.Check(caseId);
        ArgumentNullException.ThrowIfNull(history);
        (CaseId, _history) = (caseId, history);
    }

    /// <summary>The name under which to store it.</summary>
    public string CaseId { get; }

    /// <summary>
    /// The history files of a folder, each under its name without <c>.history.jsonl</c> or <c>.jsonl</c>, in the order of names.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="limits">How much a file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ArgumentException">A file's name is no name for a case.</exception>
    public static IEnumerable<CaseImport> Files(string folder, LoadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .Select(path => new CaseImport(NameOf(path), () => CaseHistory.Load(path, limits)));
    }

    internal CaseHistory Open() => _history();

    /// <summary>The name under which to store it.</summary>
    public override string ToString() => CaseId;

    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith(".history", StringComparison.Ordinal) ? name[..^".history".Length] : name;
    }
}
