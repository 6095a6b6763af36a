namespace GeoClaims;

/// <summary>A record of a case: something with a key of its own that a case can hold, find and change.</summary>
/// <remarks>The vocabulary is closed: only the library's own records implement it.</remarks>
public interface ICaseRecord
{
    /// <summary>What tells the record from every other in its case: its id, or for an <see cref="Assessment"/> item, hypothesis and analyst.</summary>
    string Key { get; }

    /// <summary>A short text to show the record by.</summary>
    string Label { get; }

    internal RecordKind RecordKind { get; }
}
