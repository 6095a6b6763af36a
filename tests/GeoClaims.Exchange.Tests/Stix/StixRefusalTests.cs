using System.Text;
using System.Text.Json.Nodes;
using static GeoClaims.Exchange.Tests.Bundles;

namespace GeoClaims.Exchange.Tests;

internal sealed class StixRefusalTests
{
    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"bundle\"")]
    [TestCase("{}")]
    [TestCase("{\"type\":\"bundle\"")]
    [TestCase("{\"type\":\"bundle\",\"objects\":{}}")]
    [TestCase("{\"type\":\"bundle\",\"type\":\"bundle\"}")]
    [TestCase("{\"type\":\"nothing\"}")]
    public void What_is_no_bundle_is_refused_by_the_one_exception(string text)
        => Assert.That(() => StixBundle.Parse(text), Throws.TypeOf<InvalidDocumentException>().With.Message.StartsWith("$"));

    [Test]
    public void Half_a_surrogate_pair_and_bytes_that_are_no_UTF_8_are_refused()
    {
        Assert.That(() => StixBundle.Parse("{\"type\":\"bundle\",\"x\":\"\ud800\"}"), Throws.TypeOf<InvalidDocumentException>());
        using var stream = new MemoryStream([.. "{\"type\":\"bundle\",\"x\":\""u8, 0xFF, .. "\"}"u8]);
        Assert.That(() => StixBundle.Load(stream), Throws.TypeOf<InvalidDocumentException>());
    }

    [Test]
    public void Limits_hold_for_size_depth_and_count()
    {
        var text = Breached();
        var deep = $"{{\"type\":\"bundle\",\"x\":{new string('[', 5000)}{new string(']', 5000)}}}";
        Assert.That(() => StixBundle.Parse(text, new() { MaxBytes = 100 }), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => StixBundle.Parse(deep), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => StixBundle.Parse(text, new() { MaxRecords = 9 }), Throws.TypeOf<InvalidDocumentException>().With.Property("Path")
            .EqualTo("$.objects"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.That(() => StixBundle.Load(stream, new() { MaxBytes = text.Length - 1 }), Throws.TypeOf<InvalidDocumentException>());
        stream.Position = 0;
        Assert.That(StixBundle.Load(stream, new() { MaxBytes = text.Length }).ToJson(), Is.EqualTo(text));
    }

    private static readonly TestCaseData[] Breaks =
    [
        new((Action<JsonArray>)(o => o.With(Blame)["confidence"] = 101), "$.objects[4].confidence"),
        new((Action<JsonArray>)(o => o.With(Blame)["confidence"] = 55.5), "$.objects[4].confidence"),
        new((Action<JsonArray>)(o => o.With(Breach)["modified"] = "2023-01-01T00:00:00.000Z"), "$.objects[2].modified"),
        new((Action<JsonArray>)(o => o.With(Doubt)["id"] = "note--00000000-0000-4000-8000-000000000006"), "$.objects[5]"),
        new((Action<JsonArray>)(o => o.With(Doubt)["object_refs"] = new JsonArray("note--00000000-0000-4000-8000-0000000000aa")),
            "$.objects[5].object_refs"),
        new((Action<JsonArray>)(o => o.With(Doubt)["opinion"] = "maybe"), "$.objects[5].opinion"),
        new((Action<JsonArray>)(o => o.With(Bear).Remove("name")), "$.objects[3].name"),
        new((Action<JsonArray>)(o => o.With(Rival)["name"] = 5), "$.objects[1].name"),
        new((Action<JsonArray>)(o => o.With(Paper)["published"] = "yesterday"), "$.objects[6].published"),
        new((Action<JsonArray>)(o => o.Add(7)), "$.objects[10]"),
        new((Action<JsonArray>)(o => { var copy = o.With(Bear).DeepClone(); copy["name"] = "Another"; o.Add(copy); }), "$.objects[10]"),
    ];

    [TestCaseSource(nameof(Breaks))]
    public void One_broken_object_is_named_and_the_others_come_in(Action<JsonArray> change, string path)
    {
        var bundle = StixBundle.Parse(Breached(change));
        var file = bundle.ToCase(out var report);

        Assert.That(report.Wrong.Select(l => l.Path), Does.Contain(path), report.ToString());
        Assert.That(file.Find(new Id<Event>(Breach)), Is.Not.Null);
        Assert.That(file.Find(new Id<Report>(Paper)), Is.Not.Null);
    }

    [Test]
    public void A_name_with_half_a_surrogate_pair_spoils_its_own_object_only()
    {
        var text = Breached().Replace("Cozy \\u0042ear", "Cozy \\ud800", StringComparison.Ordinal);
        var bundle = StixBundle.Parse(text);
        var file = bundle.ToCase(out var report);

        Assert.That(report.Wrong.Select(l => l.Path), Does.Contain("$.objects[3].name"));
        Assert.That(file.Find(new Id<Actor>(Mandiant)), Is.Not.Null);
        Assert.That(bundle.ToJson(), Is.EqualTo(text));
    }

    [Test]
    public void Reports_that_derive_from_one_another_in_a_circle_come_in_and_are_found()
    {
        const string second = "report--00000000-0000-4000-8000-0000000000b1";
        string Link(string id, string from, string to)
            => $$"""{"type":"relationship","id":"relationship--00000000-0000-4000-8000-0000000000{{id}}",{{Head}},"""
                + $$""" "relationship_type":"derived-from","""
                + $$""" "source_ref":"{{from}}","target_ref":"{{to}}"}""";
        var text = Breached(more: $$""",{"type":"report","id":"{{second}}",{{Head}},"name":"Second","published":"2024-01-02T00:00:00Z","""
            + $$""" "object_refs":["{{Bear}}"]},"""
            + $$"""{{Link("c1", Paper, second)}},{{Link("c2", second, Paper)}}""");
        var file = StixBundle.Parse(text).ToCase();

        Assert.That(file.Get(new Id<Report>(Paper)).DerivedFrom, Has.Count.EqualTo(1));
        Assert.That(file.Validate().Findings, Is.Not.Empty);
    }

    [Test]
    public void Bytes_changed_at_random_give_a_case_or_the_one_exception([Range(0, 19)] int seed)
    {
        var draw = new Draw(seed);
        var bytes = Encoding.UTF8.GetBytes(seed % 2 == 0 ? Breached() : StixBundle.From(RandomCases.Make(seed, 20)).ToJson());
        for (var i = 0; i < 60; i++)
        {
            var broken = bytes.ToArray();
            for (var n = draw.Between(1, 4); n > 0; n--) broken[draw.Below(broken.Length)] = (byte)draw.Below(256);
            using var stream = new MemoryStream(broken);
            try
            {
                StixBundle.Load(stream).ToCase(out _);
            }
            catch (InvalidDocumentException e)
            {
                Assert.That(e.Path, Does.StartWith("$"));
            }
        }
    }
}
