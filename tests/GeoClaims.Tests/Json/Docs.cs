using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GeoClaims.Tests;

/// <summary>The summaries of the library's doc comments as plain text, in the words of a JSON file.</summary>
internal static partial class Docs
{
    private static readonly Dictionary<string, XElement> Summaries =
        XDocument.Load(Path.ChangeExtension(typeof(CaseFile).Assembly.Location, ".xml"))
        .Descendants("member").Where(m => m.Element("summary") is not null)
        .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")!);

    public static string Of(Type type) => Text($"T:{type.FullName}");

    public static string Of(JsonPropertyInfo property)
    {
        var member = (MemberInfo)property.AttributeProvider!;
        // The top-level object has no doc comments of its own: it is the case file.
        if (member.DeclaringType != typeof(CaseDocument)) return Text($"P:{member.DeclaringType!.FullName}.{member.Name}");
        return member.Name switch
        {
            nameof(CaseDocument.Format) => "The format of the file.",
            nameof(CaseDocument.Zone)
                => "The zone in which times without one are read, as its name in the IANA time zone database; UTC if left out.",
            nameof(CaseDocument.ZoneData) => Text("P:GeoClaims.ClockZone.DataVersion"),
            _ => Text($"P:GeoClaims.CaseFile.{member.Name}"),
        };
    }

    private static string Text(string member) => Summaries.TryGetValue(member, out var summary)
        ? Blanks().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim()
        : throw new KeyNotFoundException($"{member} has no summary in the compiled doc comments.");

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } link => Named(link.Attribute("cref")!.Value),
        XElement { Name.LocalName: "paramref" } link => JsonNamingPolicy.CamelCase.ConvertName(link.Attribute("name")!.Value),
        XElement inner => string.Concat(inner.Nodes().Select(Plain)),
        _ => "",
    };

    // T:GeoClaims.Claim, P:GeoClaims.Claim.Made and F:GeoClaims.EvidenceKind.ClaimMade read "claim", "made" and "claim-made".
    private static string Named(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..];
        return cref.StartsWith("F:", StringComparison.Ordinal) ? Words.Split(name, '-') : JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
