namespace GeoClaims;

public sealed partial class CaseHistory
{
    /// <summary>What is wrong with the end of the file that this history was read from; null if nothing is.</summary>
    /// <remarks>
    /// A line that was not written whole is left out, here and in all that is made of
    /// this history. <see cref="Save(string)"/> refuses to write a file without it
    /// until <see cref="WithoutTornLine"/> says that it may go. A last line that lacks only its line feed is whole.
    /// </remarks>
    public string? TornLine { get; private init; }

    /// <summary>The same history, of which the line that was not written whole is given up.</summary>
    public CaseHistory WithoutTornLine() => TornLine is null ? this : new(_revisions, _state, _references) { Before = Before };

    /// <summary>Reads a history from a file and checks all of it.</summary>
    /// <remarks>
    /// A byte order mark, carriage returns before the line feeds, and a last line feed that is
    /// missing are passed over: no hash covers them, and <see cref="Save(string)"/> writes none.
    /// A file is JSON Lines: each line one revision, <c>{"hash":"sha256:…","revision":{…}}</c>,
    /// the first with <c>"format":"geoclaims-history/1"</c> before the hash.
    /// The hash is that of the bytes after <c>"revision":</c>, without the last brace. Zones
    /// are found in the zone data at hand; which data a revision was made with, its line keeps.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The history is broken, apart from a torn
    /// last line (<see cref="TornLine"/>); the report says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseHistory Load(string path, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        using var stream = OpenRead(path);
        return Load(stream, limits, cancellation);
    }

    /// <summary>Reads a history from a stream, to its end, and checks all of it.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The history is broken, apart from a torn
    /// last line (<see cref="TornLine"/>); the report says where and why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseHistory Load(Stream stream, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        var reader = HistoryReader.Read(stream, limits ?? LoadLimits.Default, cancellation);
        return reader.Broken switch
        {
            null => reader.History,
            { Fault: HistoryFault.TornLine } torn when reader.History.Count > 0
                => new(reader.History._revisions, reader.History._state, reader.History._references) { TornLine = torn.Sentence },
            { } broken => throw new InvalidCaseException(new([Finding(broken)])),
        };
    }

    /// <summary>Writes the whole history to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <remarks>It does not look at what the file holds. Where others may have added to it, use <see cref="AppendTo"/>.</remarks>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A line was left out when this history was read
    /// (<see cref="TornLine"/>), and nobody said that it may go. Nothing was written.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (TornLine is { } torn) throw new InvalidOperationException($"{torn} It would be "
            + $"lost. Keep the file, or call WithoutTornLine() first to give the line up.");
        using var target = new AtomicFile(path);
        Save(target.Stream);
        target.Commit();
    }

    /// <summary>Writes the whole history to a stream; a line that was left
    /// out when it was read (<see cref="TornLine"/>) is not in it.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var revision in _revisions) stream.Write(RevisionLine.Of(revision));
    }

    /// <summary>Adds to a file the revisions that it lacks, in one write; a file that is not there is made.</summary>
    /// <remarks>
    /// The file must end with one of this history's revisions, unbroken. It is locked meanwhile, and on the disk when this returns.
    /// Only its last line is looked at: <c>VerifyFile</c> looks at all. What was erased since is not
    /// taken out of a file by adding to it: <see cref="Save(string)"/> is.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="HistoryConflictException">The file ends otherwise: somebody else added to
    /// it, or it is another history's, or its last line is torn. Nothing was written.</exception>
    /// <exception cref="InvalidOperationException">Something was erased since that the file holds. Nothing was written.</exception>
    /// <exception cref="IOException">The file cannot be written, or somebody else is using it.</exception>
    public void AppendTo(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // Without a buffer of its own, so that one write is one write.
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        HistoryFile.Append(stream, this);
    }

    private static FileStream OpenRead(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
    }

    private static Finding Finding(HistoryCheck broken) => broken.Fault switch
    {
        HistoryFault.UnknownFormat => RuleBook.KnownFormat.Broken("$.format", broken.Sentence),
        HistoryFault.BeyondLimits => RuleBook.WithinLimits.Broken("$", broken.Sentence),
        _ => RuleBook.UnbrokenHistory.Broken(broken.Revision is { } number ? $"revision[{number}]" : "$", broken.Sentence,
            broken.Revision is { } line ? $"line {line}" : null),
    };
}
