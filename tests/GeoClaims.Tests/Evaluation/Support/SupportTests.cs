namespace GeoClaims.Tests;

internal sealed class SupportTests
{
    private static readonly double Word = Witnesses.Word();

    [Test]
    public void Without_a_claim_there_is_no_evidence()
    {
        var support = new Witnesses().Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Opinion, Is.EqualTo(default(Opinion)));
            Assert.That(support.Clusters, Is.Empty);
            Assert.That(support.ToString(), Is.EqualTo("""
                A ship struck pier 3
                Nobody is reported to have said anything on it.
                So there is no evidence either way, which is not the same as evidence that is evenly divided.
                """.ReplaceLineEndings("\n")));
        }
    }

    [Test]
    public void Evenly_contested_is_told_from_no_evidence()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Says("Union", Stance.Denies);
        var support = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Probability.Value, Is.EqualTo(.5).Within(1e-12));
            Assert.That(support.Uncertainty, Is.EqualTo(2 / (2 + 2 * Word)).Within(1e-12));
            Assert.That(support.For.Projected.Value, Is.EqualTo(.925).Within(1e-12));
            Assert.That(support.Against.Projected.Value, Is.EqualTo(.075).Within(1e-12));
            Assert.That(support.Conflict, Is.EqualTo(.85 * .85 * .85).Within(1e-12));
            Assert.That(support.ToString(), Is.EqualTo("""
                A ship struck pier 3
                It is contested: 1 independent claimant speaks for it (City), 1 against it (Union).
                The degree of conflict between the sides is 61% of the utmost.
                No question asks for it, so it starts from 50%, which is no knowledge.
                With claimants believed as far as is stated, reported support is 50%: A ship struck pier 3.
                Of the whole, 46% speaks for it, 46% against it, and 8% is open.
                It stays near its start because what is said balances, not because little is believed.
                This weighs who says so, not what bears it out, and is no likelihood.
                93%: belief 0.85, disbelief 0, uncertainty 0.15
                  City asserts: trusted 85%, first hand, witness 85% (reliability B)
                8%: belief 0, disbelief 0.85, uncertainty 0.15
                  Union denies: trusted 85%, first hand, witness 85% (reliability B)
                """.ReplaceLineEndings("\n")));
        }
    }

    [Test]
    public void Of_whom_nothing_is_stated_moves_nothing_and_that_is_said()
    {
        var w = new Witnesses();
        w.Builder.Claim(w.Builder.Actor("Passer-by"), Stance.Asserts, w.Struck);
        var support = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Opinion.IsVacuous);
            Assert.That(support.Conflict, Is.Zero);
            Assert.That(support.Sentences.Select(s => s.Text), Is.EqualTo(new[]
            {
                "Only one side speaks: 1 independent claimant speaks for it (Passer-by), nobody against it.",
                "That Passer-by said so, no graded source vouches for, so it is not weighed here.",
                "How far Passer-by can be believed on this, nobody has stated, so what they say is not weighed here.",
                "No question asks for it, so it starts from 50%, which is no knowledge.",
                "So reported support stays where it starts: A ship struck pier 3.",
            }));
            Assert.That(support.ToString(), Does.Contain("Passer-by asserts: nobody has stated how far to believe it"), "and no 0%");
        }
    }

    [Test]
    public void Near_the_start_for_lack_of_belief_is_said_so()
    {
        var w = new Witnesses();
        w.Says("City", grade: 'E');
        w.Says("Union", Stance.Denies, 'E');
        Assert.That(w.Support().Sentences.Select(s => s.Text),
            Has.Member("It stays near its start because little is believed, not because what is said balances."));
    }

    [TestCase(Stance.Asserts, 1, 0)]
    [TestCase(Stance.Concedes, 1, 0)]
    [TestCase(Stance.Denies, 0, 1)]
    [TestCase(Stance.Insinuates, .5, 0)]
    [TestCase(Stance.Doubts, 0, .5)]
    [TestCase(Stance.Raises, 0, 0)]
    [TestCase(Stance.Retracts, 0, 0)]
    public void A_stance_is_an_opinion(Stance stance, double belief, double disbelief)
    {
        var w = new Witnesses();
        w.Says("City", stance);
        var claim = w.Support().Clusters[0].Claims[0];
        Opinions.Is(claim.Stated, belief, disbelief, 1 - belief - disbelief, .5);
        Opinions.Is(claim.Discounted, .85 * belief, .85 * disbelief, 1 - .85 * (belief + disbelief), .5);
        Assert.That(claim.Counts, Is.EqualTo(belief + disbelief > 0));
    }

    [Test]
    public void A_stated_certainty_says_how_likely_the_proposition_is()
    {
        var w = new Witnesses();
        w.Says("City", Stance.Raises, with: c => c with { Certainty = LikelihoodScale.Icd203["likely"] });
        Opinions.Is(w.Support().Clusters[0].Claims[0].Stated, .55, .2, .25);

        w = new();
        w.Says("City", with: c => c with { Certainty = new("own", "reversed", new(.8), new(.55)) });
        Opinions.Is(w.Support().Clusters[0].Claims[0].Stated, .55, .2, .25);

        w = new();
        w.Says("City", with: c => c with { Certainty = LikelihoodScale.Icd203["roughly even chance"] });
        Assert.That(w.Support().Sentences[0].Text, Is.EqualTo("Nobody takes a side: it is called even by City."));
    }

    [Test]
    public void To_say_how_many_or_when_is_no_stance_on_whether()
    {
        var w = new Witnesses();
        w.Says("City", with: c => c with { Figure = Figure.Exactly(3) });
        w.Says("Union", with: c => c with { When = new(EdtfTime.Parse("2026-03-01")) });
        var many = w.Builder.Proposition("The number of the dead", with: p => p with { Quantity = new("dead", "persons") });
        w.Builder.Claim(w.Builder.Actor("Press"), Stance.Denies, many);
        var file = w.Builder.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Support(w.Struck).Opinion.IsVacuous);
            Assert.That(file.Support(w.Struck).Sentences.Single().Text,
                Is.EqualTo("It asks how many or when, so no claim is for it or against it."));
            Assert.That(file.Support(w.Struck).ToString(), Does.Contain("City asserts: says how many or when, not whether"));
            Assert.That(file.Support(many).Opinion.IsVacuous);
            Assert.That(file.Support(many).Sentences.Single().Text,
                Is.EqualTo("It asks how many or when, so no claim is for it or against it."));
        }
    }

    [Test]
    public void What_is_only_raised_is_no_evidence()
    {
        var w = new Witnesses();
        w.Says("City", Stance.Raises);
        Assert.That(w.Support().Sentences.Select(s => s.Text), Is.EqualTo(new[]
        {
            "1 claim stands, but says nothing for it or against it that counts: by City.",
            "So there is no evidence either way, which is not the same as evidence that is evenly divided.",
        }));
    }

    [Test]
    public void Independent_claimants_add_up()
    {
        var w = new Witnesses();
        w.Says("City");
        Assert.That(w.Support().Probability.Value, Is.EqualTo(.925).Within(1e-12));
        w.Says("Coast guard");
        var two = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(two.Probability.Value, Is.EqualTo(Witnesses.P(2 * Word, 0)).Within(1e-12));
            Assert.That(two.Clusters, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void The_numbers_of_a_sentence_are_kept_unrounded_and_its_names_lead_to_their_records()
    {
        var w = new Witnesses();
        w.Says("City");
        var parts = w.Support().Sentences.SelectMany(s => s.Parts).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts.Select(p => p.Number), Has.Some.EqualTo(.925).Within(1e-12));
            Assert.That(parts.Select(p => p.Record), Is.SupersetOf(new[] { "actor:city", "prop:struck" }));
            Assert.That(w.Support().Sentences.Select(s => s.Kind)
                .Distinct(), Is.EquivalentTo(new[] { SentenceKind.Support, SentenceKind.Condition }));
            Assert.That(w.Support().ToString(), Does.Not.Contain("confiden"));
        }
    }

    [Test]
    public void What_others_claim_of_claims_is_supported_like_any_proposition()
    {
        var w = new Witnesses();
        var claim = w.Says("City");
        var meta = w.Builder.Proposition("The city's claim is well founded", with: p => p with { AboutClaims = [claim] });
        w.Builder.Claim(w.Witness("Judge"), Stance.Denies, meta, reportedIn: Witnesses.BulletinOf("Judge"));
        Assert.That(w.Builder.Build().Support(meta, [.. w.Believed]).Probability.Value, Is.EqualTo(.075).Within(1e-12));
    }

    [Test]
    public void Taken_at_face_value_words_are_dogmatic_and_each_cluster_counts_the_same()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Says("Coast guard");
        w.Says("Press", grade: 'E');
        w.Says("Union", Stance.Denies);
        var support = w.Support(new() { Trust = TrustPolicy.FaceValue });
        Opinions.Is(support.Opinion, .75, .25, 0);
        Assert.That(support.Conflict, Is.EqualTo(1));
    }

    [Test]
    public void No_word_of_a_likelihood_scale_is_said()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Says("Coast guard", grade: 'A');
        var text = w.Support().ToString();
        foreach (var scale in new[] { LikelihoodScale.Icd203, LikelihoodScale.Phia })
            foreach (var term in scale.Terms)
                Assert.That(text, Does.Not.Contain(term.Word));
    }

    [Test]
    public void An_unknown_proposition_is_refused()
        => Assert.That(() => new Witnesses().Builder.Build().Support(new("nothing")), Throws.InstanceOf<KeyNotFoundException>());
}
