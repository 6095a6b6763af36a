namespace GeoClaims.Browser.Tests;

internal sealed class ReflowTests
{
    private static readonly int[] Widths = [320, 390, 1280];

    [Test]
    public Task The_report_never_scrolls_sideways([ValueSource(nameof(Widths))] int width) => Check(ReportPages.Crocus, width);

    [Test]
    public Task From_right_to_left_it_does_not([ValueSource(nameof(Widths))] int width) => Check(ReportPages.RightToLeft, width);

    [Test]
    public Task With_words_of_ten_thousand_letters_it_does_not([ValueSource(nameof(Widths))] int width)
        => Check(ReportPages.Hostile, width);

    [Test]
    public Task With_hundreds_of_items_it_does_not([ValueSource(nameof(Widths))] int width) => Check(ReportPages.Large, width);

    private static async Task Check(string html, int width)
    {
        await using var tab = await Tab.Open(html, new(width, 800));
        await PageStates.OpenDetails(tab);

        Assert.That(await SidewaysCheck.Find(tab.Page), Is.Empty);
    }
}
