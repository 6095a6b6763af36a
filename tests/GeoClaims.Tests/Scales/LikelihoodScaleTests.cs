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

    [TestCase("icd203", "ICD 203", "Intelligence Community Directive 203, 2 January 2015, amended 21 December 2022")]
    [TestCase("phia", "PHIA", "UK Professional Head of Intelligence Assessment, Probability Yardstick, 2023")]
    [TestCase("nato-ajp-2.1", "NATO AJP-2.1", "NATO Allied Joint Doctrine for Intelligence Procedures")]
    [TestCase("ipcc-ar5", "IPCC AR5", "Mastrandrea et al. 2010")]
    [TestCase("kent", "Kent", "S. Kent, Words of Estimative Probability, Studies in Intelligence 8(4), 1964")]
    public void A_published_scale_says_who_published_it(string id, string name, string citation)
    {
        var scale = LikelihoodScale.Published.Single(s => s.Id == id);

        Assert.That((scale.Name, scale.ToString()), Is.EqualTo((name, name)));
        Assert.That(scale.Citation, Does.StartWith(citation));
    }

    [TestCase("phia", "remote chance ]0–5], highly unlikely [10–20], unlikely [25–35], realistic possibility [40–50[, "
        + "likely = probable [55–75], highly likely [80–90], almost certain [95–100[")]
    [TestCase("nato-ajp-2.1", "highly unlikely ]0–10[, unlikely [10–40], even chance [40–60], likely [60–90], highly likely ]90–100[")]
    [TestCase("ipcc-ar5", "exceptionally unlikely [0–1], extremely unlikely [0–5], very unlikely [0–10], unlikely [0–33], "
        + "about as likely as not [33–66], more likely than not ]50–100], likely [66–100], very likely [90–100], "
        + "extremely likely [95–100], virtually certain [99–100]")]
    [TestCase("kent", "almost certainly not [2–12], probably not [20–40], chances about even [40–60], probable [63–87], "
        + "almost certain [87–99]")]
    public void A_published_scale_is_the_printed_table(string id, string terms)
        => Assert.That(string.Join(", ", LikelihoodScale.Published.Single(s => s.Id == id).Terms.Select(t
            => $"{t.Word}{(t.Synonym is null ? "" : $" = {t.Synonym}")} {(t.ExcludesLow ? "]" : "[")}{t.Low.Value * 100:0.##}–"
                + $"{t.High.Value * 100:0.##}{(t.ExcludesHigh ? "[" : "]")}")), Is.EqualTo(terms));

    [TestCase("", "Own", "this test", "id")]
    [TestCase("own", " ", "this test", "name")]
    [TestCase("own", "Own", "", "citation")]
    public void What_text_is_missing_is_said(string id, string name, string citation, string missing)
        => Assert.That(() => new LikelihoodScale(id, name, citation, [new ScaleTerm("any", new(0), new(1))]),
            Throws.ArgumentException.With.Property("ParamName").EqualTo(missing));

    [Test]
    public void A_word_of_a_scale_is_neither_blank_nor_the_synonym_of_another()
    {
        const string reason = "Each word of a scale stands once, and none is blank.";
        Assert.That(() => Scale((" ", 0, 1)), Throws.ArgumentException.With.Message.StartsWith(reason));
        Assert.That(() => new LikelihoodScale("own", "Own", "this test", [new("a", new(0), new(.5), "b"), new("b", new(.5), new(1))]),
            Throws.ArgumentException.With.Message.StartsWith(reason));
        Assert.That(() => new LikelihoodScale("own", "Own", "this test", [new("a", new(0), new(1), "")]),
            Throws.ArgumentException.With.Message.StartsWith(reason));
    }

    [Test]
    public void A_reversed_range_is_named()
        => Assert.That(() => Scale(("odd", 0.5, 0.2)),
            Throws.ArgumentException.With.Message.StartsWith("The range of 'odd' is reversed."));

    [Test]
    public void A_range_may_be_one_number() => Assert.That(Scale(("even", 0.5, 0.5)).For(new(0.5))?.Word, Is.EqualTo("even"));

    [Test]
    public void Where_nested_ranges_are_as_narrow_the_later_word_counts()
    {
        var nested = new LikelihoodScale("own", "Own", "this test",
            [new("wide", new(0), new(1)), new("low", new(.1), new(.4)), new("high", new(.3), new(.6)), new("any", new(0), new(1))],
            isNested: true);

        Assert.That(nested.For(new(.35))?.Word, Is.EqualTo("high"));
        Assert.That(nested.For(new(.2))?.Word, Is.EqualTo("low"));
        Assert.That(nested.For(new(.9))?.Word, Is.EqualTo("any"));
    }

    [Test]
    public void Only_a_scale_that_reaches_the_ends_has_words_beyond_its_edges()
    {
        ScaleTerm[] terms = [new("low", new(.1), new(.4)), new("high", new(.6), new(.9))];
        var (plain, reaching) = (new LikelihoodScale("own", "Own", "this test", terms),
            new LikelihoodScale("own", "Own", "this test", terms, reachesEnds: true));

        Assert.That(new[] { 0, .05, .5, .95, 1 }.Select(p => reaching.For(new(p))?.Word),
            Is.EqualTo(new[] { null, "low", null, "high", null }));
        Assert.That(new[] { .05, .5, .95 }.Select(p => plain.For(new(p))?.Word), Is.All.Null);
    }

    [Test]
    public void An_edge_that_its_term_excludes_has_no_word_though_the_scale_reaches_the_ends()
    {
        var scale = new LikelihoodScale("own", "Own", "this test",
            [new("low", new(.1), new(.4)) { ExcludesLow = true }, new("high", new(.6), new(.9)) { ExcludesHigh = true }],
            reachesEnds: true);

        Assert.That(new[] { .05, .1, .2, .7, .9, .95 }.Select(p => scale.For(new(p))?.Word),
            Is.EqualTo(new[] { "low", null, "low", "high", null, "high" }));
    }

    [Test]
    public void In_other_words_the_ranges_stay_as_they_are()
    {
        var other = Icd203.Under(w => $"«{w}»");

        Assert.That((other.Id, other.Name, other.Citation), Is.EqualTo((Icd203.Id, Icd203.Name, Icd203.Citation)));
        Assert.That(other.For(new(.001))?.ToString(), Is.EqualTo("«almost no chance» (1–5%)"), "it still reaches the ends");
        Assert.That(other.TryGet("remote", out _), Is.False, "a synonym would be in the old language");
        Assert.That(LikelihoodScale.Ipcc.Under(w => $"«{w}»").For(new(.92))?.Word, Is.EqualTo("«very likely»"), "it is still nested");
    }

    [Test]
    public void A_range_is_said_without_its_word()
    {
        Assert.That(Icd203["likely"].Range, Is.EqualTo("55–80%"));
        Assert.That(Icd203.Span(new(.4452), new(.5)), Is.EqualTo("44.5–50%"));
    }

    [Test]
    public void A_term_holds_its_edges_unless_it_excludes_them()
    {
        var term = new ScaleTerm("any", new(.2), new(.6));
        var open = term with { ExcludesLow = true, ExcludesHigh = true };

        double[] numbers = [.19, .2, .4, .6, .61];
        Assert.That(numbers.Select(p => term.Holds(new(p))), Is.EqualTo(new[] { false, true, true, true, false }));
        Assert.That(numbers.Select(p => open.Holds(new(p))), Is.EqualTo(new[] { false, false, true, false, false }));
        Assert.That(term.Middle.Value, Is.EqualTo(.4).Within(1e-12));
    }

    private static LikelihoodScale Scale(params (string Word, double Low, double High)[] terms)
        => new("own", "Own", "this test", terms.Select(t => new ScaleTerm(t.Word, new(t.Low), new(t.High))));
}
