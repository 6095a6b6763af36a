using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

internal sealed class CanonicalJsonTests
{
    // RFC 8785, §3.2.2 to §3.2.4.
    [Test]
    public void The_sample_of_the_RFC_gives_its_bytes()
    {
        const string sample = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string bytes =
            "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e33333333333333"
            + "2c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";

        Assert.That(Convert.ToHexStringLower(CanonicalJson.Of(Encoding.UTF8.GetBytes(sample))), Is.EqualTo(bytes));
    }

    // RFC 8785, §3.2.3.
    [Test]
    public void Members_stand_in_the_order_of_UTF_16_units()
    {
        const string sample = """
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
            "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """;
        using var document = JsonDocument.Parse(CanonicalJson.Of(Encoding.UTF8.GetBytes(sample)));

        Assert.That(document.RootElement.EnumerateObject().Select(m => m.Value.GetString()), Is.EqualTo(new[]
        {
            "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh",
        }));
    }

    [TestCase("[]", "[]")]
    [TestCase(" { } ", "{}")]
    [TestCase("[ [ ] , { } ]", "[[],{}]")]
    [TestCase("\"\\b\\t\\n\\f\\r\\u0000\\u001F\"", "\"\\b\\t\\n\\f\\r\\u0000\\u001f\"")]
    [TestCase("\"\\u007f\\u0080\\u2028\\u202e\\ufeff\\u00e9\"", "\"\u007f\u0080\u2028\u202e\ufeff\u00e9\"")]
    [TestCase("\"\\ud83d\\udd25\"", "\"🔥\"")]
    [TestCase("-0", "0")]
    [TestCase("-0.0e5", "0")]
    [TestCase("1e400", null)]
    [TestCase("\"\\ud800\"", null)]
    [TestCase("\"\\udc00\\ud800\"", null)]
    [TestCase("{\"\\ud800\":1}", null)]
    [TestCase("{\"a\":1,\"a\":2}", null)]
    [TestCase("{\"a\":1,\"\\u0061\":2}", null)]
    [TestCase("[1,]", null)]
    [TestCase("", null)]
    public void Only_what_is_needed_is_written_and_what_I_JSON_leaves_out_is_refused(string text, string? expected)
    {
        if (expected is null) Assert.That(() => Canonical(text), Throws.InstanceOf<JsonException>());
        else Assert.That(Canonical(text), Is.EqualTo(expected));
    }

    [Test]
    public void Text_that_is_not_UTF_8_is_refused()
        => Assert.That(() => CanonicalJson.Of(new byte[] { (byte)'"', 0xC3, (byte)'"' }), Throws.InstanceOf<JsonException>());

    [Test]
    public void Equal_values_have_one_text_whatever_their_order_and_layout([Range(0, 9)] int seed)
    {
        var node = JsonNode.Parse(RandomCases.Make(seed, 60).ToJson())!;
        var canonical = Canonical(node.ToJsonString());

        Assert.That(Canonical(Shuffled(node, new(seed))!.ToJsonString(new JsonSerializerOptions { WriteIndented = true })),
            Is.EqualTo(canonical));
        Assert.That(Canonical(canonical), Is.EqualTo(canonical));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(canonical), node), Is.True, "It is still the same value.");
    }

    private static string Canonical(string text) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(text)));

    private static JsonNode? Shuffled(JsonNode? node, Draw draw)
    {
        if (node is JsonArray list) return new JsonArray([.. list.Select(item => Shuffled(item, draw))]);
        if (node is not JsonObject members) return node?.DeepClone();
        KeyValuePair<string, JsonNode?>[] shuffled = [.. members.Select(m => KeyValuePair.Create(m.Key, Shuffled(m.Value, draw)))];
        draw.Shuffle(shuffled);
        return new JsonObject(shuffled);
    }
}
