using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>Whether the page itself scrolls sideways (WCAG 1.4.10); tables and drawings may do so in frames of their own.</summary>
internal static class SidewaysCheck
{
    public static Task<IReadOnlyList<string>> Find(IPage page) => Script.Find(page, "SidewaysCheck.js");
}
