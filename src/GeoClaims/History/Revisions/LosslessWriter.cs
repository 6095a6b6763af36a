namespace GeoClaims;

/// <summary>Writes a revision only if what is read back is the same.</summary>
internal static class LosslessWriter
{
    /// <summary>The canonical bytes.</summary>
    /// <exception cref="InvalidCaseException">A value cannot be written, or not without loss.</exception>
    public static byte[] Write(RevisionDocument document)
    {
        // A few longer numbers come back whole from a double; but the case file keeps no more than these, and the two are one contract.
        Finding[] lost = [.. document.Put.OfType<Claim>().Where(c => c.Figure is { IsShort: false }).Select(c => Lost(RecordPath.To(c)))];
        if (lost.Length > 0) throw new InvalidCaseException(new(lost));
        var bytes = RevisionJson.Write(document);
        var read = RevisionJson.Read(bytes, LoadLimits.Default);
        return read == document ? bytes : throw new InvalidCaseException(new(Losses(document, read)));
    }

    private static IEnumerable<Finding> Losses(RevisionDocument document, RevisionDocument read)
    {
        if (read.Title != document.Title) yield return Lost("title");
        if (read.Handling != document.Handling) yield return Lost("handling");
        for (var i = 0; i < document.Put.Count; i++)
            if (!read.Put[i].Equals(document.Put[i])) yield return Lost(RecordPath.To(document.Put[i]));
        foreach (var key in document.Removed.Except(read.Removed)) yield return Lost(key);
    }

    private static Finding Lost(string path) => RuleBook.WithoutLoss.Broken(path,
        "A number here has more digits than JSON keeps, or a text holds half a surrogate pair. "
            + "Write figures with 15 digits at most, and remove or complete broken characters.");
}
