using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>The bar with which a reader goes back in time.</summary>
internal sealed class ReplayBar(IPage page)
{
    public ILocator Slider => page.Locator("input[type=range]");

    public ILocator Back => page.Locator("#back");

    public ILocator Forward => page.Locator("#next");

    /// <summary>What a screen reader is told when the step changes.</summary>
    public ILocator Live => page.Locator(".replay [role=status], .replay [aria-live]");

    public async Task<int> Step() => int.Parse(await Slider.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);

    public async Task<int> LastStep()
        => int.Parse(await Slider.GetAttributeAsync("max") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The date and how much was known by then, as a screen reader says it.</summary>
    public async Task<string> Said() => await Slider.GetAttributeAsync("aria-valuetext") ?? "";

    /// <summary>What follows the page's address, such as <c>#asof=2024-03-23</c>; empty for the last step.</summary>
    public Task<string> Hash() => page.EvaluateAsync<string>("location.hash");

    public Task Show(int step) => Slider.EvaluateAsync("(slider, step) => { slider.value = "
        + "step; slider.dispatchEvent(new Event('input', { bubbles: true })); }", step);
}
