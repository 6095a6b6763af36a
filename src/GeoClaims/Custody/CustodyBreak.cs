namespace GeoClaims;

/// <summary>A place where a chain of custody breaks.</summary>
public sealed partial record CustodyBreak
{
    internal CustodyBreak(CustodyFault fault, int entry, string text) => (Fault, Entry, Text) = (fault, entry, text);

    /// <summary>Why it breaks.</summary>
    public CustodyFault Fault { get; }

    /// <summary>Which transfer, counted from 0; where an entry is missing, the count of transfers.</summary>
    public int Entry { get; }

    /// <summary>What is wrong, as a sentence that counts transfers from 1.</summary>
    public string Text { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
