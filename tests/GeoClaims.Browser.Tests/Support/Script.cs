using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>The checks' scripts, which stand beside them as files.</summary>
internal static class Script
{
    public static string Text(string resource)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"No resource is called {resource}.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Runs a script that gives a list of what it found.</summary>
    public static async Task<IReadOnlyList<string>> Find(IPage page, string resource) => await page.EvaluateAsync<string[]>(Text(resource));
}
