namespace GeoClaims.Tests;

public sealed class PublishedScalesTests
{
    private static IEnumerable<LikelihoodScale> Scales => LikelihoodScale.Published;

    private static IEnumerable<ScoreTable> Tables => ScoreTable.Published;

    [TestCaseSource(nameof(Scales))]
    public void Every_word_leads_to_its_range_and_back(LikelihoodScale scale)
    {
        foreach (var term in scale.Terms)
        {
            var likelihood = scale[term.Word];
            Assert.That((likelihood.Scale, likelihood.Low, likelihood.High), Is.EqualTo((scale.Id, term.Low, term.High)));
            if (term.Synonym is not null) Assert.That(scale[term.Synonym].Low, Is.EqualTo(term.Low));
            // Of nested ranges the narrowest counts: the middle of a wide one may lie in a narrower one.
            if (scale != LikelihoodScale.Ipcc) Assert.That(scale.For(term.Middle)?.Word, Is.EqualTo(term.Word));
        }
    }

    [TestCaseSource(nameof(Scales))]
    public void Every_probability_has_one_word_at_most_and_a_citation_stands_behind_it(LikelihoodScale scale)
    {
        for (var i = 0; i <= 1000; i++)
        {
            var probability = new Probability(i / 1000.0);
            if (scale.For(probability) is not { } likelihood) continue;
            Assert.That(scale.Terms.Count(t => t.Word == likelihood.Word), Is.EqualTo(1));
        }
        Assert.That(scale.Citation, Is.Not.Empty);
    }

    [TestCase("icd203", .20, "unlikely")]
    [TestCase("icd203", .05, "very unlikely")]
    [TestCase("icd203", .95, "almost certain")]
    [TestCase("icd203", .005, "almost no chance")]
    [TestCase("icd203", 0, null)]
    [TestCase("icd203", 1, null)]
    [TestCase("phia", .05, "remote chance")]
    [TestCase("phia", .07, null)]
    [TestCase("phia", .5, null)]
    [TestCase("phia", .499, "realistic possibility")]
    [TestCase("phia", .52, null)]
    [TestCase("phia", 0, null)]
    [TestCase("phia", 1, null)]
    [TestCase("nato-ajp-2.1", .10, "unlikely")]
    [TestCase("nato-ajp-2.1", .90, "likely")]
    [TestCase("nato-ajp-2.1", .91, "highly likely")]
    [TestCase("ipcc-ar5", .005, "exceptionally unlikely")]
    [TestCase("ipcc-ar5", 0, "exceptionally unlikely")]
    [TestCase("ipcc-ar5", .02, "extremely unlikely")]
    [TestCase("ipcc-ar5", .92, "very likely")]
    [TestCase("ipcc-ar5", .70, "likely")]
    [TestCase("ipcc-ar5", 1, "virtually certain")]
    [TestCase("kent", .75, "probable")]
    [TestCase("kent", .61, null)]
    [TestCase("kent", .40, "chances about even")]
    public void The_word_for_a_probability(string scale, double probability, string? word)
        => Assert.That(LikelihoodScale.Published.Single(s => s.Id == scale).For(new(probability))?.Word, Is.EqualTo(word));

    [Test]
    public void A_user_can_add_a_scale_and_judge_by_it()
    {
        var coin = new LikelihoodScale("coin", "Coin", "our house rule", [new("tails", new(0), new(.5)), new("heads", new(.5), new(1))]);
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "CC II");
        var estimate = matrix.Build()
            .Evaluate(matrix.Question, new EvaluationOptions { Scale = coin, Trust = TrustPolicy.FaceValue }).Estimates[0];
        Assert.That(estimate.Term!.ToString(), Is.EqualTo("heads (50–100%)"));
    }

    [Test]
    public void A_scale_that_overlaps_itself_or_repeats_a_word_is_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new LikelihoodScale("x", "x", "x", [new("a", new(0), new(.6)), new("b", new(.5), new(1))]),
                Throws.ArgumentException);
            Assert.That(() => new LikelihoodScale("x", "x", "x", [new("a", new(0), new(.5)), new("a", new(.5), new(1))]),
                Throws.ArgumentException);
            Assert.That(() => new LikelihoodScale("x", "x", "x", [new("a", new(.5), new(.1))]), Throws.ArgumentException);
            Assert.That(() => new LikelihoodScale("x", "x", "x", []), Throws.ArgumentException);
        }
    }

    [TestCaseSource(nameof(Tables))]
    public void Every_known_word_of_a_table_leads_to_its_number_and_back(ScoreTable table)
    {
        foreach (var entry in table.Entries.Where(e => !e.IsUnknown))
        {
            Assert.That(table.NumberFor(entry.Word), Is.EqualTo(entry.Number));
            Assert.That(table[table.WordFor(entry.Number!.Value)!].Number, Is.EqualTo(entry.Number));
        }
    }

    [Test]
    public void Unknown_never_becomes_a_number_by_accident()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ScoreTable.StixAdmiralty.NumberFor("6"), Is.Null);
            Assert.That(ScoreTable.MispReliability.NumberFor("F"), Is.Null);
            Assert.That(ScoreTable.MispReliability["F"].Number, Is.EqualTo(50), "what MISP writes is still there to be written");
            Assert.That(ScoreTable.MispReliability.WordFor(50), Is.EqualTo("C"));
            Assert.That(ScoreTable.MispCredibility.WordFor(50), Is.EqualTo("3"));
        }
    }

    [TestCase(0, "None")]
    [TestCase(1, "Low")]
    [TestCase(29, "Low")]
    [TestCase(30, "Med")]
    [TestCase(69, "Med")]
    [TestCase(70, "High")]
    [TestCase(100, "High")]
    public void Stix_numbers_are_read_back_by_their_band(int number, string word)
        => Assert.That(ScoreTable.StixNoneLowMedHigh.WordFor(number), Is.EqualTo(word));

    [Test]
    public void The_same_number_has_other_words_on_other_scales()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LikelihoodScale.Icd203.For(new(.58))!.Word, Is.EqualTo("likely"));
            Assert.That(ScoreTable.StixDni.WordFor(58), Is.EqualTo("Roughly Even Chance"));
        }
    }
}
