using System.Text.Json.Nodes;
using CrocusAttack;
using static GeoClaims.Exchange.Tests.Bundles;

namespace GeoClaims.Exchange.Tests;

internal sealed class StixUpdateTests
{
    [Test]
    public void An_unchanged_case_leaves_the_bundle_as_it_is()
    {
        var bundle = StixBundle.Parse(Breached());
        Assert.That(bundle.With(bundle.ToCase()).ToJson(), Is.EqualTo(Breached()));
    }

    [Test]
    public void A_new_name_is_a_new_version_and_every_other_byte_stays()
    {
        var bundle = StixBundle.Parse(Breached());
        var file = bundle.ToCase();
        var bear = file.Get(new Id<Actor>(Bear));
        var changed = file.With(CaseChange.Put(bear with { Name = "Midnight Blizzard" }));
        var written = bundle.With(changed);

        var actor = written.Objects.Single(o => o.Id == Bear);
        Assert.That(actor.Element.Text("name"u8), Is.EqualTo("Midnight Blizzard"));
        Assert.That(actor.Modified, Is.EqualTo("2024-01-01T00:00:00.001Z"));
        Assert.That(actor.Element.Texts("goals"u8), Is.EqualTo(new[] { "espionage" }));
        foreach (var old in bundle.Objects.Where(o => o.Id != Bear))
            Assert.That(written.Objects.Single(o => o.Id == old.Id).Json, Is.EqualTo(old.Json));
        Assert.That(written.ToJson(), Does.Contain("\"kept\":1.0"));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
    }

