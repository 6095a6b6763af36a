namespace GeoClaims.Browser.Tests;

internal sealed class NumbersTests
{
    private static IEnumerable<TestCaseData> Pages() =>
    [
        new TestCaseData(ReportPages.Crocus).SetArgDisplayNames("Crocus"),
        new TestCaseData(ReportPages.Large).SetArgDisplayNames("large"),
        new TestCaseData(ReportPages.Hostile).SetArgDisplayNames("hostile"),
    ];

    [TestCaseSource(nameof(Pages))]
    public async Task At_every_step_the_page_says_what_its_data_say(string html)
    {
        await using var tab = await Tab.Open(html);

        Assert.That(await NumbersCheck.Find(tab.Page), Is.Empty);
    }

    [Test]
    public async Task Without_scripts_the_page_says_what_the_last_step_says()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, View.Desktop with { Scripts = false });

        Assert.That(await NumbersCheck.FindAsWritten(tab.Page), Is.Empty);
    }
}
