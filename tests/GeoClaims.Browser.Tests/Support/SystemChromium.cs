namespace GeoClaims.Browser.Tests;

/// <summary>The Chromium, or Chrome, that the machine has. Nothing is downloaded.</summary>
internal static class SystemChromium
{
    public const string Variable = "GEOCLAIMS_CHROMIUM";

    // Nothing but the page may reach for the network, and a container has no sandbox to give.
    public static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--force-color-profile=srgb", "--hide-scrollbars",
    ];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Windows(Environment.SpecialFolder.ProgramFiles), Windows(Environment.SpecialFolder.ProgramFilesX86),
        Windows(Environment.SpecialFolder.LocalApplicationData),
    ];

    /// <summary>Where it is; null if there is none.</summary>
    public static string? Find() => Named is { } named ? File.Exists(named) ? named : null : UsualPlaces.FirstOrDefault(File.Exists);

    /// <summary>Why there is none, in one line.</summary>
    public static string WhyNone() => Named is { } named
        ? $"The tests in a browser need Chromium: {Variable} names {named}, and there is no such file."
        : $"The tests in a browser need Chromium or Chrome, and none was found in the "
            + $"usual places: install one (Debian: chromium), or name it in {Variable}.";

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    private static string Windows(Environment.SpecialFolder folder)
        => Path.Combine(Environment.GetFolderPath(folder), "Google", "Chrome", "Application", "chrome.exe");
}
