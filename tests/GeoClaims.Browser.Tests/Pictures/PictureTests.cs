using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>Pictures of every section for a human eye: <c>GEOCLAIMS_PICTURES=folder
/// dotnet test --filter TestCategory=Pictures</c>.</summary>
[Category("Pictures")]
internal sealed class PictureTests
{
    [Pictures("desktop", "dark", "phone", "dark phone", "earlier step", "details open", "scripts off", "320 pixels")]
    public async Task Of_each_state(string state)
    {
        await using var tab = await PageStates.Open(ReportPages.Crocus, state);
        await tab.Page.ScreenshotAsync(new() { Path = Png($"{state}-00-first-screen") });
        await Sections(tab, state);
    }

    [Pictures("right to left", "hostile", "large")]
    public async Task Of_each_variant(string variant)
    {
        await using var tab =
            await Tab.Open(variant switch { "hostile" => ReportPages.Hostile, "large" => ReportPages.Large, _ => ReportPages.RightToLeft });
        await Sections(tab, variant);
    }

    [Pictures("print")]
    public async Task Of_paper(string name)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(794, 1123));
        await tab.Page.PdfAsync(new() { Path =
            Path.ChangeExtension(Png(name), "pdf"), PreferCSSPageSize = true, Tagged = true, PrintBackground = true });
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Sections(tab, name);
    }

    private static async Task Sections(Tab tab, string name)
    {
        // The bars that stand still would lie over each picture.
        await tab.Page.EvaluateAsync("document.querySelectorAll('.replay, .toc').forEach(n => n.style.display = 'none')");
        var sections = tab.Page.Locator("body > header, main section");
        for (var i = 0; i < await sections.CountAsync(); i++)
        {
            var id = await sections.Nth(i).GetAttributeAsync("id") ?? "head";
            await sections.Nth(i).ScreenshotAsync(new() { Path = Png($"{name}-{i + 1:00}-{id}") });
        }
    }

    private static string Png(string name)
        => Path.Combine(Directory.CreateDirectory(PicturesAttribute.Folder ?? ".").FullName, name.Replace(' ', '-') + ".png");
}
