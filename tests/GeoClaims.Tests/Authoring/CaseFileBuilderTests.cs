namespace GeoClaims.Tests;

internal sealed class CaseFileBuilderTests
{
    /// <summary>The sketch of DESIGN.md, as an analyst would type it.</summary>
    [Test]
    public void The_sketch_of_the_design_makes_a_case()
    {
        var b      = new CaseFileBuilder("Bridge collapse");
        var city   = b.Actor("City government");
        var union  = b.Actor("Dockers' union");
        var herald = b.Source("Harbour Herald", reliability: 'B');
        var story  = b.Report(herald, "What brought the bridge down", published: "2026-03-02");
        var why    = b.Question("Why did the bridge fall?");
        var rust   = b.Hypothesis(why, "Corrosion");
        var ship   = b.Hypothesis(why, "A ship struck it");
        b.Claim(city,  Stance.Asserts, ship, made: "2026-03-01", reportedIn: story);
        b.Claim(union, Stance.Denies,  ship, made: "2026-03-02~", reportedIn: story);
        var pier   = b.Evidence("Pier 3 shows no impact marks", story, credibility: 2, confidence: 0.8);
        b.Assess(pier, ship, Consistency.II, because: "a strike leaves marks");
        b.Assess(pier, rust, Consistency.C,  because: "corrosion leaves none");
        CaseFile file = b.Build();

        Golden.Verify("bridge.json", file.ToJson());
        Assert.That(file.Validate().Findings.Select(f => f.Code), Is.EqualTo(new[] { "GC217", "GC224" }),
            "No catch-all answer, and nothing speaks against corrosion: both are warnings.");
    }

    [Test]
    public void Short_forms_fill_what_they_name()
    {
        var bridge = new Bridge();
        var file = bridge.Build();

        Assert.That((file.Title, file.Zone.Id, file.Handling), Is.EqualTo(("Bridge collapse", "Europe/Berlin", "TLP:GREEN")));
        Assert.That(file.Get(bridge.Fall), Is.EqualTo(new Event { Id =
            bridge.Fall, Name = "The bridge falls", Time = EdtfTime.Parse("2026-02-28T23:40"), Place = new("Harbour") }));
        Assert.That(file.Get(bridge.Herald), Is.EqualTo(new Source { Id =
            bridge.Herald, Name = "Harbour Herald", Reliability = Reliability.B, ReliabilityBecause = "few corrections in ten years" }));
        Assert.That(file.Get(bridge.Story), Is.EqualTo(new Report { Id =
            bridge.Story, Source = bridge.Herald, Title = "What brought the bridge down", Published = EdtfTime.Parse("2026-03-02") }));
        Assert.That(file.Get(bridge.Denial), Is.EqualTo(new Claim
        {
            Id = bridge.Denial, Claimant = bridge.Union, Proposition = bridge.Struck, Stance = Stance.Denies,
            Made = EdtfTime.Parse("2026-03-02~"), Citations = [new(bridge.Story, "paragraph 4")],
        }));
        Assert.That(file.Get(bridge.Pier), Is.EqualTo(new Evidence
        {
            Id = bridge.Pier, Statement = "Pier 3 shows no impact marks", Kind = EvidenceKind.Observation, Citations = [new(bridge.Story)],
            Credibility = new(2), Confidence = new ConfidenceScore(0.8),
        }));
        Assert.That(file.Get(bridge.Why).Hypotheses, Is.EqualTo(new[] { bridge.Rust, bridge.Ship, bridge.Other }));
        Assert.That(file.Get(bridge.Other).IsCatchAll, Is.True);
        Assert.That(file.Get(file.Get(bridge.Rust).Proposition).Statement, Is.EqualTo("Corrosion ate the bearings"));
        Assert.That(file.Assessments.Select(a => a.Analyst), Is.All.EqualTo("Ann"));
    }

