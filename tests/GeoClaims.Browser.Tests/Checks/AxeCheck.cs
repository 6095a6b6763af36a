using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>What axe finds against WCAG 2.2 AA and good practice.</summary>
internal static class AxeCheck
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>One line for each element that breaks a rule: the rule, the element, and what would help.</summary>
    public static async Task<IReadOnlyList<string>> Find(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Script.Text("AxeCheck.js"), Tags);
    }
}
