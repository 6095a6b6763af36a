namespace GeoClaims.Tests;

internal sealed class OpinionTests
{
    [Test]
    public void The_default_value_is_the_opinion_without_evidence()
    {
        Opinions.Is(default, 0, 0, 1, .5);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(default(Opinion).IsVacuous);
            Assert.That(default(Opinion).Projected.Value, Is.EqualTo(.5));
            Assert.That(new Opinion(0, 0), Is.EqualTo(default(Opinion)));
            Assert.That(Opinion.FromEvidence(0, 0), Is.EqualTo(default(Opinion)));
            Assert.That(C.Discount(new(0)), Is.EqualTo(default(Opinion)));
        }
    }

    [TestCase(.8, .3)]
    [TestCase(1, 1e-9)]
    public void Shares_that_are_more_than_the_whole_are_refused(double belief, double disbelief)
        => Assert.That(() => new Opinion(belief, disbelief), Throws.ArgumentException);

    [TestCase(-.1, 0, .5)]
    [TestCase(0, 1.1, .5)]
    [TestCase(double.NaN, 0, .5)]
    [TestCase(0, 0, -.1)]
    [TestCase(0, 0, double.NaN)]
    public void Numbers_outside_0_to_1_are_refused(double belief, double disbelief, double baseRate)
        => Assert.That(() => new Opinion(belief, disbelief, baseRate), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(-1, 0)]
    [TestCase(0, double.NaN)]
    [TestCase(double.PositiveInfinity, 0)]
    public void Amounts_of_evidence_are_finite_and_not_negative(double r, double s)
        => Assert.That(() => Opinion.FromEvidence(r, s), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_rounding_leaves_over_is_no_uncertainty()
    {
        // .1 + .2 + .7 misses 1 by rounding, from either side.
        Opinions.Is(new(.1 + .2, .7), .3, .7, 0);
        Assert.That(new Opinion(1 - 1e-16, 0).Uncertainty, Is.Zero);
        Assert.That(new Opinion(.1 + .2, .7).Uncertainty, Is.Zero);
    }

    [Test]
    public void What_is_stated_is_kept_as_stated()
    {
        var opinion = new Opinion(.1, .3, .1);
        Assert.That((opinion.Belief, opinion.Disbelief, opinion.BaseRate.Value), Is.EqualTo((.1, .3, .1)));
    }

    [TestCase(.7, .1, 7, 1, 8, 2, .8, .0145454545)]
    [TestCase(.4, .2, 2, 1, 3, 2, .6, .04)]
    public void The_Beta_view(double belief, double disbelief, double r, double s, double alpha, double beta, double projected,
        double variance)
    {
        var opinion = new Opinion(belief, disbelief);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(opinion.EvidenceFor, Is.EqualTo(r).Within(1e-10));
            Assert.That(opinion.EvidenceAgainst, Is.EqualTo(s).Within(1e-10));
            Assert.That(opinion.Alpha, Is.EqualTo(alpha).Within(1e-10));
            Assert.That(opinion.Beta, Is.EqualTo(beta).Within(1e-10));
            Assert.That(opinion.Projected.Value, Is.EqualTo(projected).Within(1e-10));
            Assert.That(opinion.Variance, Is.EqualTo(variance).Within(1e-10));
        }
        Opinions.Is(Opinion.FromEvidence(r, s), belief, disbelief, 1 - belief - disbelief);
    }

    [Test]
    public void A_dogmatic_opinion_stands_for_endless_evidence_and_has_no_variance()
    {
        var (certain, split) = (new Opinion(1, 0), new Opinion(.3, .7));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((certain.EvidenceFor, certain.EvidenceAgainst), Is.EqualTo((double.PositiveInfinity, 0.0)));
            Assert.That((certain.Alpha, certain.Beta), Is.EqualTo((double.PositiveInfinity, 1.0)));
            Assert.That((split.EvidenceFor, split.EvidenceAgainst), Is.EqualTo((double.PositiveInfinity, double.PositiveInfinity)));
            Assert.That((certain.Variance, split.Variance), Is.EqualTo((0.0, 0.0)));
            Assert.That(split.Projected.Value, Is.EqualTo(.3));
        }
    }

    [Test]
    public void Huge_and_tiny_amounts_of_evidence_stay_numbers()
    {
        Opinions.Is(Opinion.FromEvidence(double.MaxValue, double.MaxValue), .5, .5, 0);
        Opinions.Is(Opinion.FromEvidence(double.MaxValue, 0), 1, 0, 0);
        Opinions.Is(Opinion.FromEvidence(double.Epsilon, 0), 0, 0, 1);
        Assert.That(Opinion.FromEvidence(3e20, 1e20).Uncertainty, Is.EqualTo(2 / 4e20).Within(1e-12).Percent, "small is not none");
    }

    [Test]
    public void Every_opinion_is_sound_however_it_is_discounted()
        => CsCheck.Check.Sample(CsCheck.Gen.Select(Opinions.Any, CsCheck.Gen.Double[0, 1]),
            (opinion, trust) => Opinions.IsSound(opinion) && Opinions.IsSound(opinion.Discount(new(trust))));

    [Test]
    public void Trust_is_discounted_by_its_projected_probability()
    {
        // The first trusts the second, and the other way round.
        Opinions.Is(Opinions.B.Discount(Opinions.A.Projected), .0546, .3624, .583, .4);
        Opinions.Is(Opinions.A.Discount(Opinions.B.Projected), .1278, .0639, .8083, 0);
        // Vacuous trust is trust by its base rate.
        Opinions.Is(new Opinion(.95, 0, .2).Discount(new Opinion(0, 0, .9).Projected), .855, 0, .145, .2);
    }

    [TestCase(1, .608, .152, .24)]
    [TestCase(2, .46208, .11552, .4224)]
    [TestCase(3, .3511808, .0877952, .561024)]
    public void A_path_of_trust_is_discounted_step_by_step(int steps, double belief, double disbelief, double uncertainty)
    {
        var opinion = new Opinion(.8, .2, .1);
        for (var i = 0; i < steps; i++) opinion = opinion.Discount(new Opinion(.2, .1, .8).Projected);
        Opinions.Is(opinion, belief, disbelief, uncertainty, .1);
    }

    [Test]
    public void The_degree_of_conflict_is_distance_times_certainty()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new Opinion(.9, .1).ConflictWith(new(.1, .9)), Is.EqualTo(.8).Within(1e-12));
            Assert.That(Math.Abs(Opinions.C1.Projected.Value - Opinions.C3.Projected.Value), Is.EqualTo(.4).Within(1e-12));
            Assert.That((1 - Opinions.C1.Uncertainty) * (1 - Opinions.C3.Uncertainty), Is.EqualTo(.32).Within(1e-12));
            Assert.That(Opinions.C1.ConflictWith(Opinions.C3), Is.EqualTo(.128).Within(1e-12));
            Assert.That(new Opinion(1, 0).ConflictWith(default), Is.Zero);
        }
    }

    [Test]
    public void It_reads_like_its_parts()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(C.ToString(), Is.EqualTo("80%: belief 0.7, disbelief 0.1, uncertainty 0.2"));
            Assert.That(Opinions.B.ToString(), Is.EqualTo("21%: belief 0.091, disbelief 0.604, uncertainty 0.305, base rate 0.4"));
        }
    }

    private static Opinion C => Opinions.C3;
}