    [Test]
    public void A_case_built_by_itself_reads_times_in_UTC_and_names_no_analyst()
    {
        var b = new CaseFileBuilder("Plain");
        var h = b.Hypothesis(b.Question("What?"), "That");
        b.Assess(b.Evidence("Something", kind: EvidenceKind.Assumption), h, 0.3);
        var file = b.Build();

        Assert.That((file.Zone, file.Handling, file.Assessments[0].Analyst), Is.EqualTo((ClockZone.Utc, (string?)null, "analyst")));
        Assert.That(file.Assessments[0].Likelihood, Is.EqualTo(new ProbabilityRange(0.3)));
    }

    [Test]
    public void A_with_lambda_sets_what_is_rarer()
    {
        var b = new CaseFileBuilder("Plain");
        var kremlin = b.Actor("Kremlin", with: a => a with { Aliases = [new("Кремль", "ru")] });

        Assert.That(b.Build().Get(kremlin).Aliases, Is.EqualTo(new[] { new ActorName("Кремль", "ru") }));
    }

    [Test]
    public void A_part_of_a_hypothesis_states_a_special_case_of_its_proposition()
    {
        var bridge = new Bridge();
        var tanker = bridge.Builder.Hypothesis(bridge.Why, "A tanker struck pier 3", parent: bridge.Ship, prior: 1,
            priorBecause: "no other ship was near");
        var file = bridge.Builder.TryBuild(out var built, out var report) ? built : null;

        // The item is still rated against the whole, which now has parts.
        Expect.Finding(report, "GC215", "assessment[ev:pier|h:ship|Ann].hypothesis");
        Assert.That(file, Is.Null);
        Assert.That(bridge.Builder.PropositionOf(tanker), Is.Not.EqualTo(bridge.Struck));
    }

    [Test]
    public void A_hypothesis_can_answer_with_a_proposition_that_is_already_there()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        var other = b.Question("Who is to blame?", with: q => q with { Exhaustive = false });
        var captain = b.Hypothesis(other, bridge.Struck);
        var file = b.Build();

        Assert.That(file.Get(captain).Proposition, Is.EqualTo(bridge.Struck));
        Assert.That(file.Get(captain).Name, Is.EqualTo("A ship struck pier 3"));
    }

    [Test]
    public void Evidence_of_a_claim_is_the_act_with_the_claims_citations()
    {
        var bridge = new Bridge();
        var act = bridge.Builder.Evidence(bridge.Denial, credibility: 1, with: e => e with { Relevance = Relevance.Low });
        var item = bridge.Build().Get(act);

        Assert.That((item.Kind, item.Statement, item.Relevance),
            Is.EqualTo((EvidenceKind.ClaimMade, "Dockers' union denies: A ship struck pier 3", Relevance.Low)));
        Assert.That(item.Claims, Is.EqualTo(new[] { bridge.Denial }));
        Assert.That(item.Citations, Is.EqualTo(new[] { new Citation(bridge.Story, "paragraph 4") }));
    }

    [Test]
    public void Change_replaces_a_record_in_its_place()
    {
        var bridge = new Bridge();
        bridge.Builder.Change(bridge.City, a => a with { Name = "City Hall" });

        Assert.That(bridge.Build().Get(bridge.City).Name, Is.EqualTo("City Hall"));
    }

    [Test]
    public void A_built_case_does_not_change_when_the_builder_goes_on()
    {
        var bridge = new Bridge();
        var file = bridge.Build();
        var text = file.ToJson();
        bridge.Builder.Actor("Latecomer");
        bridge.Builder.Change(bridge.City, a => a with { Name = "City Hall" });

        Assert.That(file.ToJson(), Is.EqualTo(text));
        Assert.That(bridge.Build().Actors, Has.Count.EqualTo(3));
    }

    [Test]
    public void Records_made_by_hand_can_be_added()
    {
        var file = RandomCases.Make(4, 120);
        var b = new CaseFileBuilder(file.Title, file.Zone.Id, handling: file.Handling);
        foreach (var record in file.Records()) b.Add(record);

        Assert.That(b.Build(), Is.EqualTo(file));
    }

    [Test]
    public void ToString_tells_how_far_it_is()
        => Assert.That(new Bridge().Builder.ToString(), Is.EqualTo("Bridge collapse: 20 records so far"));
}
