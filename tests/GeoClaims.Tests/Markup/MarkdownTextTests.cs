namespace GeoClaims.Tests;

internal sealed class MarkdownTextTests
{
    [TestCase("a|b *c* _d_ `e` [f](g) # h", @"a\|b \*c\* \_d\_ \`e\` \[f\]\(g\) \# h")]
    [TestCase("<img src=x>", @"&lt;img src=x\>")]
    [TestCase("line\nbreak | cell", @"line break \| cell")]
    [TestCase("1. not a list", @"1\. not a list")]
    [TestCase("- not a list", @"\- not a list")]
    [TestCase("22-23 March + 1", "22-23 March + 1")]
    [TestCase(null, "")]
    public void Nothing_in_a_text_is_read_as_a_mark(string? text, string markdown)
        => Assert.That(MarkdownText.Escape(text), Is.EqualTo(markdown));

    // What a reader such as GitHub's makes live without any mark: addresses, people who are called, little pictures.
    [TestCase("see https://example.org/a_b", "see https:\u2060//example.org/a\\_b")]
    [TestCase("HTTP://example.org", "HTTP:\u2060//example.org")]
    [TestCase("www.example.org", "www.\u2060example.org")]
    [TestCase("mailto:a", "mailto:\u2060a")]
    [TestCase("ask @kremlin or a@b.org", "ask @\u2060kremlin or a@\u2060b.org")]
    [TestCase("so :smile: and :+1:", "so :\u2060smile: and :\u2060+1:")]
    [TestCase("fixes #12, # 3", "fixes \\#\u206012, \\# 3")]
    [TestCase("http://a:b@c.org/", "http:\u2060//a:b@\u2060c.org/")]
    [TestCase("at 19:40:20, 3:1, C: he said", "at 19:40:20, 3:1, C: he said")]
    public void Nothing_in_a_text_is_made_live(string text, string markdown)
        => Assert.That(MarkdownText.Escape(text), Is.EqualTo(markdown));

    [Test]
    public void Half_a_character_which_no_file_can_hold_is_shown_as_such()
        => Assert.That(MarkdownText.Escape("half \ud800 sign"), Is.EqualTo("half \ufffd sign"));

    [Test]
    public void Bold_pieces_that_touch_are_one()
        => Assert.That(ViewPhrase.Of($"{ReportPhrases.Bold("If")}{ReportPhrases.Bold(":")} so").ToMarkdown(), Is.EqualTo("**If:** so\n"));

    [Test]
    public void An_address_with_marks_of_emphasis_stays_a_link_and_one_with_a_password_is_none()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ViewPhrase.Link("https://a.org/one_two_three").ToMarkdown(),
                Does.EndWith("(<https://a.org/one_two_three>)\n"));
            Assert.That(ViewPhrase.Link("https://ann:secret@a.org/x").ToMarkdown(), Does.Not.Contain("](").And.Not.Contain("https://"));
        }
    }

    [Test]
    public void A_question_that_shows_nothing_has_a_heading()
    {
        var b = new CaseFileBuilder("Case");
        var question = b.Question("\u200b", id: "q", with: q => q with { Exhaustive = false });
        b.Hypothesis(question, "A");
        b.TryBuild(out var file, out _);
        if (file is not null) Assert.That(file.ToReport(question).ToMarkdown(), Does.StartWith("# (no text)\n"));
        Assert.That(SafeText.Named("\u200b"), Is.EqualTo("(no text)"));
    }

    [Test]
    public void A_label_of_Mermaid_stays_within_its_quotation_marks()
        => Assert.That(MarkdownText.Mermaid("say \"<b>\" #1; `x`"), Is.EqualTo("\"say #quot;#lt;b#gt;#quot; #35;1#59; #96;x#96;\""));
}
