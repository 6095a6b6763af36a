namespace GeoClaims;

/// <summary>A record of a case: something with a key of its own that a case can hold, find and change.</summary>
/// <remarks>The vocabulary is closed: only the library's own records derive from it.</remarks>
public abstract partial record CaseRecord
{
    private protected CaseRecord() { }

    /// <summary>What tells the record from every other in its case: its id, or
    /// for an <see cref="Assessment"/> item, hypothesis and analyst.</summary>
    public string Key => OwnKey;

    /// <summary>A short text to show the record by.</summary>
    public string Label => OwnLabel;

    internal abstract RecordKind RecordKind { get; }

    internal abstract RecordDescription Description { get; }

    private protected abstract string OwnKey { get; }

    private protected abstract string OwnLabel { get; }

    /// <summary>What the record says, in one line.</summary>
    public abstract override string ToString();
}
