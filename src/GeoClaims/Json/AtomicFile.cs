namespace GeoClaims;

/// <summary>A file that takes the place of an older one only once it is whole.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _draft;
    private bool _committed;

    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        // A name that nobody has: a draft must not take the place of another file, nor of another writer's draft.
        var number = 0;
        do _draft = $"{_path}.{number++}.part"; while (File.Exists(_draft));
        Stream = new(_draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public FileStream Stream { get; }

    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_draft, _path, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed) File.Delete(_draft);
    }
}
