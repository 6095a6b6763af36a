namespace GeoClaims.Tests;

internal sealed class LikelihoodScaleTests
{
    private static readonly LikelihoodScale Icd203 = LikelihoodScale.Icd203;

    [Test]
    public void Icd203_is_the_published_table()
        => Assert.That(Icd203.Terms.Select(t => $"{t}, {t.Synonym}"), Is.EqualTo(new[]
        {
            "almost no chance (1–5%), remote",
            "very unlikely (5–20%), highly improbable",
            "unlikely (20–45%), improbable",
            "roughly even chance (45–55%), roughly even odds",
            "likely (55–80%), probable",
            "very likely (80–95%), highly probable",
            "almost certain (95–99%), nearly certain",
        }));

    [TestCase(0.0001, "almost no chance")]
    [TestCase(0.01, "almost no chance")]
    [TestCase(0.0499, "almost no chance")]
    [TestCase(0.05, "very unlikely")]
    [TestCase(0.1999, "very unlikely")]
    [TestCase(0.20, "unlikely")]
    [TestCase(0.45, "roughly even chance")]
    [TestCase(0.50, "roughly even chance")]
    [TestCase(0.55, "likely")]
    [TestCase(0.80, "very likely")]
    [TestCase(0.95, "almost certain")]
    [TestCase(0.99, "almost certain")]
    [TestCase(0.9999, "almost certain")]
    public void For_gives_one_word_and_an_edge_to_the_word_above_it(double probability, string word)
    {
        var likelihood = Icd203.For(new(probability));

        Assert.That(likelihood, Is.EqualTo(Icd203[word]));
        Assert.That(likelihood!.Scale, Is.EqualTo("icd203"));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void For_has_no_word_for_what_is_certain(double probability) => Assert.That(Icd203.For(new(probability)), Is.Null);

    [Test]
    public void A_synonym_means_the_same_range_under_its_own_word()
    {
        var likelihood = Icd203["highly probable"];

        Assert.That(likelihood, Is.EqualTo(new LikelihoodTerm("icd203", "highly probable", new(0.80), new(0.95))));
        Assert.That(likelihood.ToString(), Is.EqualTo("highly probable (80–95%)"));
    }

    [TestCase("maybe")]
    [TestCase("Likely")]
    [TestCase("")]
    [TestCase(null)]
    public void An_unknown_word_is_refused(string? word)
    {
        Assert.That(Icd203.TryGet(word, out var likelihood), Is.False);
        Assert.That(likelihood, Is.Null);
        Assert.That(() => Icd203[word!], Throws.ArgumentException.With.Message.Contains("Its words are: almost no chance,"));
    }

    [Test]
    public void A_term_without_synonym_is_not_found_under_none()
    {
        var scale = new LikelihoodScale("own", "Own", "this test",
            [new ScaleTerm("low", new(0), new(0.5)), new ScaleTerm("high", new(0.5), new(1))]);

        Assert.That(scale.TryGet(null, out _), Is.False);
        Assert.That(scale.ToString(), Is.EqualTo("Own"));
    }

    [Test]
    public void A_scale_needs_terms_that_do_not_overlap()
    {
        Assert.That(() => Scale(), Throws.ArgumentException.With.Message.Contains("at least one term"));
        Assert.That(() => Scale(("low", 0, 0.4), ("high", 0.5, 1)), Throws.Nothing, "a gap is allowed");
        Assert.That(() => Scale(("low", 0, 0.5), ("high", 0.4, 1)),
            Throws.ArgumentException.With.Message.Contains("'high' overlaps 'low'"));
    }

    [Test]
    public void A_scale_needs_terms_that_run_upwards()
        => Assert.That(() => Scale(("low", 0, 0.5), ("back", 0.5, 0.2), ("high", 0.2, 1)), Throws.ArgumentException);

    [TestCase("", "Name", "citation")]
    [TestCase("id", " ", "citation")]
    [TestCase("id", "Name", null)]
    public void A_scale_needs_its_texts(string id, string name, string? citation)
        => Assert.That(() => new LikelihoodScale(id, name, citation!, [new ScaleTerm("any", new(0), new(1))]),
            Throws.InstanceOf<ArgumentException>());

    [Test]
    public void A_likelihood_with_its_edges_swapped_is_refused_or_can_at_least_be_shown()
    {
        LikelihoodTerm? swapped = null;
        try
        {
            swapped = new("own", "odd", new(0.9), new(0.1));
        }
        catch (ArgumentException)
        {
            // Refused: good.
        }

        Assert.That(() => swapped?.ToString(), Throws.Nothing);
    }

    private static LikelihoodScale Scale(params (string Word, double Low, double High)[] terms)
        => new("own", "Own", "this test", terms.Select(t => new ScaleTerm(t.Word, new(t.Low), new(t.High))));
}
