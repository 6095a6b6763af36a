namespace GeoClaims.Browser.Tests;

internal sealed class KeyboardTests
{
    [TestCase(1280, false)]
    [TestCase(390, true)]
    public async Task Every_stop_of_the_Tab_key_is_seen_marked_and_large_enough(int width, bool dark)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(width, 844, dark));

        var (found, stops) = await KeyboardCheck.Find(tab.Page);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.Empty);
            Assert.That(stops, Is.GreaterThan(10));
        }
    }

    [Test]
    public async Task The_first_stop_leads_past_the_head_of_the_page()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);

        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.That(await tab.Page.EvaluateAsync<bool>("document.querySelector('main').matches(':target, :has(:target)')"), Is.True);
    }

    [Test]
    public async Task The_reason_of_a_row_opens_with_the_keyboard()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var summary = tab.Page.Locator("summary").First;

        await summary.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.That(await summary.EvaluateAsync<bool>("s => s.parentElement.open"), Is.True);
    }
}
