namespace GeoClaims.Browser.Tests;

/// <summary>Even what got into the page could not run or load anything.</summary>
internal sealed class PolicyTests
{
    private const string Inline = "const s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);";
    private const string Handler = "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.hit = 1\">');";
    private const string Script =
        "const s = document.createElement('script'); s.src = 'https://example.org/x.js'; document.body.append(s);";
    private const string Image = "const i = new Image(); i.src = 'https://example.org/x.png'; document.body.append(i);";
    private const string Style =
        "const s = document.createElement('style'); s.textContent = 'body { display: none }'; document.body.append(s);";
    private const string Frame = "const f = document.createElement('iframe'); f.src = 'https://example.org/'; document.body.append(f);";
    private const string Fetch = "fetch('https://example.org/').catch(() => {});";
    private const string Form =
        "const f = document.createElement('form'); f.action = 'https://example.org/'; document.body.append(f); f.submit();";
    private const string Link =
        "const a = document.createElement('a'); a.href = 'javascript:window.hit = 1'; document.body.append(a); a.click();";
    // Evaluated text is run by the page's own timer, since what a test evaluates is beyond the policy.
    private const string Evaluated = "setTimeout('window.hit = 1', 0);";

    [TestCase(Inline, TestName = "No_inline_script_runs")]
    [TestCase(Handler, TestName = "No_handler_in_an_attribute_runs")]
    [TestCase(Script, TestName = "No_script_is_fetched")]
    [TestCase(Image, TestName = "No_image_is_fetched")]
    [TestCase(Style, TestName = "No_style_is_taken")]
    [TestCase(Frame, TestName = "No_frame_is_loaded")]
    [TestCase(Fetch, TestName = "Nothing_is_sent")]
    [TestCase(Form, TestName = "No_form_is_sent")]
    [TestCase(Link, TestName = "No_script_in_an_address_runs")]
    [TestCase(Evaluated, TestName = "No_text_is_evaluated")]
    public async Task The_policy_blocks(string attempt)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        Assert.That(tab.Messages, Is.Empty);

        var refused = tab.Page.WaitForConsoleMessageAsync(new() { Predicate =
            m => m.Text.Contains("Content Security Policy", StringComparison.Ordinal), Timeout = 5000 });
        await tab.Page.EvaluateAsync($"() => {{ {attempt} }}");
        await refused;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Page.EvaluateAsync<int>("window.hit ?? 0"), Is.Zero);
            Assert.That(tab.Requests, Is.Empty);
            Assert.That(await tab.Page.Locator("main").IsVisibleAsync(), Is.True);
        }
    }
}
