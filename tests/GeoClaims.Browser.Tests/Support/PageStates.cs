namespace GeoClaims.Browser.Tests;

/// <summary>The eight states in which a report is looked at.</summary>
internal static class PageStates
{
    private static readonly Dictionary<string, (View View, Func<Tab, Task> Then)> States = new()
    {
        ["desktop"] = (View.Desktop, Nothing),
        ["dark"] = (View.Desktop with { Dark = true }, Nothing),
        ["phone"] = (View.Phone, Nothing),
        ["dark phone"] = (View.Phone with { Dark = true }, Nothing),
        ["earlier step"] = (View.Desktop, tab => tab.Replay.Show(1)),
        ["details open"] = (View.Desktop, OpenDetails),
        ["scripts off"] = (View.Desktop with { Scripts = false }, Nothing),
        ["320 pixels"] = (View.Narrow, Nothing),
    };

    public static IEnumerable<string> Names => States.Keys;

    public static async Task<Tab> Open(string html, string state)
    {
        var (view, then) = States[state];
        var tab = await Tab.Open(html, view);
        await then(tab);
        return tab;
    }

    public static Task OpenDetails(Tab tab) => tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    private static Task Nothing(Tab tab) => Task.CompletedTask;
}
