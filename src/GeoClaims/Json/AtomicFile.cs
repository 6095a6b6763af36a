namespace GeoClaims;

/// <summary>A file that takes the place of an older one only once it is whole: who reads it meanwhile, or is interrupted, finds the old
/// one or the new.</summary>
/// <remarks>Where the path is a link, the file behind it is meant; who may read and write it stays as it was. A pipe or a device is
/// written to and not replaced.</remarks>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly UnixFileMode? _mode;
    private readonly string? _draft;
    private bool _committed;

    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">No file can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = Path.GetFullPath(path);
        _path = !IsOfTheSystem(path) && new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        if (File.Exists(_path))
        {
            // What may not be written is not replaced either.
            var there = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!there.CanSeek || IsOfTheSystem(_path))
            {
                Stream = there;
                return;
            }
            using (there) _mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(there.SafeFileHandle);
        }
        // A name that nobody has: a draft must not take the place of another file, nor of another writer's draft.
        var number = 0;
        do _draft = $"{_path}.{number++}.part"; while (File.Exists(_draft));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        // Not even for a moment may others read it than may read what is there.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = _mode;
        Stream = new(_draft, options);
    }

    public FileStream Stream { get; }

    public void Commit()
    {
        if (_draft is not null)
        {
            if (_mode is { } mode && !OperatingSystem.IsWindows()) File.SetUnixFileMode(Stream.SafeFileHandle, mode);
            Stream.Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(_draft, _path, overwrite: true);
        }
        else
        {
            Stream.Flush();
        }
        _committed = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed && _draft is not null) File.Delete(_draft);
    }

    private static bool IsOfTheSystem(string path)
        => !OperatingSystem.IsWindows()
            && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
