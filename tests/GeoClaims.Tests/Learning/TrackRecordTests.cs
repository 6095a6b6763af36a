namespace GeoClaims.Tests;

internal sealed class TrackRecordTests
{
    private static TrackRecords Two => TrackRecords.Of([
        TrackedCases.Make("One bridge", "a", ("City", Stance.Asserts, "a"), ("Union", Stance.Denies, "a")),
        TrackedCases.Make("Another bridge", "b", ("City", Stance.Asserts, "a"), ("Union", Stance.Insinuates, "b"))]);

    [Test]
    public void What_was_said_is_counted_by_how_it_came_out()
    {
        var (city, union) = (Two.Find(RecordedParty.Claimant, "city")!, Two.Find(RecordedParty.Claimant, "Union")!);

        Assert.That((city.All.Right, city.All.Wrong, city.All.Count, city.Cases), Is.EqualTo((1.0, 1.0, 2, 2)));
        Assert.That((union.All.Right, union.All.Wrong, union.All.Count), Is.EqualTo((.5, 1.0, 2)), "to insinuate is half a word");
        Assert.That(city.All.Share.Mean.Value, Is.EqualTo(.5), "Beta(1 + 1, 1 + 1)");
        Assert.That(city.ByTopic.Single().Topic, Is.EqualTo(TrackedCases.Class));
        Assert.That(city.ToString(), Does.Contain("few"));
        Assert.That(Two.Sources.Single().All.Count, Is.EqualTo(4), "what the Herald carried");
    }

    [Test]
    public void An_open_question_tells_nothing()
        => Assert.That(TrackRecords.Of([TrackedCases.Make("One bridge", null, ("City", Stance.Asserts, "a"))]).Parties, Is.Empty);

    [Test]
    public void What_suits_an_interest_is_told_apart_from_what_goes_against_one()
    {
        var b = TrackedCases.Builder("One bridge", "a", ("City", Stance.Asserts, "a"), ("City", Stance.Denies, "b"));
        b.Interest(new("city"), InterestDirection.Loses, b.PropositionOf(new("a")));
        var city = TrackRecords.Of([b.Build()]).Claimants.Single();

        Assert.That((city.AgainstInterest.Count, city.AgainstInterest.Right), Is.EqualTo((1, 1.0)));
        Assert.That((city.WithInterest.Count, city.Others.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void What_was_taken_back_counts_apart()
    {
        var b = TrackedCases.Builder("One bridge", "b", ("City", Stance.Asserts, "a"));
        b.Claim(new("city"), Stance.Retracts, new Id<Hypothesis>("a"), made: "2026-03-10");
        var city = TrackRecords.Of([b.Build()]).Claimants.Single();

        Assert.That((city.All.Count, city.Retractions, city.Corrections), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public void A_claim_made_after_the_resolution_earns_nothing()
    {
        var b = TrackedCases.Builder("One bridge", "a");
        b.Claim(b.Actor("City"), Stance.Asserts, new Id<Hypothesis>("a"), made: "2026-07-01");

        Assert.That(TrackRecords.Of([b.Build()]).Claimants, Is.Empty);
    }

    [Test]
    public void A_grade_is_proposed_with_its_count_and_never_set()
    {
        var past = Enumerable.Range(0, 20).Select(i => TrackedCases.Make($"Bridge {i}", "a", ("City", Stance.Asserts, i < 18 ? "a" : "b")))
            .ToList();
        var now = TrackedCases.Make("This bridge", null, ("City", Stance.Asserts, "a"));
        var proposal = TrackRecords.Of(past).Propose(now).Single();

        Assert.That(proposal.Proposed, Is.EqualTo(Reliability.B), "19 of 22");
        Assert.That(proposal.ToString(), Does.Contain("20 other cases").And.Contain("18 of 20"));
        Assert.That(now.Sources.Single().Reliability, Is.EqualTo(Reliability.B));
        var accepted = proposal.Accept(now).Sources.Single();
        Assert.That(accepted.ReliabilityBecause, Is.EqualTo(proposal.Sentence.Text));
    }

    [Test]
    public void A_case_is_never_judged_by_what_was_learnt_from_itself()
    {
        var past = Enumerable.Range(0, 6).Select(i => TrackedCases.Make($"Bridge {i}", "a", ("City", Stance.Asserts, "a"))).ToList();
        var without = TrackRecords.Of(past.Skip(1)).Propose(past[0]).Single();
        var with = TrackRecords.Of(past).Propose(past[0]).Single();

        Assert.That(with.Record.All, Is.EqualTo(without.Record.All));
        Assert.That(with.Sentence.Text, Is.EqualTo(without.Sentence.Text));
        Assert.That(TrackRecords.Of([past[0]]).Propose(past[0]), Is.Empty);
    }

    [Test]
    public void Few_or_scattered_outcomes_propose_no_grade()
    {
        Assert.That(ReliabilityReading.Shares1.Grade(new(4, 0, 4, new(1, 1, 4, 0))), Is.EqualTo(Reliability.F));
        Assert.That(ReliabilityReading.Shares1.Grade(new(1.5, 1, 5, new(1, 1, 1.5, 1))), Is.EqualTo(Reliability.F));
        Assert.That(ReliabilityReading.Shares1.Grade(new(99, 1, 100, new(1, 1, 99, 1))), Is.EqualTo(Reliability.A));
    }

    /// <summary>Cases whose claimants' true reliabilities are known: the 90% intervals cover about 90% of them.</summary>
    [Test]
    public void Ninety_per_cent_intervals_cover_the_true_reliabilities()
    {
        const int claimants = 400, cases = 25;
        var draw = new Random(7);
        var truth = Enumerable.Range(0, claimants).Select(_ => draw.NextDouble()).ToArray();
        var records = TrackRecords.Of(Enumerable.Range(0, cases).Select(c => TrackedCases.Make($"Bridge {c}", "a",
            [.. truth.Select((t, i) => ($"Claimant {i}", Stance.Asserts, draw.NextDouble() < t ? "a" : "b"))])));
        var covered = truth.Select((t, i) => records.Find(RecordedParty.Claimant, $"Claimant {i}")!.All.Share is var share
            && share.Low.Value <= t && t <= share.High.Value).Count(c => c);

        Assert.That(covered / (double)claimants, Is.InRange(.85, .95));
    }
}
