using System.Text.Json.Nodes;
using CrocusAttack;
using static GeoClaims.Exchange.Tests.MispEvents;

namespace GeoClaims.Exchange.Tests;

internal sealed class MispUpdateTests
{
    [Test]
    public void An_unchanged_case_leaves_the_text_as_it_is()
    {
        var document = MispDocument.Parse(Breached());
        Assert.That(document.With(document.ToCase()).ToJson(), Is.EqualTo(Breached()));
    }

    [Test]
    public void A_note_is_changed_in_its_place_and_every_other_byte_stays()
    {
        var document = MispDocument.Parse(Breached());
        var file = document.ToCase();
        var changed = file.With(CaseChange.Put(file.Get(new Id<Proposition>($"misp-{Note}")) with { Statement = "The group was loud" }));
        var written = document.With(changed);

        Assert.That(written.ToJson(), Is.EqualTo(Breached().Replace("The group was quiet", "The group was loud", StringComparison.Ordinal)
            .Replace("\"timestamp\":\"1704200000\"", "\"timestamp\":\"1704200001\"", StringComparison.Ordinal)));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
    }

    [TestCase("Note")]
    [TestCase("Event")]
    public void What_has_no_UUID_is_given_the_one_it_is_known_by_before_it_is_changed(string kind)
    {
        const string Text = """
            {"Event":{"info":"A breach","date":"2024-01-02","x_kept":1.50,"Attribute":[{"type":"text","value":"x","Note":[{"note":"Quiet",
            "authors":"Ann"}]}]}}
            """;
        var document = MispDocument.Parse(Text);
        var file = document.ToCase();
        CaseRecord[] put = kind == "Event" ? [file.Events[0] with { Name = "A loud breach" }]
            : [.. file.Propositions.Where(p => p.Statement == "Quiet").Select(p => p with { Statement = "Loud" })];
        var changed = file.With(put.Select(CaseChange.Put));
        var written = document.With(changed);

        Assert.That(put, Has.Length.EqualTo(1));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
        Assert.That(written.ToJson(), Does.Contain("\"x_kept\":1.50"));
        Assert.That(written.With(file).ToCase(), Is.EqualTo(file), "And back again.");
    }

    [Test]
    public void What_has_no_place_in_the_event_is_an_object_of_our_template()
    {
        var document = MispDocument.Parse(Breached());
        var file = document.ToCase();
        var bear = file.Actors.Single(a => a.Name == "Cozy Bear");
        var changed = file.With(CaseChange.Put(bear with { Name = "Midnight Blizzard" }), CaseChange.Remove(new Id<Claim>($"misp-{Doubt}")),
            CaseChange.Put(file.Get(new Id<Event>($"misp-{Breach}")) with { Time = EdtfTime.Parse("2024-01-01~") }));
        var written = document.With(changed);

        Assert.That(written.ToCase(), Is.EqualTo(changed));
        Assert.That(written.ToJson(), Does.Contain("\"x_kept\": 1.50").And.Contain("Cozy \\u0042ear"));
        Assert.That(written.With(file).ToCase(), Is.EqualTo(file), "And back again.");
    }

    [Test]
    public void What_others_added_to_our_event_stays_and_is_heard()
    {
        var file = CrocusCase.Build();
        var node = JsonNode.Parse(MispDocument.From(file).ToJson())!;
        var said = node["Event"]!["Object"]!.AsArray().First(o => o!["Opinion"] is not null)!;
        said["Opinion"]!.AsArray().Add(JsonNode.Parse($$"""{"uuid":"{{Doubt}}","opinion":"10","authors":"somebody","x":5.50}"""));
        var document = MispDocument.Parse(node.ToJsonString());
        var read = document.ToCase();

        Assert.That(read.Claims, Has.Count.EqualTo(file.Claims.Count + 1));
        Assert.That(read.Get(new Id<Claim>($"misp-{Doubt}")).Stance, Is.EqualTo(Stance.Denies));
        var changed = read.With(CaseChange.Put(read.Events[0] with { Name = "Another name" }));
        var written = document.With(changed);
        Assert.That(written.ToCase(), Is.EqualTo(changed));
        Assert.That(written.ToJson(), Does.Contain("\"x\":5.5"));
    }

    [Test]
    public void A_text_that_another_program_changed_is_taken_over()
    {
        var file = CrocusCase.Build();
        var node = JsonNode.Parse(MispDocument.From(file).ToJson())!;
        var name = node["Event"]!["Object"]!.AsArray().SelectMany(o => o!["Attribute"]!.AsArray())
            .First(a => (string?)a!["value"] == file.Actors[0].Name)!;
        name["value"] = "Renamed elsewhere";
        var read = MispDocument.Parse(node.ToJsonString()).ToCase();

        Assert.That(read, Is.EqualTo(file.With(CaseChange.Put(file.Actors[0] with { Name = "Renamed elsewhere" }))));
    }

    [Test]
    public void A_changed_case_of_ours_comes_back_as_changed([Range(0, 59)] int seed)
    {
        var edits = new RandomEdits(seed);
        var before = edits.Start();
        var document = MispDocument.From(before);
        var after = edits.Edit(before);
        var written = document.With(after);

        Assert.That(written.ToCase(), Is.EqualTo(after));
        Assert.That(document.With(before).ToJson(), Is.EqualTo(document.ToJson()));
        Assert.That(written.With(before).ToCase(), Is.EqualTo(before), "And back again.");
    }

    [Test]
    public void Any_case_can_be_written_into_somebody_elses_event([Range(0, 29)] int seed)
    {
        var document = MispDocument.Parse(Breached());
        var there = document.ToCase();
        var more = RandomCases.Make(seed, seed);
        var gone = seed % 3 == 0 ? there.Claims.Select(c => CaseChange.Remove(c.Id)) : [];
        var renamed = seed % 2 == 0 ? there.Actors.Select(a => CaseChange.Put(a with { Name = a.Name + " II" })) : [];
        var file = there.With([.. gone, .. renamed, .. RecordsOfCase.Of(more).Select(CaseChange.Put),
            .. seed % 5 == 0 ? new[] { CaseChange.Title("Another title") } : []]);
        var written = document.With(file);

        Assert.That(written.ToCase(), Is.EqualTo(file));
        Assert.That(written.With(there).ToCase(), Is.EqualTo(there), "And back again.");
    }
}
