using static GeoClaims.Exchange.Tests.MispEvents;

namespace GeoClaims.Exchange.Tests;

internal sealed class MispReadingTests
{
    private static CaseFile Read(out ExchangeReport report) => MispDocument.Parse(Breached()).ToCase(out report);

    [Test]
    public void An_event_is_something_that_happened_and_the_report_of_it()
    {
        var file = Read(out _);
        var happened = file.Get(new Id<Event>($"misp-{Breach}"));

        Assert.That(file.Title, Is.EqualTo("The breach"));
        Assert.That(file.Handling, Is.EqualTo("TLP:AMBER"));
        Assert.That((happened.Name, happened.Time!.Text, happened.Place!.Name), Is.EqualTo(("The breach", "2024-01-02", "Bonn")));
        Assert.That(happened.Place.Point, Is.EqualTo(new GeoPoint(50.7, 7.1)));
        Assert.That(file.Get(new Id<Report>($"misp-{Breach}")).Published!.Text, Is.EqualTo("2024-01-02T12:55:00Z"));
        Assert.That(file.Get(file.Get(new Id<Report>($"misp-{Breach}")).Source).Name, Is.EqualTo("CIRCL"));
    }

    [Test]
    public void A_galaxy_of_actors_is_an_attribution_of_the_events_maker_with_the_certainty_of_its_tags()
    {
        var file = Read(out _);
        var blame = file.Claims.Single(c => file.Get(c.Proposition).Statement == "The breach is attributed to Cozy Bear");

        Assert.That(file.Get(blame.Claimant).Name, Is.EqualTo("CIRCL"));
        Assert.That(blame.Certainty, Is.EqualTo(new LikelihoodTerm("misp-estimative-language", "likely", new(.55), new(.80))));
        Assert.That(file.Actors.Single(a => a.Name == "Cozy Bear").Aliases.Single().Text, Is.EqualTo("APT 29"));
    }

    [Test]
    public void The_state_behind_an_actor_is_a_claim_of_the_galaxys_with_its_own_number()
    {
        var file = Read(out _);
        var blame = file.Claims.Single(c => file.Get(c.Proposition).Statement == "Cozy Bear is attributed to RU");

        Assert.That(file.Get(blame.Claimant).Name, Is.EqualTo("MISP Project"));
        Assert.That(blame.Certainty, Is.EqualTo(new LikelihoodTerm("misp-attribution-confidence", "50", new(.5), new(.5))));
    }

    [Test]
    public void Grades_of_the_Admiralty_code_stay_letters_and_numbers_and_come_from_the_event_where_the_attribute_has_none()
    {
        var item = Read(out _).Get(new Id<Evidence>($"misp-{Domain}"));

        Assert.That((item.Reliability, item.Credibility), Is.EqualTo(((Reliability?)Reliability.B, new Credibility(2))));
        Assert.That(item.Observed, Is.EqualTo(EdtfTime.Parse("2024-01-01T10:00:00.000000+00:00")));
    }

    [Test]
    public void Who_sees_who_doubts_and_who_proposes_are_heard()
    {
        var file = Read(out _);
        var seen = file.Get(new Id<Evidence>($"misp-{Seen}"));
        Claim denial = file.Get(new Id<Claim>($"misp-{False}")), doubt = file.Get(new Id<Claim>($"misp-{Doubt}")),
            praise = file.Get(new Id<Claim>($"misp-{OnNote}"));

        Assert.That(seen.Statement, Is.EqualTo("The domain “bad.example” was seen by A rival"));
        Assert.That(denial.Stance, Is.EqualTo(Stance.Denies));
        Assert.That(file.Get(denial.Proposition).Statement, Is.EqualTo("The domain “bad.example” is right"));
        Assert.That((doubt.Stance, doubt.Proposition), Is.EqualTo((Stance.Denies, denial.Proposition)));
        Assert.That(doubt.Certainty, Is.EqualTo(new LikelihoodTerm("misp-opinion", "20", new(.2), new(.2))));
        Assert.That((praise.Stance, praise.Proposition.Value), Is.EqualTo((Stance.Asserts, $"prop:misp-{Note}")));
        Assert.That(file.Propositions.Select(p => p.Statement),
            Does.Contain("The domain “bad.example” should read “worse.example”").And.Contain("The group was quiet"));
        Assert.That(file.Get(new Id<Report>($"misp-{Link}")).Address, Is.EqualTo("https://news.example/a"));
    }

