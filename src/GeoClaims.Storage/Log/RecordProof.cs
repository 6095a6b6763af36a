using System.Text;
using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>Shows that a record was put into a case by one of its revisions, to whoever has only a head of the store.</summary>
/// <remarks>
/// It holds the record, the name of the case, the number and hash of the revision, and hashes of what stands beside them: nothing else of
/// the case's history, and nothing of other cases.
/// </remarks>
public sealed record RecordProof
{
    internal RecordProof(LogEntry entry, string record, MerkleStep within, MerkleStep inLog)
        => (Entry, RecordText, Within, InLog) = (entry, record, within, inLog);

    internal LogEntry Entry { get; }

    internal string RecordText { get; }

    internal MerkleStep Within { get; }

    internal MerkleStep InLog { get; }

    /// <summary>The case.</summary>
    public string CaseId => Entry.CaseId;

    /// <summary>The number of the revision that put the record.</summary>
    public int Revision => Entry.Revision;

    /// <summary>How many revisions the head stands for under which it shows that.</summary>
    public long Number => InLog.Count;

    /// <summary>Checks the proof against a head of the store that was noted, signed or stamped, and gives the record.</summary>
    /// <param name="head">The head.</param>
    /// <exception cref="ArgumentNullException"><paramref name="head"/> is null.</exception>
    /// <exception cref="CaseStoreException">It is no proof under this head (<see cref="CaseStoreFault.NotOfThisHead"/>).</exception>
    public CaseRecord Check(StoreHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var body = Encoding.UTF8.GetBytes(RecordText);
        // Place 0 is the frame of the revision, which is no record.
        if (head.CaseId is null && head.Number == InLog.Count && Within.Index > 0
            && MerkleTree.RootFrom(MerkleTree.Leaf(body), Within.Index, Within.Count, Within.Path) == Entry.Records
            && MerkleTree.RootFrom(MerkleTree.Leaf(LogText.Of(CaseId, Revision, Entry.Head, Entry.Records)), InLog.Index, InLog.Count,
                InLog.Path) == head.Hash)
        {
            try
            {
                return RecordJson.Read(body) ?? throw Bad();
            }
            catch (InvalidCaseException)
            {
                throw Bad();
            }
        }
        throw Bad();
    }

    /// <summary>The proof as JSON.</summary>
    public string ToJson() => JsonText.Of(writer =>
    {
        writer.WriteString("format", "geoclaims-proof/1");
        writer.WriteString("entry", LogText.Of(CaseId, Revision, Entry.Head, Entry.Records));
        writer.WriteString("record", RecordText);
        Within.Write(writer, "within");
        InLog.Write(writer, "inLog");
    }, JsonText.Plain);

    /// <summary>The proof that <see cref="ToJson"/> wrote; nothing is checked yet.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no proof.</exception>
    public static RecordProof FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("format").GetString() == "geoclaims-proof/1"
                && LogText.Read(root.GetProperty("entry").GetString() ?? "") is { } entry)
                return new(entry, root.GetProperty("record").GetString() ?? "", MerkleStep.Read(root.GetProperty("within")),
                    MerkleStep.Read(root.GetProperty("inLog")));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException) { }
        throw new FormatException("This is no proof that a record is in a case.");
    }

    private static CaseStoreException Bad() => new(CaseStoreFault.NotOfThisHead,
        "This does not show that the record is in a case under this head: it was changed, or is of another head.");

    /// <summary>The case, the revision and under how many revisions of the store.</summary>
    public override string ToString()
        => $"a record of revision {Revision} of {CaseId}, under {Shown.Count(Number, "revision", "revisions")}";
}
