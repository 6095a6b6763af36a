using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes as fact-checks what one claimant of a case says of another one's claim.</summary>
internal sealed class ClaimReviewWriter(CaseFile file, ReportLines lines)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    private readonly JsonArray _list = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public ClaimReviewList Write()
    {
        foreach (var (verdict, claim, words) in Verdicts()) Write(verdict, claim, words);
        if (lines.AreWanted)
            foreach (var record in RecordsOfCase.Of(file).Where(r => !_written.Contains(r.Key)))
                lines.Add(int.MaxValue, ExchangeFate.Lost, "$", record.Label, "A fact-check has no place for it.", record.Key);
        return ClaimReviewList.Of(Bytes());
    }

    /// <summary>What claimants say of the claims of others, in words.</summary>
    public IEnumerable<(Claim Verdict, Claim Claim, string Words)> Verdicts()
    {
        var asserted = file.Claims.Where(c => c.Stance is Stance.Asserts or Stance.Concedes).ToLookup(c => c.Proposition);
        foreach (var verdict in file.Claims)
        {
            var proposition = file.Get(verdict.Proposition);
            if (!proposition.AboutClaims.IsEmpty && verdict.Stance == Stance.Asserts)
                foreach (var claim in proposition.AboutClaims.ToList())
                    yield return (verdict, file.Get(claim), WordsOf(verdict) ?? proposition.Statement);
            else if (proposition.AboutClaims.IsEmpty && verdict.Stance is Stance.Denies or Stance.Doubts)
                foreach (var claim in asserted[verdict.Proposition].Where(c => c.Claimant != verdict.Claimant))
                    yield return (verdict, claim, verdict.Stance == Stance.Denies ? "Denied" : "Doubted");
        }
    }

    public static string? WordsOf(Claim verdict)
        => verdict.Citations.Select(c => c.Quote?.Original).FirstOrDefault(q => !string.IsNullOrWhiteSpace(q));

    /// <summary>The fact-check that says so.</summary>
    public JsonObject Review(Claim verdict, Claim claim, string words)
    {
        var report = verdict.Citations.IsEmpty ? null : file.Get(verdict.Citations[0].Report);
        var said = file.Get(claim.Proposition);
        var item = new JsonObject { ["@type"] = "Claim", ["author"] = Who(claim.Claimant) };
        Put(item, "datePublished", Date(claim.Made));
        var made = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "ClaimReview" };
        Put(made, "url", report?.Address);
        Put(made, "name", report?.Title);
        Put(made, "inLanguage", report?.Language);
        Put(made, "datePublished", Date(report?.Published ?? verdict.Made));
        made["claimReviewed"] = said.Statement;
        made["itemReviewed"] = item;
        made["author"] = Who(verdict.Claimant);
        // Words only: a number would say more than the claimant said.
        made["reviewRating"] = new JsonObject { ["@type"] = "Rating", ["alternateName"] = words };
        return made;
    }

    private void Write(Claim verdict, Claim claim, string words)
    {
        var report = verdict.Citations.IsEmpty ? null : file.Get(verdict.Citations[0].Report);
        var said = file.Get(claim.Proposition);
        lines.Add(_list.Count, ExchangeFate.Mapped, $"$[{_list.Count}]", words, "It is what a claimant says of another one's claim.",
            verdict.Key);
        foreach (var time in (IEnumerable<EdtfTime?>)[claim.Made, report?.Published ?? verdict.Made])
            if (time is not null && Date(time) is null)
                lines.Add(_list.Count, ExchangeFate.Lost, $"$[{_list.Count}]", time.Text, "schema.org has no words for an uncertain date.",
                    verdict.Key);
        _list.Add((JsonNode)Review(verdict, claim, words));
        _written.UnionWith([verdict.Key, verdict.Proposition.Value, claim.Key, said.Key, claim.Claimant.Value, verdict.Claimant.Value]);
        if (report is not null) _written.UnionWith([report.Key, report.Source.Value]);
    }

    private static void Put(JsonObject made, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) made[name] = text;
    }

    public JsonObject Who(Id<Actor> id)
    {
        var actor = file.Get(id);
        var made = new JsonObject
        {
            ["@type"] =
                actor.Kind switch { ActorKind.Person => "Person", ActorKind.Outlet => "NewsMediaOrganization", _ => "Organization" },
        };
        if (actor.Kind != ActorKind.Unnamed) made["name"] = actor.Name;
        return made;
    }

    /// <summary>A date or time that is certain, as ISO 8601 writes it; null for another one.</summary>
    public static string? Date(EdtfTime? time)
        => time is null || time.IsInterval || time.IsOneOfSet || time.IsApproximate || time.IsUncertain
            || time.Text.AsSpan().ContainsAny("XYES") ? null : time.Text;

    private ReadOnlyMemory<byte> Bytes()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable)) _list.WriteTo(json);
        output.Write("\n"u8);
        return output.WrittenMemory;
    }
}
