using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

internal sealed class MatrixTests
{
    private const int LeastWidth = 190;
    private static readonly int[] Widths = [320, 390, 600, 720, 721, 740, 768, 840, 900, 960, 1024, 1100, 1280, 1440, 1920];

    [Test]
    public async Task The_evidence_has_room_at_every_width([Values(2, 3, 4, 5, 6, 9, 10, 12, 15)] int answers)
    {
        await using var tab = await Tab.Open(ManyAnswers.Page(answers));
        using (Assert.EnterMultipleScope())
            foreach (var width in Widths)
            {
                await tab.Page.SetViewportSizeAsync(width, 800);
                var least = await tab.Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.matrix td.what')]"
                    + ".filter(c => c.offsetParent).map(c => c.getBoundingClientRect().width))");
                Assert.That(least, Is.GreaterThanOrEqualTo(LeastWidth), $"{answers} answers at {width} pixels");
                Assert.That(await SidewaysCheck.Find(tab.Page), Is.Empty, $"{answers} answers at {width} pixels");
            }
    }

    [Test]
    public async Task Every_answer_is_named_over_the_rows_at_every_width([Values(320, 768, 1440)] int width)
    {
        await using var tab = await Tab.Open(ManyAnswers.Page(12), new(width, 800));
        Assert.That(await tab.Page.Locator(".matrix thead th.h bdi:visible").CountAsync(), Is.EqualTo(12));
    }

    [Test]
    public async Task The_heads_stay_in_sight_below_the_menu()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        await tab.Page.Locator(".matrix tbody tr:visible").Nth(8)
            .EvaluateAsync("r => scrollTo(0, scrollY + r.getBoundingClientRect().top - 300)");

        var gap = await tab.Page.EvaluateAsync<double>("Math.abs(document.querySelector('.matrix th.h').getBoundingClientRect().top"
            + " - document.querySelector('nav').getBoundingClientRect().bottom)");

        Assert.That(gap, Is.LessThan(3));
    }

    [Test]
    public async Task Items_that_hardly_tell_are_folded_and_counted_and_one_button_shows_them()
    {
        await using var tab = await Tab.Open(ManyAnswers.Page(4));
        var rows = tab.Page.Locator(".matrix tbody tr:visible");
        var (all, folded) = (await tab.Page.Locator(".matrix tbody tr").CountAsync(), await rows.CountAsync());
        var said = await tab.Page.Locator("[data-shown]").InnerTextAsync();

        await tab.Page.Locator("#rest").ClickAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(folded, Is.GreaterThan(0).And.LessThan(all));
            Assert.That(said, Is.EqualTo($"{folded} of {all} items are shown. The other {all - folded} hardly tell the answers apart."));
            Assert.That(await rows.CountAsync(), Is.EqualTo(all));
        }
    }

    [Test]
    public async Task Without_scripts_every_item_is_shown_and_nothing_offers_to_choose()
    {
        await using var tab = await Tab.Open(ManyAnswers.Page(4), View.Desktop with { Scripts = false });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Page.Locator(".matrix tbody tr:visible").CountAsync(), Is.EqualTo(14));
            Assert.That(await tab.Page.Locator(".filters:visible").CountAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task A_reader_chooses_items_by_source_and_by_when_they_became_known()
    {
        await using var tab = await Tab.Open(ManyAnswers.Page(4));
        var rows = tab.Page.Locator(".matrix tbody tr:visible");

        await tab.Page.Locator("[data-filter=s]").SelectOptionAsync(new SelectOptionValue { Label = "Gazette" });
        var (ofGazette, sources) = (await rows.CountAsync(), await rows.Locator("summary").AllInnerTextsAsync());
        await tab.Page.Locator("[data-filter=from]").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ofGazette, Is.EqualTo(4));
            Assert.That(sources, Is.All.Contains("Gazette"));
            Assert.That(await rows.CountAsync(), Is.Zero, "the Gazette was not the first to report");
        }
    }

    [Test]
    public async Task A_link_to_a_folded_item_unfolds_it()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var folded = await tab.Page.Locator(".matrix tbody tr[hidden]").First.GetAttributeAsync("id");

        await tab.Page.EvaluateAsync("id => { location.hash = id; }", folded);

        await Assertions.Expect(tab.Page.Locator($"#{folded}")).ToBeVisibleAsync();
    }
}
