namespace GeoClaims.Browser.Tests;

internal sealed class AxeTests
{
    [Test]
    public Task The_report_breaks_no_rule_in_any_state([ValueSource(typeof(PageStates), nameof(PageStates.Names))] string state)
        => Check(ReportPages.Crocus, state);

    [Test]
    public Task From_right_to_left_it_breaks_none([Values("desktop", "320 pixels")] string state) => Check(ReportPages.RightToLeft, state);

    [Test]
    public Task Full_of_hostile_text_it_breaks_none([Values("dark phone", "details open")] string state)
        => Check(ReportPages.Hostile, state);

    [Test]
    public Task With_hundreds_of_items_it_breaks_none() => Check(ReportPages.Large, "desktop");

    private static async Task Check(string html, string state)
    {
        await using var tab = await PageStates.Open(html, state);

        Assert.That(await AxeCheck.Find(tab.Page), Is.Empty);
    }
}