    [TestCase("2024-05-06T07:08:09.1234567Z", "2024-05-06T07:08:09.1234567Z")]
    [TestCase("2024-05-06", "2024-05-06T00:00:00.000Z")]
    public void A_reports_date_is_written_back_with_its_digits(string date, string published)
    {
        var bundle = StixBundle.Parse(Breached());
        var file = bundle.ToCase();
        var changed = file.With(CaseChange.Put(file.Get(new Id<Report>(Paper)) with { Published = EdtfTime.Parse(date) }));
        var written = bundle.With(changed);

        Assert.That(written.Objects.Single(o => o.Id == Paper).Element.Text("published"u8), Is.EqualTo(published));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void The_time_of_a_campaign_is_written_back()
    {
        const string id = "campaign--00000000-0000-4000-8000-0000000000d1";
        var bundle = StixBundle.Parse(Breached(
            more: $$""",{"type":"campaign","id":"{{id}}",{{Head}},"name":"C","first_seen":"2024-01-01T00:00:00Z"}"""));
        var file = bundle.ToCase();
        var changed = file.With(CaseChange.Put(file.Get(new Id<Event>(id)) with
        {
            Time = EdtfTime.Parse("2024-02-01T00:00:00.50Z/2024-03-01T00:00:00Z"),
        }));
        var campaign = bundle.With(changed).Objects.Single(o => o.Id == id).Element;

        Assert.That((campaign.Text("first_seen"u8), campaign.Text("last_seen"u8)),
            Is.EqualTo(("2024-02-01T00:00:00.50Z", "2024-03-01T00:00:00Z")));
        Assert.That(bundle.With(changed).ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void Of_two_objects_that_tell_of_a_case_the_one_that_we_wrote_counts_and_the_other_is_named()
    {
        var ours = JsonNode.Parse(StixBundle.From(CrocusCase.Build()).ToJson())!;
        var objects = ours["objects"]!.AsArray();
        foreach (var (number, said) in ((int, string)[])[(1, "{\"title\":\"Another\",\"without\":[\"actor:x\"]}"), (2, "7")])
            objects.Add(JsonNode.Parse($$"""
                {"type":"note","id":"note--00000000-0000-4000-8000-00000000000{{number}}","content":"x","extensions":
                {"{{StixIds.Extension}}": {"case": {{said}} } } }
                """));
        var bundle = StixBundle.Parse(ours.ToJsonString());
        var file = bundle.ToCase(out var report);
        var changed = file.With(CaseChange.Title("Changed"));

        Assert.That(file.Title, Is.EqualTo(CrocusCase.Build().Title));
        Assert.That(report.Wrong.Select(l => l.Path[..l.Path.IndexOf('.', 2)]),
            Is.EqualTo(new[] { $"$.objects[{objects.Count - 2}]", $"$.objects[{objects.Count - 1}]" }));
        Assert.That(bundle.With(changed).ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void A_title_of_the_options_does_not_keep_another_one_from_being_written()
    {
        var bundle = StixBundle.Parse(Breached());
        var options = new StixOptions { Title = "Of the options" };
        var written = bundle.With(bundle.ToCase(options).With(CaseChange.Title("Changed")), options);

        Assert.That((written.ToCase().Title, written.ToCase(options).Title), Is.EqualTo(("Changed", "Of the options")));
    }

    [Test]
    public void What_is_taken_from_the_case_is_revoked_in_the_bundle()
    {
        var bundle = StixBundle.Parse(Breached());
        var file = bundle.ToCase();
        var changed = file.With(CaseChange.Remove(new Id<Claim>(Doubt)));
        var written = bundle.With(changed);

        Assert.That(written.Objects.Single(o => o.Id == Doubt).IsRevoked, Is.True);
        Assert.That(written.ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void What_others_added_to_our_objects_stays()
    {
        var file = CrocusCase.Build();
        var node = JsonNode.Parse(StixBundle.From(file).ToJson())!;
        foreach (var o in node["objects"]!.AsArray().Where(o => (string?)o!["type"] == "incident"))
            o!["labels"] = new JsonArray("theirs");
        var bundle = StixBundle.Parse(node.ToJsonString());
        var first = file.Events[0];
        var changed = file.With(CaseChange.Put(first with { Name = "Another name" }));
        var written = bundle.With(changed);

        Assert.That(written.Objects.Where(o => o.Type == "incident")
            .Select(o => o.Element.Texts("labels"u8)), Is.All.EqualTo(new[] { "theirs" }));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void A_text_that_another_program_changed_is_taken_over()
    {
        var file = CrocusCase.Build();
        var node = JsonNode.Parse(StixBundle.From(file).ToJson())!;
        var key = file.Actors[0].Key;
        var carrier = node["objects"]!.AsArray()
            .Single(o => (string?)o!["extensions"]?[StixIds.Extension]?["record"]?["actor"]?["id"] == key)!;
        carrier["name"] = "Renamed elsewhere";
        var read = StixBundle.Parse(node.ToJsonString()).ToCase(out var report);

        Assert.That(read, Is.EqualTo(file.With(CaseChange.Put(file.Actors[0] with { Name = "Renamed elsewhere" }))));
        Assert.That(report.Mapped.Where(l => l.Record == key && l.Message.StartsWith("Another program", StringComparison.Ordinal)),
            Is.Not.Empty);
    }

    [Test]
    public void A_changed_case_of_ours_comes_back_as_changed([Range(0, 79)] int seed)
    {
        var edits = new RandomEdits(seed);
        var before = edits.Start();
        var bundle = StixBundle.From(before);
        var after = edits.Edit(before);
        var written = bundle.With(after);

        Assert.That(written.ToCase(), Is.EqualTo(after));
        Assert.That(bundle.With(before).ToJson(), Is.EqualTo(bundle.ToJson()));
    }

    [Test]
    public void Any_case_can_be_written_into_somebody_elses_bundle([Range(0, 39)] int seed)
    {
        var bundle = StixBundle.Parse(Breached());
        var there = bundle.ToCase();
        var more = RandomCases.Make(seed, seed);
        var gone = seed % 3 == 0 ? there.Claims.Select(c => CaseChange.Remove(c.Id)) : [];
        var renamed = seed % 2 == 0 ? there.Actors.Select(a => CaseChange.Put(a with { Name = a.Name + " II" })) : [];
        var file = there.With([.. gone, .. renamed, .. RecordsOfCase.Of(more).Select(CaseChange.Put),
            .. seed % 5 == 0 ? new[] { CaseChange.Title("Another title") } : []]);
        var written = bundle.With(file);

        Assert.That(written.ToCase(), Is.EqualTo(file));
        Assert.That(written.With(there).ToCase(), Is.EqualTo(there), "And back again.");
    }
}
