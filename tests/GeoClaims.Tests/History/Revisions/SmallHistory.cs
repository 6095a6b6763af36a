using System.Text;

namespace GeoClaims.Tests;

/// <summary>A history of four short revisions, and ways to write one by hand.</summary>
internal static class SmallHistory
{
    public static readonly Id<Actor> City = new("city");
    public static readonly Id<Actor> Union = new("union");
    public static readonly Id<Proposition> Struck = new("struck");
    public static readonly Id<Claim> Accusation = new("accusation");

    public static CaseFile File()
    {
        var b = new CaseFileBuilder("Bridge");
        b.Actor("City", id: "city");
        b.Actor("Union", id: "union");
        b.Proposition("A ship struck it", id: "struck");
        b.Claim(City, Stance.Asserts, Struck, made: "2026-03-01", id: "accusation");
        return b.Build();
    }

    public static CaseHistory Make()
    {
        var clock = TestClock.Hourly();
        var history = CaseHistory.Start(File(), "Ann", "first version", clock);
        history = history.Append(CaseChange.Put(history.Current.Get(Accusation) with { Made = EdtfTime.Parse("2026-03-02") }), "Bob",
            "the Herald corrected its date", clock);
        history = history.Append([CaseChange.Title("Bridge collapse"), CaseChange.Handling("TLP:RED"), CaseChange.Remove(Union)], "Ann",
            "the union is out of it — «всё»", clock);
        return history.Append([CaseChange.Handling(null), CaseChange.Put(new Event { Id =
            new("fall"), Name = "It falls", Place = new("Harbour", new(53.5, 9.99)) })], "Bob", "time and place", clock);
    }

    public static byte[] Bytes(this CaseHistory history)
    {
        using var stream = new MemoryStream();
        history.Save(stream);
        return stream.ToArray();
    }

    public static CaseHistory Load(byte[] bytes, LoadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return CaseHistory.Load(stream, limits);
    }

    public static HistoryCheck Verify(byte[] bytes, string? expectedHead = null, LoadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return CaseHistory.VerifyFile(stream, expectedHead, limits);
    }

    /// <summary>The documents of the small history, to be changed.</summary>
    public static List<RevisionDocument> Documents() => [.. Make().Revisions.Select(r => r.Document)];

    /// <summary>A file of revisions whose hashes fit, as somebody would write it
    /// who knows the format; links are made to fit too where asked.</summary>
    public static byte[] Forge(IEnumerable<RevisionDocument> documents, bool relink = true)
    {
        var (text, previous) = (new List<byte>(), (string?)null);
        foreach (var document in documents)
        {
            var linked = relink ? document with { Previous = previous } : document;
            var line = Frame(Encoding.UTF8.GetString(RevisionJson.Write(linked)), isFirst: text.Count == 0, out previous);
            text.AddRange(line);
        }
        return [.. text];
    }

    /// <summary>A line with a hash that fits, whatever the revision's text is.</summary>
    public static byte[] Frame(string revision, bool isFirst, out string hash)
    {
        hash = RevisionHash.Of(Encoding.UTF8.GetBytes(revision));
        return Encoding.UTF8.GetBytes($"{{{(isFirst
            ? "\"format\":\"geoclaims-history/1\","
            : "")}\"hash\":\"{hash}\",\"revision\":{revision}}}\n");
    }
}
