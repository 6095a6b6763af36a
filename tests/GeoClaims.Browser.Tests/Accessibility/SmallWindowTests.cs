namespace GeoClaims.Browser.Tests;

internal sealed class SmallWindowTests
{
    private const int MostStops = 10;

    // What a reader may set by WCAG 1.4.12.
    private const string TextSpacing = "() => { const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important; "
        + "letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'); "
        + "document.adoptedStyleSheets = [s]; }";

    [Test]
    public async Task The_replay_is_among_the_first_stops_of_the_Tab_key()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var reached = false;
        for (var i = 0; i < MostStops && !reached; i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            reached = await tab.Page.EvaluateAsync<bool>("document.activeElement.id === 'step'");
        }
        Assert.That(reached, Is.True);
    }

    [TestCase(320, 180)]
    [TestCase(320, 225)]
    public async Task At_400_per_cent_nothing_lies_over_the_text(int width, int height)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(width, height));
        await tab.Page.EvaluateAsync("scrollTo(0, 3000)");
        Assert.That(await tab.Page.EvaluateAsync<int>("[...document.querySelectorAll('.replay, nav, .matrix thead th')]"
            + ".filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position)).length"), Is.Zero);
    }

    [TestCase(320)]
    [TestCase(768)]
    public async Task With_wider_spacing_of_the_text_the_page_does_not_scroll_sideways(int width)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(width, 640));
        await PageStates.OpenDetails(tab);
        await tab.Page.EvaluateAsync(TextSpacing);
        Assert.That(await SidewaysCheck.Find(tab.Page), Is.Empty);
    }
}
