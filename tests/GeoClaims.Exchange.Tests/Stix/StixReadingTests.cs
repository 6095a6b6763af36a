using System.Text.Json.Nodes;
using static GeoClaims.Exchange.Tests.Bundles;

namespace GeoClaims.Exchange.Tests;

internal sealed class StixReadingTests
{
    [Test]
    public void An_attribution_is_a_claim_of_whoever_made_it_and_an_opinion_on_it_another_ones()
    {
        var file = StixBundle.Parse(Breached()).ToCase(out var report);

        var said = file.Get(new Id<Proposition>(Blame));
        Assert.That(said.Statement, Is.EqualTo("The breach is attributed to Cozy Bear"));
        Assert.That(file.Claims.Where(c => c.Proposition == said.Id).Select(c => (file.Get(c.Claimant).Name, c.Stance)),
            Is.EquivalentTo(new[] { ("Mandiant", Stance.Asserts), ("A rival", Stance.Denies) }));
        var blame = file.Get(new Id<Claim>(Blame));
        Assert.That(blame.Certainty, Is.EqualTo(new LikelihoodTerm("stix-wep", "Likely/Probable", new(.60), new(.79))));
        Assert.That(blame.Citations.Select(c => file.Get(c.Report).Title), Is.EqualTo(new[] { "Who did it" }));
        Assert.That(file.Get(new Id<Report>(Paper)).Published!.Text, Is.EqualTo("2024-01-02T03:04:05.000000Z"));
        Assert.That(file.Get(new Id<Event>(Breach)).Place, Is.EqualTo(new Place("Bonn", new GeoPoint(50.7, 7.1))));
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(report.KeptAside.Select(l => l.What), Does.Contain(Oddity).And.Contain("x_score").And.Contain("explanation"));
    }

    [Test]
    public void A_missing_confidence_is_unknown_and_never_zero()
    {
        var none = StixBundle.Parse(Breached(o => o.With(Blame).Remove("confidence"))).ToCase();
        var zero = StixBundle.Parse(Breached(o => o.With(Blame)["confidence"] = 0)).ToCase();

        Assert.That(none.Get(new Id<Claim>(Blame)).Certainty, Is.Null);
        Assert.That(zero.Get(new Id<Claim>(Blame)).Certainty!.Word, Is.EqualTo("Impossible"));
    }

    [Test]
    public void Of_several_versions_the_newest_counts_to_the_last_digit()
    {
        var file = StixBundle.Parse(Breached(o =>
        {
            var copies = new[] { ("2024-01-01T00:00:00.0001Z", "Newest"), ("2024-01-01T00:00:00.00005Z", "In between") }.Select(v =>
            {
                var copy = o.With(Breach).DeepClone().AsObject();
                (copy["modified"], copy["name"]) = v;
                return copy;
            }).ToArray();
            foreach (var copy in copies) o.Add((JsonNode)copy);
        })).ToCase(out var report);

        Assert.That(file.Get(new Id<Event>(Breach)).Name, Is.EqualTo("Newest"));
        Assert.That(report.KeptAside.Count(l => l.What == Breach && l.Message.StartsWith("An older version", StringComparison.Ordinal)),
            Is.EqualTo(2));
    }

    [Test]
    public void What_was_revoked_is_not_in_the_case()
    {
        var file = StixBundle.Parse(Breached(o => o.With(Doubt)["revoked"] = true)).ToCase(out var report);

        Assert.That(file.Claims.Select(c => c.Id.Value), Is.EqualTo(new[] { $"claim:{Blame}" }));
        Assert.That(report.KeptAside.Single(l => l.What == Doubt).Message, Does.Contain("revoked"));
    }

    [Test]
    public void The_strictest_marking_is_the_handling_mark()
    {
        var file = StixBundle.Parse(Breached(o =>
        {
            o.With(Breach)["object_marking_refs"] = new JsonArray("marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb");
            o.With(Bear)["object_marking_refs"] = new JsonArray("marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003");
        })).ToCase();
        Assert.That(file.Handling, Is.EqualTo("TLP:AMBER+STRICT"));
    }

    [Test]
    public void The_official_examples_lose_nothing()
    {
        foreach (var path in SharedData.Files("*.json", "stix", "examples"))
        {
            var bundle = StixBundle.Load(path);
            bundle.ToCase(out var report);
            Assert.That(report.Lost, Is.Empty, path);
            Assert.That(report.Wrong, Is.Empty, path);
            using var saved = new MemoryStream();
            bundle.Save(saved);
            Assert.That(saved.ToArray(), Is.EqualTo(File.ReadAllBytes(path)), path);
            Assert.That(report.Lines.Select(l => l.Path[..(l.Path.IndexOf(']') + 1)]).Distinct()
                .Count(), Is.EqualTo(bundle.Objects.Count), $"{path}: each has a line");
        }
    }

    [Test]
    public void The_threat_report_on_APT1_becomes_attributions()
    {
        var file = StixBundle.Load(SharedData.Need("stix", "examples", "threat-reports", "apt1.json")).ToCase();

        Assert.That(file.Title, Is.EqualTo("APT1: Exposing One of China's Cyber Espionage Units"));
        Assert.That(file.Claims.Select(c => file.Get(c.Proposition).Statement), Does.Contain("APT1 is attributed to Unit 61398"));
        Assert.That(file.Validate().IsValid, Is.True, file.Validate().ToString());
    }

    [Test]
    public void A_grouping_is_a_report_and_OpenCTIs_letter_the_reliability_of_a_source()
    {
        const string id = "grouping--00000000-0000-4000-8000-0000000000e1";
        var text = Breached(o => o.With(Mandiant)["x_opencti_reliability"] = "B - Usually reliable",
            $$""",{"type":"grouping","id":"{{id}}",{{Head}},"created_by_ref":"{{Mandiant}}","context":"suspicious-activity","""
                + $$""" "object_refs":["{{Blame}}"]}""");
        var file = StixBundle.Parse(text).ToCase(out var report);
        var grouping = file.Get(new Id<Report>(id));

        Assert.That((grouping.Title, file.Get(grouping.Source).Reliability), Is.EqualTo(("suspicious-activity", Reliability.B)));
        Assert.That(file.Get(new Id<Claim>(Blame)).Citations.Select(c => c.Report.Value), Does.Contain($"report:{id}"));
        Assert.That(report.Wrong, Is.Empty);
    }

    [TestCase("\"event_refs\":[\"$\"]")]
    [TestCase("\"events\":[{\"event_ref\":\"$\",\"status\":\"occurred\"}]")]
    public void Events_of_the_incident_extension_are_parts_no_finer_than_they_say(string list)
    {
        const string id = "event--00000000-0000-4000-8000-0000000000f1";
        var core = "{\"extension-definition--ef765651-680c-498d-9894-99799f2fa126\":{\"determination\":\"confirmed\","
            + list.Replace("$", id, StringComparison.Ordinal) + "}}";
        var text = Breached(o => o.With(Breach)["extensions"] = System.Text.Json.Nodes.JsonNode.Parse(core),
            $$""",{"type":"event","id":"{{id}}",{{Head}},"status":"occurred","start_time":"2024-01-05T00:00:00.000Z","""
                + """ "start_time_fidelity":"day"}""");
        var happened = StixBundle.Parse(text).ToCase().Get(new Id<Event>(id));

        Assert.That((happened.PartOf, happened.Time!.Text), Is.EqualTo(((Id<Event>?)new Id<Event>(Breach), "2024-01-05")));
    }
}
