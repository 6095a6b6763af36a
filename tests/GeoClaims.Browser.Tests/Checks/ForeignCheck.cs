using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>What has no business in a report: anything that loads, runs, frames, is styled in place, or turns text about.</summary>
internal static class ForeignCheck
{
    public static Task<IReadOnlyList<string>> Find(IPage page) => Script.Find(page, "ForeignCheck.js");
}
