using System.Text.RegularExpressions;
using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed class GermanReportTests
{
    private static readonly ReportOptions InGerman = new() { Sentences = SentenceCatalogue.German };
    private static readonly CaseFile Crocus = CrocusCase.Build();

    private static IEnumerable<Id<Question>> Questions => Crocus.Questions.Select(q => q.Id);

    [TestCaseSource(nameof(Questions))]
    public void Each_section_has_a_German_name_title_and_lead(Id<Question> question)
    {
        var english = Crocus.ToReport(question).Sections.ToDictionary(s => s.Key);
        using (Assert.EnterMultipleScope())
        {
            foreach (var section in Crocus.ToReport(question, InGerman).Sections)
            {
                Assert.That(section.Title, Is.Not.EqualTo(english[section.Key].Title));
                Assert.That(section.Name, Is.Not.EqualTo(english[section.Key].Name));
                if (section.Lead is { } lead) Assert.That(lead, Is.Not.EqualTo(english[section.Key].Lead));
            }
        }
    }

    [TestCaseSource(nameof(Questions))]
    public void Heads_of_tables_are_German_or_names_of_answers(Id<Question> question)
    {
        var english = Crocus.ToReport(question).Sections.SelectMany(s => Heads(s.Blocks)).ToHashSet();
        var german = Crocus.ToReport(question, InGerman).Sections.SelectMany(s => Heads(s.Blocks));
        Assert.That(german.Where(h => english.Contains(h) && !Regex.IsMatch(h, "^H[0-9]")), Is.Empty);
    }

    [TestCaseSource(nameof(Questions))]
    public void What_is_open_and_what_was_drawn_anew_is_said_in_German(Id<Question> question)
    {
        var german = Crocus.ToReport(question, InGerman);
        var said = german.Missing.Concat(german.Changes).Concat(german.Robustness.Sentences);
        Assert.That(said.Where(s => s.In(SentenceCatalogue.German).Language != "de").Select(s => s.Template), Is.Empty);
    }

    [Test]
    public void Dates_are_written_as_in_German()
    {
        var text = Crocus.ToReport(CrocusCase.Who, InGerman).ToMarkdown();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("22. März 2024").And.Match(@"Stand \| 26\\?\. März 2024"));
            Assert.That(text, Does.Contain("22.–25. März"));
            Assert.That(text, Does.Not.Match("(?m)^- \\*\\*C[0-9]+\\*\\* .*[0-9] (January|February|March) "));
        }
    }

    [TestCase("22 March 2024", "22. März 2024")]
    [TestCase("perhaps 22–25 March", "vielleicht 22.–25. März")]
    [TestCase("28 January – 7 March", "28. Januar – 7. März")]
    [TestCase("33 of 33", "33 von 33")]
    [TestCase(" 4.7%", " 4,7\u00a0%")]
    [TestCase("What is {this}?", "What is {this}?")]
    public void Texts_of_the_library_are_said_with_their_numbers_and_dates(string english, string german)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SentenceCatalogue.German.Own(english), Is.EqualTo(german));
            Assert.That(SentenceCatalogue.English.Own(english), Is.SameAs(english));
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void What_the_case_says_stays_as_it_is_though_the_library_says_the_same(bool asPage)
    {
        string[] said = ["Words of likelihood", "March for May", "In March 3 items were open", "What is open?", "nothing is weighed yet"];
        var file = CaseFile.Parse(Bridge.File().ToJson().Replace("Harbour Herald", said[0], StringComparison.Ordinal)
            .Replace("City government", said[1], StringComparison.Ordinal)
            .Replace("Pier 3 shows no impact marks", said[2], StringComparison.Ordinal)
            .Replace("What brought the bridge down", said[3], StringComparison.Ordinal)
            .Replace("a strike leaves marks", said[4], StringComparison.Ordinal));
        var report = file.ToReport(file.Questions[0].Id, InGerman);
        var text = asPage ? report.ToPage() : report.ToMarkdown().Replace("\\", "", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            foreach (var own in said) Assert.That(text, Does.Contain(own));
            Assert.That(Regex.Matches(text, "März for|for Mai|In März[^<|]*items|[0-9]. items").Select(m => m.Value), Is.Empty);
        }
    }

    private static IEnumerable<string> Heads(IEnumerable<ViewBlock> blocks) => blocks.SelectMany(b => b switch
    {
        ViewTable table => table.Columns.Select(c => c.Head).Where(h => h.Length > 0),
        ViewGroup group => Heads(group.Blocks),
        _ => [],
    });
}
