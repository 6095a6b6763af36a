using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>Walks through the page with the Tab key and looks at each stop: is it seen, is it marked, is it large enough.</summary>
internal static class KeyboardCheck
{
    private const int MostStops = 3000;

    /// <summary>What is wrong, and how many stops there were.</summary>
    public static async Task<(IReadOnlyList<string> Found, int Stops)> Find(IPage page)
    {
        var (found, stops) = (new List<string>(), 0);
        await page.EvaluateAsync($"() => {{ window.__stop = {WithoutComment(Script.Text("KeyboardCheck.js"))}; }}");
        for (; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string[]?>("() => window.__stop()") is not { } wrong) break;
            found.AddRange(wrong);
        }
        if (stops == MostStops) found.Add($"The walk did not end within {MostStops} stops (2.1.2)");
        return ([.. found, .. await Script.Find(page, "NotReached.js")], stops);
    }

    private static string WithoutComment(string script) => script[script.IndexOf('\n', StringComparison.Ordinal)..];
}
