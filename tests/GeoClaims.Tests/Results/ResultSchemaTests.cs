using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

internal sealed class ResultSchemaTests
{
    private static readonly string Published = Path.Combine(ProjectFiles.Library, "Json", "geoclaims-result-1.schema.json");
    private static readonly SchemaCheck Check = new(ResultSchema.Make());

    [Test]
    public void The_published_schema_is_what_the_code_gives() => Golden.VerifyFile(Published, ResultSchema.Make());

    [Test]
    public void The_library_carries_the_published_schema()
        => Assert.That(Evaluation.ResultSchema.ReplaceLineEndings("\n"), Is.EqualTo(File.ReadAllText(Published).ReplaceLineEndings("\n")));

    [Test]
    public void Every_member_is_described()
        => Assert.That(JsonNode.Parse(ResultSchema.Make())!["$defs"]!.AsObject().SelectMany(t => t.Value!["properties"]!.AsObject())
            .Select(p => p.Value!["description"]?.GetValue<string>()), Is.All.EndsWith("."));

    [Test]
    public void Every_result_fits_the_schema([Range(0, 7)] int seed, [Values] bool compact)
    {
        foreach (var json in Results.Of(RandomCases.Rich(seed), compact))
            Assert.That(Check.Misfits(JsonNode.Parse(json)), Is.Empty, json);
    }

    [Test]
    public void What_is_learnt_fits_the_schema([Values] bool compact)
    {
        var file = TrackedCases.Make("One bridge", "a", ("City", Stance.Asserts, "a"), ("Union", Stance.Asserts, "b"));
        var (table, topic) = (AnswerTable.Of([file]), TrackedCases.Class);
        string[] results = [DawidSkene.Of(table).ToJson(compact), AccuracyWithCopying.Of(table).ToJson(compact),
            AccuracyWithCopying.Of(AnswerTable.Of([])).ToJson(compact), TrackRecords.Of([file]).ToJson(compact),
            Scores.Of([file]).ToJson(compact), ReferenceClassRates.Of([file], topic).ToJson(compact)];

        foreach (var json in results) Assert.That(Check.Misfits(JsonNode.Parse(json)), Is.Empty, json);
        Assert.That(results[0].Contains("rates", StringComparison.Ordinal), Is.Not.EqualTo(compact));
    }

    [TestCase("format", "\"geoclaims-result/2\"")]
    [TestCase("kind", "\"robustness\"")]
    [TestCase("colour", "\"red\"")]
    [TestCase("judgement", "null")]
    [TestCase("estimates", "[{}]")]
    [TestCase("leader", "\"ev:x\"")]
    public void A_wrong_result_does_not_fit(string member, string value)
    {
        var bridge = new Bridge();
        var document = JsonNode.Parse(bridge.Build().Evaluate(bridge.Why).ToJson())!.AsObject();
        document[member] = JsonNode.Parse(value);

        Assert.That(Check.Misfits(document), Is.Not.Empty);
    }
}
