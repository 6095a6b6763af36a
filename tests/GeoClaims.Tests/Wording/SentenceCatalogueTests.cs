namespace GeoClaims.Tests;

internal sealed class SentenceCatalogueTests
{
    private const string Gaps = "{0:# gap remains; it is|# gaps remain; they are} listed under Gaps.";

    private static readonly Evaluation Bridge = BridgeCase();

    [Test]
    public void English_needs_no_entry_and_says_what_the_sentences_say()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bridge.ToText(SentenceCatalogue.English), Is.EqualTo(Bridge.ToString()));
            Assert.That(SentenceCatalogue.English.Missing(Bridge.Judgement), Is.Empty);
            Assert.That(Bridge.Judgement[0].In(SentenceCatalogue.English), Is.SameAs(Bridge.Judgement[0]));
            Assert.That(Bridge.Judgement[0].Language, Is.EqualTo("en"));
        }
    }

    [Test]
    public void What_a_catalogue_lacks_stays_English_and_is_told()
    {
        var french = new SentenceCatalogue("fr", [new(", 90% interval {0}", ", intervalle de 90 % {0}")]);
        var lead = Bridge.Judgement[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lead.In(french), Is.EqualTo(lead));
            Assert.That(french.Missing([lead]), Has.Member(lead.Template).And.Not.Member(", 90% interval {0}"));
            Assert.That(french.Missing([lead]), Has.Some.StartsWith("icd203: "));
        }
    }

    [Test]
    public void A_translator_who_fills_in_what_is_missing_is_done()
    {
        var upper = new SentenceCatalogue("de", []).WithWords(LikelihoodScale.Icd203, "a", "b", "c", "d", "e", "f", "g");
        var filled = upper.With(upper.Missing(Bridge.Judgement).Select(t => KeyValuePair.Create(t, t)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(filled.Missing(Bridge.Judgement), Is.Empty);
            Assert.That(Bridge.Judgement.Select(s => s.In(filled).Language), Is.All.EqualTo("de"));
        }
    }

    [Test]
    public void A_translation_puts_holes_in_another_order()
    {
        var sentence = new Sentence(SentenceKind.Flip, $"{"this"} rests on {"that"}.");
        var turned = new SentenceCatalogue("nl", [new("{0} rests on {1}.", "Op {1} rust {0}.")]);
        Assert.That(sentence.In(turned).Text, Is.EqualTo("Op that rust this."));
    }

    [TestCase(1, "1 пробел")]
    [TestCase(2, "2 пробела")]
    [TestCase(5, "5 пробелов")]
    [TestCase(21, "21 пробел")]
    public void Forms_are_those_of_the_language(int count, string said)
    {
        var russian = new SentenceCatalogue("ru", [new(Gaps, "{0:# пробел|# пробела|# пробелов}")]);
        var sentence = new Sentence(SentenceKind.Gap,
            $"{new Counted(count, "# gap remains; it is", "# gaps remain; they are")} listed under Gaps.");
        Assert.That(sentence.In(russian).Text, Is.EqualTo(said));
    }

    [TestCase("Nothing.", TestName = "A hole is lost")]
    [TestCase("{0:# Lücke|# Lücken} {0:# Lücke|# Lücken}", TestName = "A hole stands twice")]
    [TestCase("{0:# Lücke|# Lücken} {1}", TestName = "A hole is none of the key's")]
    [TestCase("{0:# Lücke|# Lücken|viele}", TestName = "There are more forms than German has")]
    [TestCase("{0} Lücken", TestName = "There are no forms")]
    [TestCase("{0", TestName = "A brace is open")]
    [TestCase("{x}", TestName = "A hole has no number")]
    public void A_translation_that_loses_something_is_refused(string text)
        => Assert.That(() => new SentenceCatalogue("de", [new(Gaps, text)]), Throws.ArgumentException);

    [Test]
    public void An_analyst_fixes_the_words_of_a_scale_in_English_too()
    {
        var own = SentenceCatalogue.English.WithWords(LikelihoodScale.Icd203,
            "remote", "highly improbable", "improbable", "roughly even odds", "probable", "highly probable", "nearly certain");
        var lead = Bridge.Estimates.MaxBy(e => e.Probability.Best)!.Term!.Word;
        var said = LikelihoodScale.Icd203.Terms.Single(t => t.Word == lead).Synonym!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bridge.ToText(own), Does.Contain(said + " ("));
            Assert.That(Bridge.ToText(own), Does.Not.Contain($" {lead} ("));
        }
    }

    [Test]
    public void A_level_without_a_word_is_refused()
        => Assert.That(() => SentenceCatalogue.German.WithWords(LikelihoodScale.Icd203, "nein", "ja"),
            Throws.ArgumentException.With.Message.Contains("7 levels").And.Message.Contains("almost no chance"));

    [TestCase("ja", "ja", "c", "d", "e", "f", "g")]
    [TestCase("a", " ", "c", "d", "e", "f", "g")]
    public void Words_of_a_scale_differ_and_are_not_blank(params string[] words)
        => Assert.That(() => SentenceCatalogue.German.WithWords(LikelihoodScale.Icd203, words), Throws.ArgumentException);

    [Test]
    public void A_text_with_braces_is_a_text_like_any_other()
    {
        var sentence = new Sentence(SentenceKind.Flip, $"{"{0}"} or {{1}} and {"}"}");
        var turned = new SentenceCatalogue("nl", [new("{0} or {{1}} and {1}", "{1} en {{1}} of {0}")]);
        Assert.That(sentence.In(turned).Text, Is.EqualTo("} en {1} of {0}"));
    }

    [TestCase("de", 2, new[] { 1, 0, 1, 1 })]
    [TestCase("fr", 3, new[] { 0, 0, 2, 2 })]
    [TestCase("pl", 3, new[] { 2, 0, 1, 2 })]
    [TestCase("ru-Latn", 3, new[] { 2, 0, 1, 2 })]
    [TestCase("ar", 6, new[] { 0, 1, 2, 3 })]
    [TestCase("he", 3, new[] { 2, 0, 1, 2 })]
    [TestCase("lv", 3, new[] { 0, 1, 2, 2 })]
    [TestCase("lt", 3, new[] { 2, 0, 1, 1 })]
    [TestCase("sl", 4, new[] { 3, 0, 1, 3 })]
    [TestCase("ro", 3, new[] { 1, 0, 1, 1 })]
    [TestCase("ja", 1, new[] { 0, 0, 0, 0 })]
    public void The_rules_are_those_of_CLDR(string language, int forms, int[] of0And1And2And5)
    {
        var rule = PluralRule.Of(language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Forms, Is.EqualTo(forms));
            Assert.That(new[] { 0, 1, 2, 5 }.Select(rule.FormOf), Is.EqualTo(of0And1And2And5));
        }
    }

    private static Evaluation BridgeCase()
    {
        var file = GeoClaims.Tests.Bridge.File();
        return file.Evaluate(file.Questions[0].Id);
    }
}
