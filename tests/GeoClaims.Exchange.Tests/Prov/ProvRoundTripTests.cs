using System.Text.Json.Nodes;
using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class ProvRoundTripTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();

    [Test]
    public void The_Crocus_case_comes_back_equal()
    {
        var document = ProvDocument.From(Crocus, out var report);

        Assert.That(ProvDocument.Parse(document.ToJson()).ToCase(out var back), Is.EqualTo(Crocus));
        Assert.That(back.Wrong, Is.Empty);
        Assert.That(report.Lost, Is.Empty);
        Assert.That(report.Mapped.Select(l => l.Record).OfType<string>(), Is.EquivalentTo(RecordsOfCase.ByKey(Crocus).Keys));
    }

    [Test]
    public void The_Crocus_case_says_in_the_words_of_PROV_where_things_come_from()
    {
        var document = ProvDocument.From(Crocus);
        var derived = document.Graph.Relations.Where(r => r.Kind == "wasDerivedFrom").Select(r => (r.From, r.To[0])).ToHashSet();
        var names = ProvNames.New(Crocus.Title);
        string Full(string key) => document.Graph.Whole.Expand(names.Of(key));

        foreach (var report in Crocus.Reports)
            foreach (var earlier in report.DerivedFrom) Assert.That(derived, Does.Contain((Full(report.Key), Full(earlier.Value))));
        foreach (var claim in Crocus.Claims)
            Assert.That(document.Graph.Relations.Any(r => r.Kind == "wasAttributedTo" && r.From == Full(claim.Key)
                && r.To[0] == Full(claim.Claimant.Value)), Is.True, claim.Key);
        var described = document.Graph.Elements.Select(e => e.Name).ToHashSet();
        Assert.That(document.Graph.Elements, Has.Count.EqualTo(described.Count), "Nothing is described twice.");
        Assert.That(document.Graph.Relations.SelectMany(r => r.To.Prepend(r.From)).Where(n => !described.Contains(n!)), Is.Empty,
            "No relation leads nowhere.");
    }

    [Test]
    public void Any_case_comes_back_equal([Range(0, 119)] int seed)
    {
        var file = RandomCases.Make(seed, seed);
        var document = ProvDocument.From(file);
        var read = ProvDocument.Parse(document.ToJson()).ToCase(out var report);

        Assert.That(read.ToJson(), Is.EqualTo(file.ToJson()));
        Assert.That(read, Is.EqualTo(file));
        Assert.That(report.Wrong.Where(l => !l.Message.Contains("circle", StringComparison.Ordinal)), Is.Empty);
        Assert.That(ProvDocument.From(file).ToJson(), Is.EqualTo(document.ToJson()), "Equal input gives equal output.");
    }

    [Test]
    public void Any_case_can_be_changed_into_any_other_one([Range(0, 19)] int seed)
    {
        var document = ProvDocument.From(RandomCases.Make(seed, 30));
        var other = RandomCases.Make(seed + 100, 30);
        var written = document.With(other);

        Assert.That(ProvDocument.Parse(written.ToJson()).ToCase().ToJson(), Is.EqualTo(other.ToJson()));
        Assert.That(written.With(other).ToJson(), Is.EqualTo(written.ToJson()));
    }

    [Test]
    public void A_claim_is_made_by_a_claiming_that_used_what_it_is_about()
    {
        var builder = new CaseFileBuilder("Bridge");
        builder.Claim(builder.Actor("Ann"), Stance.Asserts, builder.Proposition("The bridge fell."), made: "2024-05-01T10:00:00Z");
        var file = builder.Build();
        var json = JsonNode.Parse(ProvDocument.From(file).ToJson())!;
        var claiming = json["wasGeneratedBy"]!.AsObject().Select(g => g.Value!)
            .Single(g => ((string)g["prov:entity"]!).StartsWith("case:claim/", StringComparison.Ordinal));

        Assert.That((string?)claiming["prov:time"], Is.EqualTo("2024-05-01T10:00:00.000Z"));
        Assert.That(json["used"]!.AsObject().Any(u => (string?)u.Value!["prov:activity"] == (string?)claiming["prov:activity"]
            && (string?)u.Value!["prov:role"] == "asserts"), Is.True);
    }

    [Test]
    public void Another_program_may_rename_what_we_wrote()
    {
        var json = JsonNode.Parse(ProvDocument.From(Crocus).ToJson())!;
        var actor = Crocus.Actors[0];
        json["agent"]![ProvNames.New(Crocus.Title).Of(actor.Key)]!["prov:label"] = "Somebody else";
        var read = ProvDocument.Parse(json.ToJsonString()).ToCase(out var report);

        Assert.That(read.Get(actor.Id), Is.EqualTo(actor with { Name = "Somebody else" }));
        Assert.That(report.Mapped.Any(l => l.Record == actor.Key && l.Message.StartsWith("Another program", StringComparison.Ordinal)));
    }
}
