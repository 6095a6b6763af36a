using System.Text;
using CrocusAttack;

namespace GeoClaims.Browser.Tests;

internal sealed class PrintTests
{
    private const int MostPages = 23;

    // Printed once; each test reads it for itself.
    private static readonly Lazy<Task<byte[]>> Crocus = new(() => Paper.Bytes(ReportPages.Crocus));

    private static async Task<Paper> Printed() => new(await Crocus.Value);

    [Test]
    public async Task The_report_prints_on_some_pages_of_A4()
    {
        using var paper = await Printed();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(paper.Pages, Is.InRange(2, MostPages));
            Assert.That(paper.Sizes, Is.All.EqualTo((595, 842)));
        }
    }

    [Test]
    public async Task The_print_is_tagged_and_has_a_title_and_a_language()
    {
        using var paper = await Printed();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(paper.IsTagged, Is.True);
            Assert.That(paper.Language, Is.Not.Null.And.StartsWith("en"));
            Assert.That(paper.Title, Is.Not.Null.And.Not.Empty);
        }
    }

    [Test]
    public async Task The_first_page_is_the_brief_and_no_more()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var judgement = await tab.Page.Locator("#judgement p:visible").First.InnerTextAsync();
        var matrix = await tab.Page.Locator("#evidence h2").InnerTextAsync();

        using var paper = await Printed();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(paper.TextOf(1), Does.Contain(Paper.Letters(judgement)));
            Assert.That(paper.TextOf(1), Does.Not.Contain(Paper.Letters(matrix)));
            Assert.That(paper.Text, Does.Contain(Paper.Letters(matrix)));
        }
    }

    [Test]
    public async Task What_is_folded_on_the_screen_is_open_on_paper()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var folded = await tab.Page.Locator("details:not([open]) p").First.TextContentAsync() ?? "";

        using var paper = await Printed();

        Assert.That(paper.Text, Does.Contain(Paper.Letters(folded)));
    }

    [Test]
    public async Task Without_scripts_it_prints_as_well()
    {
        using var paper = await Paper.Print(ReportPages.Crocus, View.Desktop with { Scripts = false });

        Assert.That(paper.Pages, Is.InRange(2, MostPages));
    }

    [Test]
    public async Task The_sample_prints_on_no_more_than_twenty_pages()
    {
        using var paper = await Printed();

        Assert.That(paper.Pages, Is.LessThanOrEqualTo(20));
    }

    [Test]
    public async Task Every_page_bears_the_handling_mark_and_the_question()
    {
        var json = CrocusCase.Build().ToJson();
        var at = json.IndexOf("\"events\":", StringComparison.Ordinal);
        var marked = Encoding.UTF8.GetBytes(json.Insert(at, "\"handling\": \"TLP:AMBER+STRICT\", "));
        var file = CaseFile.Load(new MemoryStream(marked));
        using var paper = await Paper.Print(file.ToReport(CrocusCase.Who).ToPage());

        using (Assert.EnterMultipleScope())
            for (var page = 1; page <= paper.Pages; page++)
                Assert.That(paper.TextOf(page), Does.Contain("TLPAMBERSTRICT")
                    .And.Contain(Paper.Letters("Who was behind the attack on Crocus City Hall?")), $"page {page}");
    }

    // A long text may go on overleaf.
    private static string Start(string text) => Paper.Letters(text) is var letters && letters.Length > 60 ? letters[..60] : letters;

    [Test]
    public async Task A_lead_stands_on_the_page_of_what_follows_it()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var pairs = await tab.Page.EvaluateAsync<string[][]>("[...document.querySelectorAll('section')].map(s => "
            + "[s.querySelector('h2').textContent, [...s.querySelectorAll('.matrix td.what p, .time td.what, .graph text, .plain td, li')]"
            + ".find(e => e.checkVisibility() && e.textContent.trim().length > 4)?.textContent ?? '']).filter(p => p[1])");
        using var paper = await Printed();

        using (Assert.EnterMultipleScope())
            foreach (var pair in pairs)
                Assert.That(Enumerable.Range(1, paper.Pages)
                    .Any(p => paper.TextOf(p).Contains(Paper.Letters(pair[0]), StringComparison.Ordinal)
                    && paper.TextOf(p).Contains(Start(pair[1]), StringComparison.Ordinal)), $"“{pair[0]}” with “{pair[1]}”");
    }

    [Test]
    public async Task On_paper_no_secondary_text_is_larger_than_the_primary()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(794, 1123));
        await PageStates.OpenDetails(tab);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        var larger = await tab.Page.EvaluateAsync<string[]>("() => { const size = e => parseFloat(getComputedStyle(e).fontSize);"
            + " const most = size(document.body); return [...document.querySelectorAll('.small, "
                + ".caption, .lead, .none, .check, .check p, .pull,"
            + " .from, .why, .quote, .notes, .matrix td, .time td, .plain td, .plain th, summary, .mono, h4, .graph-words, .tag')]"
            + ".filter(e => e.checkVisibility() && size(e) > most).map(e => `${e.tagName}.${e.className} ${size(e)} of ${most}`); }");

        Assert.That(larger, Is.Empty);
    }

    [Test]
    public async Task Hostile_text_prints()
    {
        using var paper = await Paper.Print(ReportPages.Hostile);

        Assert.That(paper.Pages, Is.GreaterThan(1));
    }
}
