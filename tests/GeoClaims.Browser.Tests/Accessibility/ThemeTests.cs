using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

internal sealed class ThemeTests
{
    // From 0, black, to 255, white.
    private const string Lightness = "() => { const [r, g, b] = "
        + "getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number); return Math.round((r + g + b) / 3); }";

    [Test]
    public async Task The_ground_is_dark_for_whoever_prefers_that_and_light_for_others()
    {
        await using var light = await Tab.Open(ReportPages.Crocus);
        await using var dark = await Tab.Open(ReportPages.Crocus, View.Desktop with { Dark = true });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await light.Page.EvaluateAsync<int>(Lightness), Is.GreaterThan(230));
            Assert.That(await dark.Page.EvaluateAsync<int>(Lightness), Is.LessThan(60));
        }
    }

    [Test]
    public async Task Paper_is_light_for_everybody()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, View.Desktop with { Dark = true });
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.That(await tab.Page.EvaluateAsync<int>(Lightness), Is.GreaterThan(230));
    }
}
