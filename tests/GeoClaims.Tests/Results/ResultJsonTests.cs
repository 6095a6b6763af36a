using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

internal sealed class ResultJsonTests
{
    private static readonly Bridge Bridge = new();
    private static readonly CaseFile File = Bridge.Build();
    private static readonly Evaluation Evaluation = File.Evaluate(Bridge.Why);

    [Test]
    public void An_evaluation_is_there_with_its_numbers()
    {
        var json = JsonNode.Parse(Evaluation.ToJson())!;
        var ship = Evaluation[Bridge.Ship];
        var written = json["estimates"]!.AsArray().Single(e => Text(e!["hypothesis"]) == Bridge.Ship.Value)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((Text(json["format"]), Text(json["kind"])), Is.EqualTo(("geoclaims-result/1", "evaluation")));
            Assert.That(Text(json["leader"]), Is.EqualTo(Evaluation.Levels[0].Leader!.Id.Value));
            Assert.That(json["judgement"]!.AsArray().Select(s => Text(s!["text"])), Is.EqualTo(Evaluation.Judgement.Select(s => s.Text)));
            Assert.That(Numbers(written["probability"]),
                Is.EqualTo(new[] { ship.Probability.Low.Value, ship.Probability.Best.Value, ship.Probability.High.Value }));
            Assert.That(Text(written["term"]), Is.EqualTo(ship.Term!.Word));
            Assert.That(Text(json["confidence"]!["level"]), Is.EqualTo("low").Or.EqualTo("moderate").Or.EqualTo("high"));
            Assert.That(json["matrix"]!["items"]!.AsArray().Select(i => Text(i!["id"])),
                Is.EqualTo(Evaluation.Matrix.Rows.Select(r => r.Item.Id.Value)));
            Assert.That(Numbers(json["matrix"]!["items"]![0]!["contributions"]),
                Is.EqualTo(Evaluation[Evaluation.Matrix.Rows[0].Item.Id].Contributions));
            Assert.That(json["methods"]!.AsArray().Select(m => Text(m!["id"])), Is.EqualTo(Evaluation.Results.Select(r => r.Method.Id)));
        }
    }

    [Test]
    public void A_compact_evaluation_holds_judgement_and_estimates_on_one_line()
    {
        var json = Evaluation.ToJson(compact: true);

        Assert.That(JsonNode.Parse(json)!.AsObject().Select(m => m.Key),
            Is.EqualTo(new[] { "format", "kind", "question", "judgement", "leader", "confidence", "estimates" }));
        Assert.That(json.TrimEnd('\n'), Does.Not.Contain("\n"));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(json)!["estimates"], JsonNode.Parse(Evaluation.ToJson())!["estimates"]));
    }

    [Test]
    public void The_judgement_among_parts_stands_under_their_union([Values] bool compact)
    {
        var b = new CaseFileBuilder("Case", analyst: "Ann");
        var q = b.Question("Who?");
        var whole = b.Hypothesis(q, "A did it", "A", id: "a");
        var alone = b.Hypothesis(q, "A alone did it", "A alone", id: "alone", with: h => h with { Parent = whole });
        b.Hypothesis(q, "A did it with help", "A helped", id: "helped", with: h => h with { Parent = whole });
        b.Hypothesis(q, "B did it", "B", id: "b");
        var item = b.Evidence("One set of footprints", Report(b), credibility: 2, id: "prints");
        b.Assess(item, alone, 0.9);
        var evaluation = b.Build().Evaluate(q);

        var union = JsonNode.Parse(evaluation.ToJson(compact))!["estimates"]!.AsArray().Single(e => Text(e!["hypothesis"]) == "h:a")!;
        var within = evaluation.Within(whole);

        Assert.That(union["parts"]!["estimates"]!.AsArray().Select(e => (Text(e!["hypothesis"]), e["point"]!.GetValue<double>())),
            Is.EqualTo(within.Estimates.Select(e => (e.Hypothesis.Id.Value, e.Point.Value))));
        Assert.That(union["parts"]!["judgement"]!.AsArray()
            .Select(s => Text(s!["text"])), Is.EqualTo(within.Judgement.Select(s => s.Text)));
    }

    [Test]
    public void What_is_ruled_out_is_written_as_minus_infinity()
    {
        var b = new CaseFileBuilder("Case", analyst: "Ann");
        var q = b.Question("Who?");
        var (one, two) = (b.Hypothesis(q, "A did it", "A", id: "a"), b.Hypothesis(q, "B did it", "B", id: "b"));
        var item = b.Evidence("Only A was there", Report(b), credibility: 1, id: "there");
        b.Assess(item, one, 1.0);
        b.Assess(item, two, 0.0);
        var evaluation = b.Build().Evaluate(q, new() { Trust = TrustPolicy.FaceValue });

        var written = JsonNode.Parse(evaluation.ToJson())!["matrix"]!["items"]![0]!;

        Assert.That(evaluation.Items[0].Contributions, Does.Contain(double.NegativeInfinity));
        Assert.That((Text(written["contributions"]![1]), Text(written["likelihoodRatio"])), Is.EqualTo(("-Infinity", "Infinity")));
    }

    [Test]
    public void The_same_result_gives_the_same_text_in_every_culture([Values] bool compact)
        => Assert.That(ForeignCulture.Run("de-DE", () => Results.Of(RandomCases.Rich(2), compact).ToList()),
            Is.EqualTo(Results.Of(RandomCases.Rich(2), compact)));

    [TestCase("</script><!-- \u202E \0 \u2028 \"")]
    [TestCase("line\r\nbreak\t\\ \U000E0041")]
    public void A_hostile_text_is_written_as_a_case_file_writes_it(string text)
    {
        var b = new CaseFileBuilder("Case", analyst: "Ann");
        var q = b.Question(text);
        b.Hypothesis(q, "A did it", text, id: "a");
        var file = b.Build();
        var json = file.Evaluate(q).ToJson();

        Assert.That(Text(JsonNode.Parse(json)!["question"]!["text"]), Is.EqualTo(text));
        Assert.That(json, Does.Contain(file.ToJson().Split('\n').Single(l => l.Contains("\"text\": ", StringComparison.Ordinal))
            .Trim().TrimEnd(',')));
    }

    [Test]
    public void An_instant_is_a_text_and_a_word_is_that_of_a_case_file()
    {
        var replay = JsonNode.Parse(File.Replay(Bridge.Why).ToJson())!;
        var robustness = JsonNode.Parse(Evaluation.Robustness(seed: 1, draws: 50).ToJson())!;
        var findings = JsonNode.Parse(File.With(CaseChange.Title(" ")).Validate().ToJson())!;
        var cells = JsonNode.Parse(Evaluation.ToJson())!["matrix"]!["items"]!.AsArray().SelectMany(i => i!["cells"]!.AsArray());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(replay["steps"]!.AsArray().Select(s => Text(s!["at"])), Has.All.Matches(@"^\d{4}-\d\d-\d\dT[\d:.]+Z$").Or.Null);
            Assert.That(replay["steps"]!.AsArray(), Has.Count.EqualTo(File.Replay(Bridge.Why).Steps.Count));
            Assert.That(robustness["leavingOut"]!.AsArray().Select(v => Text(v!["kind"])), Does.Contain("without-item"));
            Assert.That((Text(findings["findings"]![0]!["code"]), Text(findings["findings"]![0]!["path"])), Is.EqualTo(("GC201", "title")));
            Assert.That(cells.SelectMany(c => c!["assessments"]!.AsArray()).Select(a => Text(a!["consistency"])), Does.Contain("II"));
        }
    }

    [Test]
    public void A_diff_tells_fields_and_how_judgements_moved()
    {
        var after = File.With(CaseChange.Put(File.Get(Bridge.City) with { Name = "City" }), CaseChange.Remove(Bridge.Denial));
        var diff = JsonNode.Parse(CaseFile.Diff(File, after).ToJson())!;

        Assert.That(diff["records"]!.AsArray().Select(r => (Text(r!["change"]), Text(r["kind"]), Text(r["key"]))),
            Is.EqualTo(new[] { ("changed", "actor", Bridge.City.Value), ("removed", "claim", "claim:denial") }));
        Assert.That(Text(diff["records"]![0]!["fields"]![0]!["field"]), Is.EqualTo("name"));
        Assert.That(diff["judgements"]!.AsArray().Select(j => Text(j!["question"]!["id"])), Is.EqualTo(new[] { Bridge.Why.Value }));
    }

    private static Id<Report> Report(CaseFileBuilder b)
        => b.Report(b.Source("Herald", reliability: 'A'), "What was seen", published: "2026-03-02");

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static double[] Numbers(JsonNode? node) => [.. node!.AsArray().Select(n => n!.GetValue<double>())];
}
