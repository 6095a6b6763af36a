using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

internal sealed class SchemaTests
{
    private static readonly string Published = Path.Combine(ProjectFiles.Library, "Json", "geoclaims-1.schema.json");
    private static readonly SchemaCheck Check = new(CaseSchema.Make());

    [Test]
    public void The_published_schema_is_what_the_code_gives() => Golden.VerifyFile(Published, CaseSchema.Make());

    [Test]
    public void The_library_carries_the_published_schema()
        => Assert.That(CaseFile.JsonSchema.ReplaceLineEndings("\n"), Is.EqualTo(File.ReadAllText(Published).ReplaceLineEndings("\n")));

    [Test]
    public void Every_member_is_described()
    {
        var schema = JsonNode.Parse(CaseSchema.Make())!;
        var types = schema["$defs"]!.AsObject().Select(d => d.Value).Append(schema);

        Assert.That(types.SelectMany(t => t!["properties"]!.AsObject())
            .Select(p => p.Value!["description"]?.GetValue<string>()), Is.All.EndsWith("."));
    }

    [Test]
    public void Every_case_fits_the_schema([Range(0, 19)] int seed)
        => Assert.That(Check.Misfits(JsonNode.Parse(RandomCases.Make(seed, seed * 20).ToJson())), Is.Empty);

    [TestCase("$ required", "title", null)]
    [TestCase("$.format const", "format", "\"geoclaims/2\"")]
    [TestCase("$.title type", "title", "7")]
    [TestCase("$ additionalProperties", "colour", "\"red\"")]
    [TestCase("$.actors type", "actors", "{}")]
    [TestCase("$.actors[0] required", "actors", "[{\"id\":\"a\"}]")]
    [TestCase("$.actors[0].id pattern", "actors", "[{\"id\":\"ev:a\",\"name\":\"A\"}]")]
    [TestCase("$.actors[0].kind enum", "actors", "[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"Person\"}]")]
    [TestCase("$.events[0].place anyOf", "events", "[{\"id\":\"e\",\"name\":\"E\",\"place\":{\"name\":\"P\",\"point\":[91,0]}}]")]
    [TestCase("$.events[0].time format", "events", "[{\"id\":\"e\",\"name\":\"E\",\"time\":\"2024-13\"}]")]
    public void A_wrong_case_does_not_fit(string expected, string member, string? value)
    {
        var document = JsonNode.Parse(Bridge.File().ToJson())!.AsObject();
        document.Remove(member);
        if (value is not null) document[member] = JsonNode.Parse(value);

        Assert.That(Check.Misfits(document), Is.EqualTo(new[] { expected }));
        Assert.That(Expect.Refusal(() => CaseFile.Parse(document.ToJsonString())).Findings, Is.Not.Empty);
    }

    /// <summary>Changes one value after another: what the reader takes for well-formed fits the schema, and the other way round.</summary>
    [Test]
    public void The_reader_and_the_schema_agree([Range(1, 4)] int seed)
    {
        string[] strange = ["null", "true", "0", "-1", "7", "0.5", "1.5", "\"\"", "\"x\"", "\"a b\"", "[]", "{}", "[null]", "[0,0]",
            "[0.1,0.5,0.9]", "\"2024-03\"", "\"CC\"", "\"A\"", "\"said\"", "\"ev:x\"", "\"geoclaims/1\""];
        var draw = new Draw(seed);
        var text = RandomCases.Make(seed, 30).ToJson();
        for (var i = 0; i < 200; i++)
        {
            var document = JsonNode.Parse(text)!;
            List<JsonNode> nodes = [.. Nodes(document)];
            draw.Pick(nodes).ReplaceWith(JsonNode.Parse(draw.Pick(strange)));

            var json = document.ToJsonString();
            var wellFormed = CaseFile.TryParse(json, out _, out var report)
                || report.Errors.All(e => e.Code is not ("GC401" or "GC402" or "GC104"));
            var misfits = Check.Misfits(document);

            // Nor can the schema say that the numbers of a range are in order.
            if (report.Errors.Any(e => e.Message.Contains("in order: low ≤ best ≤ high", StringComparison.Ordinal))) continue;
            // A reference to a record of another kind is no matter of form to the reader, but to the schema it is.
            if (report.Errors.Any(e => e.Code is "GC102" or "GC103")) continue;
            Assert.That(misfits.Count == 0, Is.EqualTo(wellFormed), $"{report}\n{string.Join('\n', misfits)}\n{json}");
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Value is null ? [] : Nodes(p.Value).Prepend(p.Value)),
        JsonArray a => a.SelectMany(v => v is null ? [] : Nodes(v).Prepend(v)),
        _ => [],
    };
}
