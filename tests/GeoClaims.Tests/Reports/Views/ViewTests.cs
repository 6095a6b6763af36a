namespace GeoClaims.Tests;

internal sealed class ViewTests
{
    private static readonly CaseFile File = Bridge.File();

    [Test]
    public void A_set_of_records_shows_names_in_place_of_ids()
    {
        var markdown = File.Claims.ToMarkdown();

        Assert.That(markdown, Does.StartWith("**2 claims**\n\n| Made | Who | Stance | On what | Id |\n"));
        Assert.That(markdown, Does.Contain("City government | **asserts** | A ship struck pier 3"));
    }

    [Test]
    public void A_record_alone_shows_what_it_holds()
        => Assert.That(File.Claims[1].ToMarkdown(), Does.Contain("| Who | actor:dockers-union |").And.Contain("| Reported in |"));

    [Test]
    public void A_list_of_values_is_a_table_where_they_have_columns_and_else_a_list()
    {
        ValueList<LikelihoodTerm> words = [LikelihoodScale.Icd203["likely"], LikelihoodScale.Icd203["unlikely"]];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LikelihoodScale.Icd203.Terms.ToMarkdown(), Does.StartWith("**7 words**\n\n| Word | Also | From | To |"));
            Assert.That(words.ToMarkdown(), Is.EqualTo("- likely \\(55–80%\\)\n- unlikely \\(20–45%\\)\n"));
            Assert.That(default(ValueList<Claim>).ToMarkdown(), Is.EqualTo("*Nothing is in this list.*\n"));
        }
    }

    [Test]
    public void HTML_and_Markdown_hold_the_same_words()
    {
        View view = new("Title", ViewText.Plain("a sentence"), ViewList.Of(["one", "two"], "a list"),
            new ViewTable([new("head")], [new([ViewPhrase.Bold("cell")])], more: 3), ViewText.Note("a note"));
        var (html, markdown) = (HtmlView.Write(view), MarkdownView.Write(view));
        string[] words = ["Title", "a sentence", "a list", "one", "two", "head", "cell", "and 3 more", "a note"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words.Where(w => !html.Contains(w, StringComparison.Ordinal)), Is.Empty);
            Assert.That(words.Where(w => !markdown.Contains(w, StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void A_large_set_shows_its_first_rows_and_says_how_many_more_there_are()
    {
        var many = RandomCases.Make(3, 4000).Evidence;
        var rows = many.ToMarkdown().Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal)) - 1;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Is.InRange(1, 25));
            Assert.That(many.ToMarkdown(), Does.Contain($"*and {many.Count - rows} more: `ToRows()` has them all*"));
            Assert.That(many.ToHtml(), Does.Contain($"and {many.Count - rows} more").And.Length.LessThan(40_000));
        }
    }

    [TestCase("a & <b> \"'")]
    [TestCase("𐎠𐎡🔥")]
    [TestCase("\u0378")]
    public void However_long_the_texts_a_view_stays_small(string text)
    {
        var longText = string.Concat(Enumerable.Repeat(text, 5000));
        ValueList<ViewRow> rows = [.. Enumerable.Repeat(new ViewRow([longText, longText,
            ViewPhrase.Link("https://example.org/" + longText), longText, longText, longText]), 500)];
        ValueList<ViewColumn> columns = [.. Enumerable.Repeat(new ViewColumn(longText), 6)];
        var view = new View(longText, Enumerable.Repeat<ViewBlock>(ViewText.Plain(longText), 30).Append(new ViewTable(columns, rows))
            .Append(ViewList.Of([longText, longText]))).Fitted();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HtmlView.Write(view).Length, Is.LessThan(40_000));
            Assert.That(MarkdownView.Write(view).Length, Is.LessThan(40_000));
            Assert.That(MarkdownView.Write(view), Does.Contain("left out").Or.Contain("more"));
        }
    }

    [Test]
    public void What_has_no_room_as_a_picture_is_said_in_words()
    {
        var picture = new ViewPicture(new string('x', 60_000), "a picture of x", 100, ViewText.Plain("x in words"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HtmlView.Write(new View("", picture).Fitted()), Does.Contain("x in words").And.Not.Contain("<img"));
            var small = new ViewPicture("<svg/>", picture.Alt, picture.Width, picture.InWords);
            Assert.That(MarkdownView.Write(new View("", small).Fitted()), Is.EqualTo("x in words\n"));
        }
    }

    [Test]
    public void Only_addresses_of_the_web_become_links()
    {
        var report = File.Reports[0] with { Address = "https://example.org/a?b=1&c=<d>", ArchiveAddress = "javascript:alert(1)" };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.ToHtml(), Does.Contain("href=\"https://example.org/a?b=1&amp;c=%3Cd%3E\" "
                + "rel=\"noopener noreferrer\"").And.Not.Contain("href=\"java"));
            Assert.That(report.ToMarkdown(),
                Does.Contain("](<https://example.org/a?b=1&c=%3Cd%3E>)").And.Not.Contain("](<java").And.Not.Contain("](java"));
        }
    }

    [Test]
    public void A_judged_cell_says_it_by_sign_word_and_colour()
    {
        var matrix = File.Matrix(File.Questions[0].Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(matrix.ToHtml(), Does.Contain("background-color:#f2ad6f;border-bottom:6px "
                + "solid #a3400a").And.Contain(">−−<").And.Contain("fits very badly"));
            Assert.That(matrix.ToMarkdown(), Does.Contain("🟧 −− fits very badly").And.Contain("not rated"));
        }
    }
}
