using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>A gap in a history: what a revision had put of a record was erased, and a later revision says by whom, when and why.</summary>
/// <param name="Key">The record's key.</param>
/// <param name="Revision">The number of the revision that had put it.</param>
/// <param name="By">The number of the revision that records the erasing.</param>
/// <param name="Author">Who erased it.</param>
/// <param name="Recorded">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Hash">The SHA-256 of a zero byte and the record's canonical JSON as it was (a leaf of RFC 9162, section 2.1), as
/// <c>sha256:</c> and 64 hexadecimal digits: whoever has the record still can show that it was this one.</param>
public sealed partial record ErasedRecord(string Key, int Revision, int By, string Author, Instant Recorded, string Reason, string Hash)
{
    /// <summary>What stands for each text that a record cannot be without, where it was erased: <c>(erased)</c>.</summary>
    public const string Text = "(erased)";

    /// <summary>What was erased from where, and by whom, when and why.</summary>
    public override string ToString()
        => $"{Key} of revision {Revision}, erased by {Author} on {InstantPattern.ExtendedIso.Format(Recorded)}: {Reason}";
}
