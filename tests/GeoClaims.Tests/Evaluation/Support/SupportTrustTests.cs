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
    public void Who_publishes_its_own_claim_is_doubted_once()
    {
        var w = new Witnesses();
        w.Says("City", grade: 'D');
        var claim = Only(w);
        Assert.That((claim.Reporter, claim.Trust.Value), Is.EqualTo(((Trust?)null, .45)));
    }

    [Test]
    public void The_mouthpiece_of_the_same_side_is_the_same_doubt()
    {
        var w = new Witnesses();
        var city = w.Builder.Actor("City");
        var press = w.Builder.Actor("Press office", with: a => a with { Affiliations = [new(AffiliationKind.ControlledBy, city)] });
        var mayor = w.Builder.Actor("Mayor", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, city)] });
        var note = w.Builder.Report(w.Builder.Source("Press notes", 'C', actor: press), "Note");
        w.Builder.Claim(mayor, Stance.Asserts, w.Struck, reportedIn: note);
        var claim = Only(w);
        Assert.That((claim.Reporter, claim.Trust.Value), Is.EqualTo(((Trust?)null, .70)),
            "no grade on the mayor's own line: what is known of the side stands in");
    }

    [Test]
    public void A_witness_without_a_grade_takes_that_of_what_it_is_part_of()
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

    [Test]
    public void Unknown_grades_are_the_policys_unknown()
    {
        var w = new Witnesses();
        w.Builder.Claim(w.Builder.Actor("Passer-by"), Stance.Asserts, w.Struck,
            reportedIn: w.Builder.Report(w.Builder.Source("Herald"), "Story"));
        Assert.That(Only(w).Trust.Value, Is.EqualTo(.25));
    }
}
