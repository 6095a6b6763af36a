namespace GeoClaims.Browser.Tests;

internal sealed class HostilePageTests
{
    [Test]
    public async Task Hostile_text_is_shown_and_does_nothing()
    {
        await using var tab = await Tab.Open(ReportPages.Hostile);
        await Use(tab);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ForeignCheck.Find(tab.Page), Is.Empty);
            Assert.That(tab.Dialogs, Is.Empty);
            Assert.That(tab.Requests, Is.Empty);
            Assert.That(tab.Messages, Is.Empty);
            Assert.That(await tab.Page.Locator("main").InnerTextAsync(), Does.Contain("<script>alert(1)</script>"));
        }
    }

    [Test]
    public async Task Without_scripts_it_does_nothing_either()
    {
        await using var tab = await Tab.Open(ReportPages.Hostile, View.Desktop with { Scripts = false });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ForeignCheck.Find(tab.Page), Is.Empty);
            Assert.That(tab.Requests, Is.Empty);
        }
    }

    // Some text only wakes up when it is moved about, hovered over or written by a script.
    private static async Task Use(Tab tab)
    {
        await PageStates.OpenDetails(tab);
        for (var step = await tab.Replay.LastStep(); step >= 0; step--) await tab.Replay.Show(step);
        await tab.Page.EvaluateAsync("document.querySelectorAll('main *').forEach(n => { for (const t of ['mouseover', "
            + "'pointerover', 'focusin', 'error']) n.dispatchEvent(new Event(t, { bubbles: true })); })");
        await tab.Page.Locator("main select").First.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
    }
}
