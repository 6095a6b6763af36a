namespace GeoClaims.Browser.Tests;

internal sealed class OfflineTests
{
    [Test]
    public async Task The_report_asks_for_nothing_and_says_nothing_in_the_console([Values("dark phone", "details open",
        "scripts off")] string state)
    {
        await using var tab = await PageStates.Open(ReportPages.Crocus, state);
        await tab.Page.Mouse.WheelAsync(0, 20_000);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tab.Requests, Is.Empty);
            Assert.That(tab.Messages, Is.Empty);
        }
    }

    [Test]
    public async Task There_is_nothing_foreign_in_it()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);

        Assert.That(await ForeignCheck.Find(tab.Page), Is.Empty);
    }
}
