namespace GeoClaims;

/// <summary>A file does not end where the history that is to be added to it expects: somebody
/// else added to it, or it is another history's, or its last line is torn.</summary>
/// <remarks>Nothing was written. Load the file, make the change again and append that.</remarks>
public sealed class HistoryConflictException : Exception
{
    internal HistoryConflictException(string message, string? foundHead) : base(message) => FoundHead = foundHead;

    /// <summary>The hash of the file's last revision; null if its last line is none.</summary>
    public string? FoundHead { get; }
}
