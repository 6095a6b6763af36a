namespace GeoClaims.Tests;

internal sealed class ClaimsByInterestTests
{
    [TestCase(Stance.Asserts, InterestDirection.Loses, false, true)]
    [TestCase(Stance.Concedes, InterestDirection.Loses, false, true)]
    [TestCase(Stance.Denies, InterestDirection.Gains, false, true)]
    [TestCase(Stance.Doubts, InterestDirection.Gains, false, false)]
    [TestCase(Stance.Raises, InterestDirection.Loses, false, false)]
    [TestCase(Stance.Asserts, InterestDirection.Gains, true, true)]
    [TestCase(Stance.Denies, InterestDirection.Loses, true, true)]
    [TestCase(Stance.Insinuates, InterestDirection.Gains, true, false)]
    public void A_claim_goes_against_an_interest_or_suits_it(Stance stance, InterestDirection direction, bool suits, bool isFirm)
    {
        var t = new Tale();
        t.Interest("ann", direction, "a");
        t.Says("ann", stance, "a");
        t.Says("bob", stance, "a");
        var claims = t.File.ClaimsByInterest();
        var reading = (suits ? claims.SelfServing : claims.AgainstInterest).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claims.All, Has.Count.EqualTo(1), "Bob has no interest in it");
            Assert.That((suits ? reading.InFavour : reading.Against).Single().IsFirm, Is.EqualTo(isFirm));
        }
    }

    [Test]
    public void A_claim_is_read_with_what_it_commits_the_claimant_to_and_a_denial_by_itself()
    {
        var t = new Tale();
        t.Implies("a", "b", Tale.Likely);
        t.Implies("b", "c");
        t.Interest("ann", InterestDirection.Loses, "c", "She would have to resign.");
        t.Says("ann", Stance.Asserts, "a", "2024-03-01");
        t.Says("ann", Stance.Denies, "a", "2024-03-02");
        t.Says("ann", Stance.Retracts, "c", "2024-03-03");
        var claim = t.File.ClaimsByInterest().All.Single();
        var reading = claim.Against.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Through!.Path.Select(s => s.ToString()), Is.EqualTo(new[] { "A → B", "B → C" }));
            Assert.That(reading.IsFirm, Is.False);
            Assert.That(claim.ToString(), Is.EqualTo("Ann asserted “A” (1 March 2024), and with it “C”, likely (55–80%), "
                + "by way of “B”: against its own interest (loses if accepted: She would have to resign)."));
            Assert.That(reading.Sentence.Parts.Select(p => p.Record)
                .OfType<string>(), Is.EqualTo(new[] { claim.Claim.Id.Value, "prop:c", "prop:b" }));
        }
    }

    [Test]
    public void Who_denies_the_more_general_or_what_something_implies_denies_that_too()
    {
        var t = new Tale();
        t.That("brigade", "buk");
        t.That("buk", "missile");
        t.Implies("brigade", "convoy", Tale.Likely);
        t.Interest("ann", InterestDirection.Loses, "brigade", "Her men would be tried.");
        t.Says("ann", Stance.Denies, "missile", "2015-06-02");
        t.Says("ann", Stance.Denies, "convoy", "2015-06-03");
        t.Says("ann", Stance.Denies, "brigade", "2015-06-04");
        var all = t.File.ClaimsByInterest().SelfServing;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all.Select(c => c.ToString()), Is.EqualTo(new[]
            {
                "Ann denied “MISSILE” (2 June 2015), and with it “BRIGADE”, by way of “BUK”: "
                    + "in its own interest (loses if accepted: Her men would be tried).",
                "Ann denied “CONVOY” (3 June 2015), and with it “BRIGADE”, likely (55–80%): "
                    + "in its own interest (loses if accepted: Her men would be tried).",
                "Ann denied “BRIGADE” (4 June 2015): in its own interest (loses if accepted: Her men would be tried).",
            }));
            Assert.That(all.Select(c => c.InFavour[0].IsFirm), Is.EqualTo(new[] { true, false, true }));
            Assert.That(all[0].InFavour[0].Through!.Path.Select(s => s.ToString()), Is.EqualTo(new[] { "BRIGADE → BUK", "BUK → MISSILE" }));
            Assert.That(all[2].InFavour[0].Through, Is.Null);
        }
    }

    [Test]
    public void Who_denies_one_of_several_premises_or_a_special_case_denies_no_more()
    {
        var t = new Tale();
        t.That("brigade", "buk");
        t.Implies("a b", "c");
        t.Interest("ann", InterestDirection.Loses, "buk");
        t.Interest("ann", InterestDirection.Loses, "a");
        t.Says("ann", Stance.Denies, "brigade");
        t.Says("ann", Stance.Denies, "c");
        Assert.That(t.File.ClaimsByInterest().All, Is.Empty);
    }

    [Test]
    public void A_claim_may_cut_both_ways()
    {
        var t = new Tale();
        t.Interest("ann", InterestDirection.Gains, "a");
        t.Interest("ann", InterestDirection.Loses, "a");
        t.Says("ann", Stance.Asserts, "a");
        var claims = t.File.ClaimsByInterest();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claims.Mixed, Has.Count.EqualTo(1));
            Assert.That(claims.AgainstInterest, Is.Empty);
            Assert.That(claims.SelfServing, Is.Empty);
            Assert.That(claims.ToString(), Is.EqualTo("Ann asserted “A” (undated): against its own interest (loses "
                + "if accepted).\nAnn asserted “A” (undated): in its own interest (gains if accepted)."));
        }
    }

    [TestCase(AffiliationKind.PartOf, null, true)]
    [TestCase(AffiliationKind.ControlledBy, null, true)]
    [TestCase(AffiliationKind.CloseTo, null, false)]
    [TestCase(AffiliationKind.PartOf, "2014/2020", false, Description = "he had left")]
    [TestCase(AffiliationKind.PartOf, "2014/..", true)]
    public void An_actor_speaks_for_what_it_is_part_of_or_controlled_by_while_that_held(AffiliationKind kind, string? span, bool counts)
    {
        var t = new Tale();
        t.Interest("state", InterestDirection.Gains, "a");
        t.Actor("bureau", new Affiliation(AffiliationKind.PartOf, t.Actor("state")));
        t.Actor("ann", new Affiliation(kind, new("bureau"), span is null ? null : EdtfTime.Parse(span)));
        t.Says("ann", Stance.Asserts, "a", "2024-03-01");
        var all = t.File.ClaimsByInterest().All;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Has.Count.EqualTo(counts ? 1 : 0));
            if (counts) Assert.That(all[0].ToString(),
                Is.EqualTo("Ann asserted “A” (1 March 2024): in the interest of State, for which it speaks (gains if accepted)."));
        }
    }

    [Test]
    public void Actors_that_control_each_other_in_a_circle_are_walked_once_and_no_interest_is_said()
    {
        var t = new Tale();
        t.Actor("ann", new Affiliation(AffiliationKind.ControlledBy, new("bob")));
        t.Actor("bob", new Affiliation(AffiliationKind.PartOf, new("ann")));
        t.Says("ann", Stance.Asserts, "a");
        Assert.That(t.File.ClaimsByInterest().ToString(), Is.EqualTo("No claim touches an interest that is on record."));
        t.Interest("bob", InterestDirection.Gains, "a");
        Assert.That(t.File.ClaimsByInterest().All, Has.Count.EqualTo(1));
    }
}
