namespace GeoClaims;

public sealed partial class CaseHistory
{
    /// <summary>Checks the raw bytes of a file, which need not be readable as a history.</summary>
    /// <remarks>
    /// It looks at every line: form, hash, link to the line before, number, time, and whether the changes fit the case as it then stood;
    /// and at every gap that erasing left, whether a later revision records it.
    /// Only with an expected head can it tell that revisions were dropped from the end, or that the whole was written anew.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <param name="expectedHead">The head as it was noted elsewhere.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedHead"/> is no hash.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static HistoryCheck VerifyFile(string path, string? expectedHead = null, LoadLimits? limits = null,
        CancellationToken cancellation = default)
    {
        using var stream = OpenRead(path);
        return VerifyFile(stream, expectedHead, limits, cancellation);
    }

    /// <summary>Checks the raw bytes of a stream, to its end, which need not be readable as a history.</summary>
    /// <remarks>See <see cref="VerifyFile(string, string?, LoadLimits?, CancellationToken)"/>.</remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="expectedHead">The head as it was noted elsewhere.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedHead"/> is no hash.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static HistoryCheck VerifyFile(Stream stream, string? expectedHead = null, LoadLimits? limits = null,
        CancellationToken cancellation = default)
    {
        RevisionHash.Check(expectedHead, nameof(expectedHead));
        var reader = HistoryReader.Read(stream, limits ?? LoadLimits.Default, cancellation);
        return reader.Broken ?? reader.History.CheckHead(expectedHead);
    }

    /// <summary>Computes every hash anew, checks that each revision names the one before it, and compares the head.</summary>
    /// <param name="expectedHead">The head as it was noted elsewhere.</param>
    /// <exception cref="ArgumentException"><paramref name="expectedHead"/> is no hash.</exception>
    public HistoryCheck Verify(string? expectedHead = null)
    {
        RevisionHash.Check(expectedHead, nameof(expectedHead));
        string? previous = null;
        foreach (var revision in _revisions)
        {
            if (revision.Previous != previous || (revision.Document.Erased.IsEmpty
                && revision.Hash != RevisionHash.Of(RevisionJson.Write(revision.Document))))
                return new(Nothing, HistorySentences.Changed(revision.Number, revision.Document), HistoryFault.Changed, revision.Number);
            previous = revision.Hash;
        }
        return CheckErasures() ?? CheckHead(expectedHead);
    }

    /// <summary>What is wrong with the first gap that is; null if none is.</summary>
    internal HistoryCheck? CheckErasures() => ErasureCheck.FirstWrong(this) is { } wrong
        ? new(Up(wrong.Revision - 1), wrong.Sentence, HistoryFault.WrongErasure, wrong.Revision) : null;

    private CaseHistory Up(int revision) => new(_revisions.GetRange(0, revision), CaseState.Empty, ReferenceCheck.None);

    private HistoryCheck CheckHead(string? expectedHead)
    {
        if (expectedHead is null || expectedHead == Head) return new(this, HistorySentences.Intact(this, expectedHead));
        return _revisions.Find(r => r.Hash == expectedHead) is { } expected
            ? new(this, HistorySentences.GoesOn(this, expected), HistoryFault.GoesOn, expected.Number + 1)
            : new(this, HistorySentences.HeadMissing(this, expectedHead), HistoryFault.HeadMissing, Count + 1);
    }
}
