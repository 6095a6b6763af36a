using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class StixRoundTripTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();

    [Test]
    public void The_Crocus_case_comes_back_equal()
    {
        var bundle = StixBundle.From(Crocus, out var report);

        Assert.That(StixBundle.Parse(bundle.ToJson()).ToCase(), Is.EqualTo(Crocus));
        Assert.That(report.Lost, Is.Empty);
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(report.Mapped.Select(l => l.Record).OfType<string>(), Is.SupersetOf(RecordsOfCase.ByKey(Crocus).Keys));
    }

    [Test]
    public void The_Crocus_case_says_in_the_words_of_the_standard_who_blames_whom()
    {
        var bundle = StixBundle.From(Crocus);
        var types = bundle.Objects.CountBy(o => o.Type).ToDictionary();

        Assert.That(types.Keys, Is.SupersetOf(new[] { "incident", "identity", "report", "note", "relationship", "grouping", "opinion",
            "threat-actor", "location" }));
        Assert.That(bundle.Objects.Select(o => o.Id), Is.Unique);
        var ids = bundle.Objects.Select(o => o.Id).ToHashSet();
        Assert.That(bundle.Objects.SelectMany(References).Where(r => !ids.Contains(r)), Is.Empty, "No reference leads nowhere.");
    }

    [Test]
    public void Any_case_comes_back_equal([Range(0, 119)] int seed)
    {
        var file = RandomCases.Make(seed, seed);
        var bundle = StixBundle.From(file);
        var read = StixBundle.Parse(bundle.ToJson()).ToCase(out var report);

        Assert.That(read.ToJson(), Is.EqualTo(file.ToJson()));
        Assert.That(read, Is.EqualTo(file));
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(StixBundle.From(file).ToJson(), Is.EqualTo(bundle.ToJson()), "Equal input gives equal output.");
    }

    [Test]
    public void What_is_written_is_valid_by_the_official_schemas([Range(0, 11)] int seed)
    {
        SharedData.Need("stix", "schemas");
        var bundle = StixBundle.From(seed == 0 ? Crocus : RandomCases.Make(seed, seed * 15));
        Assert.That(bundle.Objects.SelectMany(StixSchemas.Faults), Is.Empty);
    }

    [TestCase("TLP:CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487")]
    [TestCase("TLP:GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb")]
    [TestCase("TLP:AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421")]
    [TestCase("TLP:AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003")]
    [TestCase("TLP:RED", "e828b379-4e03-4974-9ac4-e53a884c97c1")]
    public void A_handling_mark_of_TLP_is_the_marking_of_OASIS(string mark, string id)
    {
        var file = Crocus.With(CaseChange.Handling(mark));
        var bundle = StixBundle.From(file);

        Assert.That(bundle.Objects.Where(o => o.Type == "incident").Select(o => o.Element.Texts("object_marking_refs"u8)),
            Is.All.EqualTo(new[] { $"marking-definition--{id}" }));
        Assert.That(bundle.ToCase(), Is.EqualTo(file));
    }

    [Test]
    public void Ids_are_of_version_5_and_do_not_hang_on_anything_but_scope_and_key()
    {
        var other = Crocus.With(CaseChange.Handling("for editors only"));
        var ids = StixBundle.From(Crocus).Objects.Select(o => o.Id).ToHashSet();

        Assert.That(StixBundle.From(other).Objects.Where(o => o.Type != "marking-definition").Select(o => o.Id), Is.SubsetOf(ids));
        Assert.That(StixBundle.From(Crocus, new StixOptions { Scope = "another desk" }).Objects.Where(o => o.Type == "note")
            .Select(o => o.Id),
            Has.None.Matches<string?>(i => ids.Contains(i!)));
        Assert.That(ids.Where(i => i.Split("--")[1] is var uuid && uuid[14] != '5' && uuid[14] != '4'), Is.Empty);
    }

    [Test]
    public void An_observable_has_the_id_of_the_standard()
        => Assert.That(StixIds.ForObservable("ipv4-addr", new() { ["value"] = "198.51.100.3" }),
            Is.EqualTo("ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4"), "The vector of STIX 2.1, §2.9.");

    [Test]
    public async Task Every_way_to_write_and_read_gives_the_same()
    {
        var bundle = StixBundle.From(Crocus);
        using var folder = new TempFolder();
        bundle.Save(folder.File("a.json"));
        await bundle.SaveAsync(folder.File("b.json"));

        Assert.That(StixBundle.Load(folder.File("a.json")).ToJson(), Is.EqualTo(bundle.ToJson()));
        Assert.That((await StixBundle.LoadAsync(folder.File("b.json"))).ToJson(), Is.EqualTo(bundle.ToJson()));
    }

    private static IEnumerable<string> References(StixObject o)
    {
        foreach (var member in o.Element.EnumerateObject())
        {
            if (member.Name.EndsWith("_refs", StringComparison.Ordinal))
                foreach (var id in member.Value.EnumerateArray()) yield return id.GetString()!;
            if (member.Name.EndsWith("_ref", StringComparison.Ordinal)) yield return member.Value.GetString()!;
        }
    }
}
