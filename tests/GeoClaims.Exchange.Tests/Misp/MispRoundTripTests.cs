using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class MispRoundTripTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();

    [Test]
    public void The_Crocus_case_comes_back_equal()
    {
        var document = MispDocument.From(Crocus, out var report);
        var read = MispDocument.Parse(document.ToJson()).ToCase(out var reading);

        Assert.That(read, Is.EqualTo(Crocus));
        Assert.That(report.Lost, Is.Empty);
        Assert.That(reading.Wrong, Is.Empty);
        Assert.That(report.Mapped.Select(l => l.Record).OfType<string>(), Is.SupersetOf(RecordsOfCase.ByKey(Crocus).Keys));
    }

    [Test]
    public void The_Crocus_case_says_in_MISPs_words_who_thinks_what()
    {
        var found = JsonNode.Parse(MispDocument.From(Crocus).ToJson())!["Event"]!.AsObject();
        var objects = found["Object"]!.AsArray();
        var opinions = objects.SelectMany(o => o!["Opinion"]?.AsArray() ?? []).ToList();
        var uuids = objects.Select(o => (string?)o!["uuid"]).ToHashSet();

        Assert.That(opinions.Select(o => (string?)o!["opinion"]), Does.Contain("25").And.Contain("75"));
        Assert.That(opinions.Select(o => (string?)o!["object_uuid"]).Distinct(), Is.SubsetOf(uuids));
        Assert.That(objects.SelectMany(o => o!["Relationship"]?.AsArray() ?? []).Select(r => (string?)r!["relationship_type"]),
            Has.Some.EqualTo("attributed-to"));
        Assert.That(objects.SelectMany(o => o!["ObjectReference"]?.AsArray() ?? []).Select(r => (string?)r!["referenced_uuid"]).Distinct(),
            Is.SubsetOf(uuids), "No reference leads nowhere.");
        Assert.That(objects.SelectMany(o => o!["Attribute"]!.AsArray()).SelectMany(a => a!["Tag"]?.AsArray() ?? [])
            .Select(t => (string?)t!["name"]), Has.Some.StartsWith("admiralty-scale:"));
        Assert.That(AllUuids(found), Is.Unique);
    }

    [Test]
    public void Any_case_comes_back_equal([Range(0, 79)] int seed)
    {
        var file = RandomCases.Make(seed, seed);
        var document = MispDocument.From(file);
        var read = MispDocument.Parse(document.ToJson()).ToCase(out var report);

        Assert.That(read.ToJson(), Is.EqualTo(file.ToJson()));
        Assert.That(read, Is.EqualTo(file));
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(MispDocument.From(file).ToJson(), Is.EqualTo(document.ToJson()), "Equal input gives equal output.");
    }

    [Test]
    public void Any_case_goes_out_in_the_types_of_the_core_format([Range(0, 9)] int seed)
    {
        var found = JsonNode.Parse(MispDocument.From(RandomCases.Make(seed, seed * 15)).ToJson())!["Event"]!.AsObject();

        Assert.That(((string)found["info"]!).Length, Is.LessThan(256));
        Assert.That(AllUuids(found), Is.Unique);
        foreach (var (name, value) in found.Where(m => m.Key is "timestamp" or "publish_timestamp" or "analysis" or "threat_level_id"
            or "distribution")) Assert.That(value!.GetValueKind(), Is.EqualTo(JsonValueKind.String), name);
        foreach (var attribute in found["Object"]!.AsArray().SelectMany(o => o!["Attribute"]!.AsArray()))
            Assert.That((string?)attribute!["value"], Is.Not.Null.And.Not.Empty);
    }

    [Test]
    public void The_template_names_what_is_written_and_no_more()
    {
        var path = Path.Combine(SharedData.ProjectFolder, "..", "..", "src", "GeoClaims.Exchange", "Misp",
            MispIds.TemplateName, "definition.json");
        using var template = JsonDocument.Parse(File.ReadAllText(path));
        var root = template.RootElement;
        var file = Crocus.With(CaseChange.Put(Crocus.Reports[0] with { Address = "https://news.example/a" }));
        var written = JsonNode.Parse(MispDocument.From(file).ToJson())!["Event"]!["Object"]!.AsArray()
            .SelectMany(o => o!["Attribute"]!.AsArray()).ToList();

        Assert.That(root.Text("uuid"u8), Is.EqualTo(MispIds.Template));
        Assert.That(root.GetProperty("version").GetRawText(), Is.EqualTo(MispIds.TemplateVersion));
        Assert.That(root.Text("name"u8), Is.EqualTo(MispIds.TemplateName));
        Assert.That(root.GetProperty("attributes").EnumerateObject().Select(m => m.Name),
            Is.EquivalentTo(written.Select(a => (string)a!["object_relation"]!).Distinct()));
        foreach (var member in root.GetProperty("attributes").EnumerateObject())
            Assert.That(written.Where(a => (string)a!["object_relation"]! == member.Name).Select(a => (string?)a!["type"]).Distinct(),
                Is.EqualTo(new[] { member.Value.Text("misp-attribute"u8) }), member.Name);
    }

    [TestCase("x y", 30_000)]
    [TestCase("ж\U0001F600 ", 40_000)]
    [TestCase(" \n", 70_000)]
    [TestCase(" ", 200_000)]
    public void A_record_longer_than_a_value_of_MISP_is_parted_and_comes_back(string text, int times)
    {
        var statement = "a" + string.Concat(Enumerable.Repeat(text, times)) + "b";
        var file = Crocus.With(CaseChange.Put(Crocus.Propositions[0] with { Statement = statement }), CaseChange.Title(statement));
        var document = MispDocument.From(file);
        var node = JsonNode.Parse(document.ToJson())!;
        var attributes = node["Event"]!["Object"]!.AsArray().SelectMany(o => o!["Attribute"]!.AsArray()).ToList();

        Assert.That(attributes.Select(a => Encoding.UTF8.GetByteCount((string)a!["value"]!)), Is.All.LessThanOrEqualTo(65_535));
        Assert.That(attributes.Select(a => (string)a!["comment"]!), Does.Contain("part 2 of 2").Or.Contain("part 2 of 3")
            .Or.Contain("part 2 of 4").Or.Contain("part 2 of 5"));
        Assert.That(AllUuids(node), Is.Unique);
        Assert.That(document.ToCase(out var report).ToJson(), Is.EqualTo(file.ToJson()));
        Assert.That(report.Wrong, Is.Empty);
        // MISP trims values, and gives the attributes of an object in an order of its own.
        foreach (var list in node["Event"]!["Object"]!.AsArray().Select(o => o!["Attribute"]!.AsArray()))
        {
            var turned = list.Select(a => a!.DeepClone()).Reverse().ToList();
            list.Clear();
            foreach (var attribute in turned)
            {
                attribute["value"] = ((string)attribute["value"]!).Trim();
                list.Add(attribute);
            }
        }
        Assert.That(MispDocument.Parse(node.ToJsonString()).ToCase().Propositions, Is.EqualTo(file.Propositions));
        var shorter = file.With(CaseChange.Put(Crocus.Propositions[0]), CaseChange.Title("Short"));
        Assert.That(document.With(shorter).ToCase(), Is.EqualTo(shorter), "Parts that are no longer needed go.");
        Assert.That(MispDocument.From(shorter).With(file).ToCase(), Is.EqualTo(file), "Parts that are needed come.");
    }

    [Test]
    public void A_part_that_is_missing_is_named()
    {
        var file = Crocus.With(CaseChange.Put(Crocus.Propositions[0] with { Statement = new string('x', 100_000) }));
        var text = MispDocument.From(file).ToJson().Replace("\"part 2 of 2\"", "\"\"", StringComparison.Ordinal);
        MispDocument.Parse(text).ToCase(out var report);

        Assert.That(report.Wrong.Select(l => l.Message), Has.Some.EqualTo("The attribute record cannot be read: Part 2 of 2 is missing."));
    }

    [Test]
    public void Uuids_hang_on_scope_and_key_only()
    {
        var one = AllUuids(JsonNode.Parse(MispDocument.From(Crocus).ToJson())!).ToHashSet();
        var marked = MispDocument.From(Crocus.With(CaseChange.Handling("TLP:RED")));
        var elsewhere = MispDocument.From(Crocus, new MispOptions { Scope = "another desk" });

        Assert.That(AllUuids(JsonNode.Parse(marked.ToJson())!), Is.EquivalentTo(one));
        Assert.That(marked.ToJson(), Does.Contain("\"tlp:red\""));
        Assert.That(AllUuids(JsonNode.Parse(elsewhere.ToJson())!).Where(one.Contains), Is.EqualTo(new[] { MispIds.Organisation }));
    }

    [Test]
    public async Task Every_way_to_write_and_read_gives_the_same()
    {
        var document = MispDocument.From(Crocus);
        using var folder = new TempFolder();
        document.Save(folder.File("a.json"));
        await document.SaveAsync(folder.File("b.json"));

        Assert.That(MispDocument.Load(folder.File("a.json")).ToJson(), Is.EqualTo(document.ToJson()));
        Assert.That((await MispDocument.LoadAsync(folder.File("b.json"))).ToJson(), Is.EqualTo(document.ToJson()));
    }

    private static IEnumerable<string> AllUuids(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(i => AllUuids(i!)),
        JsonObject members => members.Where(m => m.Value is JsonObject or JsonArray).SelectMany(m => AllUuids(m.Value!))
            .Concat(members["uuid"] is { } uuid ? [(string)uuid!] : []),
        _ => [],
    };
}
