using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed class DatesOfViewsTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();

    [Test]
    public void Records_show_dates_in_words_as_the_page_does()
    {
        var claim = Crocus.Claims.First(c => c.Made is { Text: "2024-03-23" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.ToMarkdown(), Does.Contain("23 March 2024").And.Not.Contain("2024-03-23"));
            Assert.That(Crocus.Describe(claim), Does.EndWith("(23 March 2024)"));
            Assert.That(Crocus.Reports.ToMarkdown(), Does.Not.Match("\\| 2024-[0-9]{2}-[0-9]{2} \\|"));
            Assert.That(Crocus.Replay(CrocusCase.Who).ToMarkdown(), Does.Match("[0-9] March 2024, [0-9]{2}:[0-9]{2}"));
        }
    }
}
