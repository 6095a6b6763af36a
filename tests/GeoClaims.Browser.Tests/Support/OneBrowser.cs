using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>Starts the one browser in which all tests run. Without one they are skipped, and where CI runs, they fail.</summary>
[SetUpFixture]
internal sealed class OneBrowser
{
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    public static IBrowser Instance => _browser ?? throw new InvalidOperationException("No browser was started.");

    [OneTimeSetUp]
    public async Task Start()
    {
        if (SystemChromium.Find() is not { } path)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(SystemChromium.WhyNone());
            // Of all that a test can say, only this reaches the console of a plain `dotnet test`.
            TestContext.Error.WriteLine("Skipped: " + SystemChromium.WhyNone());
            Assert.Ignore(SystemChromium.WhyNone());
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = SystemChromium.Switches });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        SavedPages.Clear();
    }
}
