using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

/// <summary>A rich case in which every free text tries to become markup, to leave its cell, or to turn the reading direction.</summary>
internal static class HostileCase
{
    private static readonly string[] s_attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</td></tr></table><h1>",
        "javascript:alert(1)", "<!--", "-->", "]]>", "&lt;b&gt; &amp; &#x202E;",
        "\u202Emirrored\u2066", "| a | b |\n|---|---|", "[click](javascript:alert(1))", "![x](http://evil.example/x.png)",
        "`code` **bold** _it_ ~~no~~ # head", "1. one\n2. two", "<https://evil.example>",
        "\uD83D", "\u0000\u0007\u001B", "\uFFFE\uFFFF", "\u0378\u0378", "{0} {Name}", "$x$ \\(y\\)", "</svg><svg onload=alert(1)>",
        "data:text/html,<script>", "\r\n\r\n---\r\n", "",
    ];

    private static readonly HashSet<string> s_texts =
    [
        "name", "text", "role", "title", "author", "address", "archiveAddress", "statement", "because", "reliabilityBecause", "measure",
        "unit", "criteria", "referenceClass", "channel", "locator",
        "original", "translation", "hedge", "note", "purpose", "metadata", "context", "alteration", "capturedBy", "capturedWith",
        "capturedAs", "asWritten", "handling", "by", "where",
    ];

    public static CaseFile File { get; } = Make();

    private static CaseFile Make()
    {
        var root = JsonNode.Parse(RandomCases.Rich(7, quirks: false).ToJson())!.AsObject();
        var next = 0;
        Spoil(root, ref next);
        return CaseFile.Parse(root.ToJsonString());
    }

    private static void Spoil(JsonNode? node, ref int next)
    {
        if (node is JsonArray items)
            foreach (var item in items) Spoil(item, ref next);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members.ToList())
        {
            if (s_texts.Contains(name) && value is JsonValue text && text.TryGetValue<string>(out _))
                members[name] = s_attacks[next++ % s_attacks.Length] + " " + s_attacks[next * 7 % s_attacks.Length];
            else Spoil(value, ref next);
        }
    }
}
