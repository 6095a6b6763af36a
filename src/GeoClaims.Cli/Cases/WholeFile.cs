namespace GeoClaims.Cli;

/// <summary>Puts a file in the place of another as a whole: who reads it meanwhile, or is interrupted, finds the old one or the
/// new.</summary>
internal static class WholeFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // Behind a link stands the file that is meant.
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : Path.GetFullPath(path);
        var isThere = File.Exists(target);
        if (isThere)
        {
            // What may not be written is not replaced, and a pipe or device is not replaced but written to.
            using var there = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!there.CanSeek || target.StartsWith("/dev/", StringComparison.Ordinal))
            {
                there.Write(bytes);
                return;
            }
        }
        using var made = new AtomicFile(target);
        made.Stream.Write(bytes);
        if (isThere && !OperatingSystem.IsWindows()) File.SetUnixFileMode(made.Stream.SafeFileHandle, File.GetUnixFileMode(target));
        made.Commit();
    }
}
