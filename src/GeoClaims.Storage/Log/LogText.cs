using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>The text of an entry of the store's log: that a revision of a
/// case was recorded, by its hash and by a root over what it put.</summary>
/// <remarks>The log stands beside the cases, so that a case or a revision
/// that is taken away is missed. See <see cref="StoreHead"/>.</remarks>
internal static class LogText
{
    public static string Of(string caseId, long revision, string head, byte[] frame, IReadOnlyList<byte[]> bodies)
        => Of(caseId, revision, head, MerkleTree.RootOf(RevisionGaps.Leaves(frame, bodies)));

    public static string Of(string caseId, long revision, string head, string records) => JsonText.Of(writer =>
    {
        writer.WriteString("case", caseId);
        writer.WriteString("head", head);
        writer.WriteString("records", records);
        writer.WriteNumber("revision", revision);
    }, JsonText.Plain);

    /// <summary>What an entry says; null if it is none.</summary>
    public static LogEntry? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var entry = new LogEntry(root.GetProperty("case").GetString() ?? "", (int)root.GetProperty("revision").GetInt64(),
                root.GetProperty("head").GetString() ?? "", root.GetProperty("records").GetString() ?? "");
            return Of(entry.CaseId, entry.Revision, entry.Head, entry.Records) == text ? entry : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
