using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Exchange;

/// <summary>An object of a MISP text and where it stands. MISP writes numbers as texts; both are read.</summary>
internal readonly record struct MispNode(JsonElement Element, string Path)
{
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private const long LastSecond = 253402300799;

    /// <summary>The UUID in small letters; null if there is none.</summary>
    public string? Uuid => UuidOf(Text("uuid"u8));

    /// <summary>What records of it are called.</summary>
    public string Id => "misp-" + (Uuid ?? UuidOfText);

    /// <summary>The UUID by which it is known if it has none: it follows from the text, and is written there before that is
    /// changed.</summary>
    public string UuidOfText => MispIds.For("text", Hash(JsonMarshal.GetRawUtf8Value(Element)));

    public bool IsDeleted => IsTrue("deleted"u8);

    public static string? UuidOf(string? text)
        => Guid.TryParseExact(text, "D", out var uuid) ? uuid.ToString("D", CultureInfo.InvariantCulture) : null;

    /// <summary>A short name that hangs on a text only.</summary>
    public static string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text))[..12];

    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>A text, or a number as it is written; null for anything else and for blanks.</summary>
    public string? Text(ReadOnlySpan<byte> name) => Element.Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.AsText() is { } said && !string.IsNullOrWhiteSpace(said) ? said : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public bool IsTrue(ReadOnlySpan<byte> name) => Element.IsTrue(name) || Text(name) is "1" or "true";

    /// <summary>An object within it.</summary>
    public MispNode? Inner(string name)
        => Element.Member(Encoding.UTF8.GetBytes(name)) is { ValueKind: JsonValueKind.Object } inner ? new(inner, $"{Path}.{name}") : null;

    /// <summary>The objects of a list within it.</summary>
    public IEnumerable<MispNode> List(string name)
    {
        if (Element.Member(Encoding.UTF8.GetBytes(name)) is not { ValueKind: JsonValueKind.Array } list) yield break;
        var place = 0;
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object) yield return new(item, $"{Path}.{name}[{place}]");
            place++;
        }
    }

    /// <summary>The item of a list of it in which something further down stands; null where it is that itself.</summary>
    /// <param name="path">Where that stands.</param>
    public MispNode? ItemOnTheWayTo(string path)
    {
        if (path.Length <= Path.Length + 1) return null;
        var step = path.AsSpan(Path.Length + 1);
        var (bracket, end) = (step.IndexOf('['), step.IndexOf(']'));
        var place = int.Parse(step[(bracket + 1)..end], CultureInfo.InvariantCulture);
        return new(Element.Member(Encoding.UTF8.GetBytes(step[..bracket].ToString()))!.Value[place], path[..(Path.Length + end + 2)]);
    }

    /// <summary>The value of an object's attribute by its relation, the first one that is not deleted.</summary>
    public string? Value(params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
            foreach (var attribute in List("Attribute"))
                if (!attribute.IsDeleted && attribute.Text("object_relation"u8) == relation && attribute.Text("value"u8) is { } value)
                    return value;
        return null;
    }

    /// <summary>A number of seconds since 1970 as a time; null if it is none.</summary>
    public static EdtfTime? FromUnix(string? seconds)
        => long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LastSecond
            && EdtfTime.TryParse(Seconds.Format(Instant.FromUnixTimeSeconds(number)), out var time) ? time : null;

    /// <summary>A time as MISP writes it: with a blank for the T, and without a zone in analyst data.</summary>
    public static EdtfTime? FromIso(string? text)
    {
        if (text is null) return null;
        return EdtfTime.TryParse(text.Length > 10 && text[10] == ' ' ? $"{text[..10]}T{text[11..]}" : text, out var time) ? time : null;
    }
}