    [Test]
    public void What_a_case_cannot_hold_is_named_and_stays()
    {
        Read(out var report);

        Assert.That(report.Lost, Is.Empty);
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(report.KeptAside.Select(l => l.What), Has.Some.Contains("workflow:state").And.Some.Contains("x_kept"));
    }

    [TestCase("{\"response\":[$,$2]}", 2)]
    [TestCase("{\"response\":$}", 1)]
    [TestCase("[$,$2]", 2)]
    [TestCase("[$2]", 1)]
    public void Events_come_bare_in_lists_and_in_answers(string shape, int count)
    {
        var other = Breached().Replace("00000000-0000", "11111111-0000", StringComparison.Ordinal);
        var bare = other[(other.IndexOf(':', StringComparison.Ordinal) + 1)..other.LastIndexOf('}')];
        var text = shape.Replace("$2", bare, StringComparison.Ordinal).Replace("$", Breached(), StringComparison.Ordinal);
        var document = MispDocument.Parse(text);

        Assert.That(document.Events, Has.Count.EqualTo(count));
        Assert.That(document.ToCase().Events, Has.Count.EqualTo(count));
    }

    [Test]
    public void An_event_that_extends_another_one_is_a_part_of_it()
    {
        var other = Breached($",\"extends_uuid\":\"{Breach}\"").Replace("{\"Event\":{\"id\":\"7\",\"uuid\":\"" + Breach,
            "{\"Event\":{\"id\":\"7\",\"uuid\":\"22222222-0000-4000-8000-000000000001", StringComparison.Ordinal);
        var file = MispDocument.Parse($"[{Breached()},{other}]").ToCase();

        Assert.That(file.Get(new Id<Event>("misp-22222222-0000-4000-8000-000000000001")).PartOf,
            Is.EqualTo(new Id<Event>($"misp-{Breach}")));
    }

    [TestCase("def_param.json", 1)]
    [TestCase("event_obj_attr_tag.json", 0)]
    [TestCase("existing_event.json", 1)]
    [TestCase("japanese_test.json", 1)]
    [TestCase("mainly_objects_1.json", 1)]
    [TestCase("shadow.json", 1)]
    [TestCase("sighting_1.json", 1)]
    [TestCase("to_delete1.json", 1)]
    public void Events_of_PyMISPs_own_tests_come_in_and_stay_as_they_are(string name, int events)
    {
        var path = SharedData.Need("misp", name);
        var document = MispDocument.Load(path);
        var file = document.ToCase(out var report);

        Assert.That(file.Events, Has.Count.EqualTo(events));
        Assert.That(report.Lost, Is.Empty);
        Assert.That(document.With(file).ToJson(), Is.EqualTo(File.ReadAllText(path)));
        Assert.That(MispDocument.From(file).ToCase(), Is.EqualTo(file));
    }

    [Test]
    public void Sofacy_is_blamed_for_what_CIRCL_saw()
    {
        var file = MispDocument.Load(SharedData.Need("misp", "existing_event.json")).ToCase();
        var blame =
            file.Claims.Single(c => file.Get(c.Proposition).Statement.EndsWith("is attributed to Sofacy", StringComparison.Ordinal));

        Assert.That(file.Get(blame.Claimant).Name, Is.EqualTo("CIRCL"));
        Assert.That(file.Actors.Single(a => a.Name == "Sofacy").Aliases.Select(a => a.Text), Does.Contain("Fancy Bear"));
    }

    [Test]
    public void A_galaxy_says_who_is_whom_and_who_blames_whom()
    {
        var document = MispDocument.Load(SharedData.Need("misp", "threat-actor-first-150.json"));
        var file = document.ToCase(out var report);

        Assert.That(file.Actors.Count(a => a.Kind == ActorKind.Group), Is.EqualTo(150));
        Assert.That(file.Actors.Count(a => a.Kind == ActorKind.State), Is.GreaterThan(5));
        Assert.That(file.Claims.Select(c => c.Certainty?.Scale), Does.Contain("misp-attribution-confidence")
            .And.Contain("misp-estimative-language"));
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(() => document.With(file.With(CaseChange.Title("Mine"))), Throws.InvalidOperationException);
    }
}
