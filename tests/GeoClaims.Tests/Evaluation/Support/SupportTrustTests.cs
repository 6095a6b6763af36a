namespace GeoClaims.Tests;

internal sealed class SupportTrustTests
{
    private static SupportClaim Only(Witnesses w) => w.Support().Clusters[0].Claims[0];

    [Test]
    public void Trust_is_that_in_the_best_reporter_times_that_in_the_witness()
    {
        var w = new Witnesses();
        var (herald, leaflet) =
            (w.Builder.Report(w.Builder.Source("Herald", 'B'), "Story"), w.Builder.Report(w.Builder.Source("Leaflet", 'E'), "Sheet"));
        var city = w.Witness("City", 'D');
        w.Builder.Claim(city, Stance.Asserts, w.Struck, with: c => c with { Citations = [new(leaflet), new(herald)] });
        var claim = Only(w);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Reporter!.Value.Value.Best.Value, Is.EqualTo(.85));
            Assert.That(claim.Witness.Value.Best.Value, Is.EqualTo(.45));
            Assert.That(claim.Trust.Value, Is.EqualTo(.85 * .45).Within(1e-12));
            Assert.That(claim.Discounted.Belief, Is.EqualTo(.85 * .45).Within(1e-12));
            Assert.That(claim.ToString(),
                Is.EqualTo("City asserts: trusted 38%, reported 85% (reliability B) × witness 45% (reliability D)"));
        }
    }

    [Test]
    public void Who_publishes_its_own_claim_surely_made_it()
    {
        var w = new Witnesses();
        w.Says("City", grade: 'D');
        var claim = Only(w);
        Assert.That((claim.Reporter, claim.Trust.Value), Is.EqualTo(((Trust?)null, .45)));
    }

    [Test]
    public void The_mouthpiece_of_the_same_side_leaves_no_doubt_that_it_was_said_and_is_believed_no_more_for_it()
    {
        var w = new Witnesses();
        var city = w.Builder.Actor("City");
        var press = w.Builder.Actor("Press office", with: a => a with { Affiliations = [new(AffiliationKind.ControlledBy, city)] });
        var mayor = w.Builder.Actor("Mayor", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, city)] });
        var note = w.Builder.Report(w.Builder.Source("Press notes", 'A', actor: press), "Note");
        w.Builder.Claim(mayor, Stance.Asserts, w.Struck, reportedIn: note);
        Assert.That((Only(w).Reporter, Only(w).Trust.Value), Is.EqualTo(((Trust?)null, 0.0)));
        w.Believed.Add(new(city, Reliability.C));
        Assert.That(Only(w).Trust.Value, Is.EqualTo(.70), "what is stated of the city holds for its mayor");
    }

    [Test]
    public void Of_whom_nothing_is_stated_is_believed_as_what_it_is_part_of()
    {
        var w = new Witnesses();
        var city = w.Witness("City", 'C');
        var office = w.Builder.Actor("Office", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, city)] });
        var friend = w.Witness("Friend", 'A');
        var clerk = w.Builder.Actor("Clerk", with: a => a
            with { Affiliations = [new(AffiliationKind.CloseTo, friend), new(AffiliationKind.ControlledBy, office)] });
        w.Builder.Claim(clerk, Stance.Asserts, w.Struck, reportedIn: w.Builder.Report(w.Builder.Source("Herald", 'A'), "Story"));
        Assert.That(Only(w).Trust.Value, Is.EqualTo(.95 * .70).Within(1e-12));
    }

    // The outlet vouches that it was said; F says nothing of either.
    [TestCase('A', 'F', 0)]
    [TestCase('F', 'A', 0)]
    [TestCase('A', 'A', .95 * .95)]
    public void What_is_unknown_of_either_trust_gives_no_belief(char outlet, char claimant, double trust)
    {
        var w = new Witnesses();
        var passer = w.Builder.Actor("Passer-by");
        w.Believed.Add(new(passer, Reliability.FromLetter(claimant)));
        w.Builder.Claim(passer, Stance.Asserts, w.Struck, reportedIn: w.Builder.Report(w.Builder.Source("Herald", outlet), "Story"));
        Assert.That(Only(w).Trust.Value, Is.EqualTo(trust).Within(1e-12));
        Assert.That(w.Support(new() { Trust = TrustPolicy.FaceValue }).Opinion.Belief, Is.EqualTo(1), "whoever asks for it takes it so");
    }

    [Test]
    public void A_claimant_is_graded_once_and_is_in_the_case()
    {
        var w = new Witnesses();
        w.Says("City");
        var file = w.Builder.Build();
        WitnessGrade city = new(new("city"), Reliability.A, "it keeps good logs.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => file.Support(w.Struck, [city, city]), Throws.ArgumentException);
            Assert.That(() => file.Support(w.Struck, [city with { Claimant = new("nobody") }]), Throws.InstanceOf<KeyNotFoundException>());
            Assert.That(city.ToString(), Is.EqualTo("actor:city: A: it keeps good logs"));
        }
    }
}
