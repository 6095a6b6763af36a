using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>A page in a window of its own without a network, and what it tried: requests, messages, dialogs.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _messages = [];
    private readonly ConcurrentQueue<string> _dialogs = [];

    private Tab(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public ReplayBar Replay => new(Page);

    /// <summary>The addresses asked for besides the page itself; none was answered.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What the console holds, uncaught errors included.</summary>
    public IReadOnlyCollection<string> Messages => _messages;

    /// <summary>What alert, confirm and the like said.</summary>
    public IReadOnlyCollection<string> Dialogs => _dialogs;

    /// <param name="html">The page.</param>
    /// <param name="view">How to look at it; as on a desktop, if left out.</param>
    /// <param name="hash">What follows the address, with its number sign.</param>
    public static async Task<Tab> Open(string html, View? view = null, string hash = "")
    {
        view ??= View.Desktop;
        var context = await OneBrowser.Instance.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Offline = true,
        });
        var tab = new Tab(context, await context.NewPageAsync());
        await tab.Watch(SavedPages.AddressOf(html));
        var devtools = await context.NewCDPSessionAsync(tab.Page);
        await devtools.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = !view.Scripts });
        await tab.Page.GotoAsync(SavedPages.AddressOf(html) + hash);
        // The page was read without its script and stays so; axe needs timers, which are off as long as scripts are.
        await devtools.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        return tab;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task Watch(string address)
    {
        await _context.RouteAsync("**/*", async route =>
        {
            if (WithoutHash(route.Request.Url) == address)
            {
                await route.ContinueAsync();
                return;
            }
            _requests.Enqueue(route.Request.Url);
            await route.AbortAsync();
        });
        Page.Console += (_, message) => _messages.Enqueue($"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => _messages.Enqueue(error);
        Page.Dialog += async (_, dialog) =>
        {
            _dialogs.Enqueue($"{dialog.Type}: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    private static string WithoutHash(string address) => address.Split('#')[0];
}
