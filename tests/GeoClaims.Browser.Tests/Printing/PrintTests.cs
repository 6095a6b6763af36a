namespace GeoClaims.Browser.Tests;

internal sealed class PrintTests
{
    private const int MostPages = 40;

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
    public async Task Hostile_text_prints()
    {
        using var paper = await Paper.Print(ReportPages.Hostile);

        Assert.That(paper.Pages, Is.GreaterThan(1));
    }
}
