using System.Globalization;
using System.Text;

namespace GeoClaims.Exchange;

/// <summary>Texts longer than MISP's column for a value takes: in parts, each an attribute whose comment says which of how many.</summary>
internal static class MispParts
{
    /// <summary>The most bytes of a value (a column of the type <c>text</c> in MISP's MySQL).</summary>
    public const int Longest = 65_535;

    private const string Blank = "\\u0020";

    /// <summary>A text that stands beside what counts: cut where it is too long.</summary>
    public static string Cut(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) <= Longest) return text;
        return text[..End(text, 0, Longest - Encoding.UTF8.GetByteCount("…"))] + "…";
    }

    /// <summary>The parts of a JSON text without blanks between its values; one if it is short enough.</summary>
    /// <remarks>MISP takes away blanks at both ends of a value, so one that would stand there is written as an escape.</remarks>
    public static List<string> Of(string json)
    {
        if (Encoding.UTF8.GetByteCount(json) <= Longest) return [json];
        var parts = new List<string>();
        for (var (at, start) = (0, ""); at < json.Length;)
        {
            var end = End(json, at, Longest - 2 * Blank.Length);
            var endsBlank = json[end - 1] == ' ';
            parts.Add(start + json[at..(endsBlank ? end - 1 : end)] + (endsBlank ? Blank : ""));
            var startsBlank = end < json.Length && json[end] == ' ';
            (at, start) = startsBlank ? (end + 1, Blank) : (end, "");
        }
        return parts;
    }

    public static string Comment(int part, int parts)
        => parts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"part {part + 1} of {parts}");

    /// <summary>The text of an object's attributes of a relation, put together of its parts; null if there is none.</summary>
    /// <param name="o">The object.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="missing">Which part is missing, or null; the text is then null.</param>
    public static string? Whole(MispNode o, string relation, out string? missing)
    {
        missing = null;
        var found = o.List("Attribute").Where(a => !a.IsDeleted && a.Text("object_relation"u8) == relation && a.Text("value"u8) is not null)
            .Select(a => (Value: a.Text("value"u8)!, Part: PartOf(a.Text("comment"u8)))).ToList();
        if (found.Count == 0) return null;
        if (found[0].Part is not (_, > 1 and var parts)) return found[0].Value;
        var values = new string?[parts <= found.Count ? parts : 0];
        foreach (var (value, part) in found)
            if (part is { } place && place.Of == parts && place.Number <= values.Length) values[place.Number - 1] ??= value;
        if (values.Length > 0 && values.All(v => v is not null)) return string.Concat(values);
        missing = values.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"Of {parts} parts {found.Count} are there.")
            : string.Create(CultureInfo.InvariantCulture, $"Part {Array.IndexOf(values, null) + 1} of {parts} is missing.");
        return null;
    }

    private static (int Number, int Of)? PartOf(string? comment)
    {
        if (comment?.Split(' ') is not ["part", var number, "of", var of]) return null;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && n >= 1 && n <= all ? (n, all) : null;
    }

    // Where a part ends that begins somewhere: as late as it may, and never within a character.
    private static int End(string text, int start, int bytes)
    {
        var end = start;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0) break;
            end += rune.Utf16SequenceLength;
        }
        return end;
    }
}
