using System.Globalization;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange.Tests;

/// <summary>Breaks documents at random places, one to four at a time:
/// wrong kinds, missing and doubled members, values from elsewhere in the
/// same document, cycles, depth, half characters, numbers and dates out of every range.</summary>
internal sealed class HostileDraw(int seed)
{
    // A JsonNode cannot write half a character; these stand for a high and a low half until the text is made.
    private const string High = "\uE000", Low = "\uE001";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "101", "1e400", "-1.5e308", "99999999999999999999999", "0.1e-400", "[]", "{}", "[null]",
        "[[[]]]", "[{}]", "\"\"", "\" \"", "\"NaN\"", "\"Infinity\"", "\"-1\"", "\"1e999\"", "\"\\ue000\"", "\"x\\ue001y\"", "\"\\u0000\"",
        "\"\\u202Eturned\"", "\"</script><!--\"", "\"'; DROP TABLE x; --\"", "\"=cmd|' /C calc'!A0\"", "\"0000-00-00\"", "\"2024-02-30\"",
        "\"9999-12-31T23:59:60.999999999999Z\"", "\"-9999-01-01T00:00:00Z\"", "\"275760-09-13\"", "\"2024-13-45T99:99:99Z\"", "\"../..\"",
        "\"253402300800\"", "\"-62135596801\"", "\"identity--00000000-0000-1000-8000-000000000000\"", "\"identity--x\"", "\"_:b\"",
        "\"report--ffffffff-ffff-ffff-ffff-ffffffffffff\"", "\"00000000-0000-0000-0000-000000000000\"", "\"event:x\"", "\"a]b[c\"",
        "\"https://\"", "\"http://[::1\"", "\"\\\\\\\"\"", "\"it is likely, with high confidence\"",
    ];

    private static readonly string[] Cells =
    [
        "", " ", "NaN", "-99", "1e400", "99999999999999999999", "2024-02-30", "0000", "99", "-1", "\"", "\"\"", "a,b", "a;b", "\r", "\n",
        "\0", "\uFEFF", "=1+1", "x\u202Ey", "31 February 2019", "9999-12-31 23:59:60.999", "181", "-91", "\t", "\"a\nb\"", "İ",
    ];

    private readonly Draw _draw = new(seed);

    public string Json(string text)
    {
        var root = JsonNode.Parse(text)!;
        for (var i = _draw.Between(1, 4); i > 0; i--) root = Broken(root);
        return root.ToJsonString().Replace(Escaped(High), @"\ud800", StringComparison.OrdinalIgnoreCase)
            .Replace(Escaped(Low), @"\udc00", StringComparison.OrdinalIgnoreCase);
    }

    public string Rows(string text)
    {
        for (var i = _draw.Between(1, 4); i > 0; i--)
        {
            var comma = text.Contains(';', StringComparison.Ordinal) && _draw.Chance() ? ';' : ',';
            var at = _draw.Below(text.Length + 1);
            var end = Math.Min(text.Length, text.IndexOf(comma, at) is >= 0 and var found ? found : at);
            var lines = text.Split('\n');
            text = _draw.Below(5) switch
            {
                0 => text[..at] + _draw.Pick(Cells) + text[at..],
                1 => text[..at] + _draw.Pick(Cells) + text[end..],
                2 => text[..at] + text[end..],
                3 => string.Join('\n', [.. lines, lines[_draw.Below(lines.Length)]]),
                _ => text[.._draw.Between(Math.Min(at, text.Length), text.Length)],
            };
        }
        return text;
    }

    private JsonNode Broken(JsonNode root)
    {
        var all = All(root).ToList();
        var node = _draw.Pick(all);
        switch (_draw.Below(9))
        {
            case 0 or 1 or 2: return Put(root, node, JsonNode.Parse(_draw.Pick(Values)));
            case 3: return Put(root, node, _draw.Pick(all)?.DeepClone());
            case 4 when node?.Parent is JsonObject holder:
                holder.Remove(node.GetPropertyName());
                return root;
            case 5 when node?.Parent is JsonArray list:
                list.Insert(_draw.Below(list.Count + 1), node.DeepClone());
                return root;
            case 6 when node?.Parent is JsonObject members:
                members[_draw.Pick(["", "id", "type", "uuid", "@id", "$", "a.b[c]", "\u202E", High])] = node.DeepClone();
                return root;
            case 7 when TextOf(node) is { Length: > 0 } text:
                var at = _draw.Below(text.Length);
                return Put(root, node, JsonValue.Create(text[..at] + _draw.Pick(["\uFFFD", "0", " ", "é", "..", "--", "'", "\\"])
                    + text[Math.Min(text.Length, at + _draw.Below(3))..]));
            default:
                JsonNode? deep = node?.DeepClone();
                for (var depth = _draw.Between(1, 40); depth > 0; depth--)
                    deep = _draw.Chance() ? new JsonArray(deep) : new JsonObject { ["x"] = deep };
                return Put(root, node, deep);
        }
    }

    private static string Escaped(string character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character[0]:x4}");

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonNode Put(JsonNode root, JsonNode? old, JsonNode? now)
    {
        if (old?.Parent is null) return old is null ? root : now ?? new JsonArray();
        old.ReplaceWith(now);
        return root;
    }

    private static IEnumerable<JsonNode?> All(JsonNode? node)
    {
        yield return node;
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var one in inner.SelectMany(All)) yield return one;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"draw {seed}");
}
