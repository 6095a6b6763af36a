namespace GeoClaims.Browser.Tests;

/// <summary>A check that finds nothing is worth something only if it would find.</summary>
internal sealed class ChecksCanFailTests
{
    [Test]
    public async Task Axe_finds_what_breaks_its_rules()
    {
        var found = await AxeCheck.Find(await Damaged("""
            document.documentElement.removeAttribute('lang');
            document.querySelector('label[for=step]').remove();
            paragraph.style.color = '#ddd';
            document.querySelector('#back').removeAttribute('aria-label');
            document.querySelector('main svg[role=img]').removeAttribute('aria-label');
            """));

        Assert.That(found.Select(f => f.Split(':')[0])
            .Distinct(), Is.SupersetOf(["html-has-lang", "label", "color-contrast", "button-name", "svg-img-alt"]));
    }

    [TestCase("paragraph.style.cssText = 'width:3000px; max-width:none'")]
    [TestCase("paragraph.style.whiteSpace = 'nowrap'; paragraph.textContent = 'W'.repeat(900)")]
    public async Task A_wide_element_is_found(string damage) => Assert.That(await SidewaysCheck.Find(await Damaged(damage)), Is.Not.Empty);

    [Test]
    public async Task The_walk_finds_stops_that_are_not_seen_not_marked_or_small()
    {
        var (found, _) = await KeyboardCheck.Find(await Damaged("""
            const links = document.querySelectorAll('main a');
            links[0].style.outline = 'none';
            links[1].style.outlineColor = '#eee';
            document.querySelector('.replay').style.height = '880px';
            for (const button of document.querySelectorAll('#back, #next')) 
                button.style.cssText = 'width:9px; height:9px; min-width:0; min-height:0; padding:0; position:absolute';
            """));

        Assert.That(string.Join('\n', found),
            Does.Contain("(2.4.7)").And.Contain("(1.4.11)").And.Contain("(2.4.11)").And.Contain("(2.5.8)"));
    }

    [Test]
    public async Task The_walk_finds_what_it_does_not_come_to()
        => Assert.That((await KeyboardCheck.Find(await Damaged("document.querySelector('main a').onfocus = e => e.target.blur()"))).Found,
            Has.Some.Contains("(2.1.1)"));

    [TestCase("paragraph.setAttribute('style', 'color: red')", "attribute style")]
    [TestCase("paragraph.setAttribute('onmouseover', 'x')", "handler")]
    [TestCase("document.querySelector('main a').setAttribute('href', 'javascript:alert(1)')", "address")]
    [TestCase("document.querySelector('main a').setAttribute('href', 'https://example.org/'); "
        + "document.querySelector('main a').removeAttribute('rel')", "comes from")]
    [TestCase("document.body.append(document.createElement('img'))", "never has")]
    [TestCase("document.body.append(document.createElement('iframe'))", "never has")]
    [TestCase("document.body.append(document.createElement('script'))", "scripts that run")]
    [TestCase("paragraph.append('\\u202Eabc')", "turns the direction")]
    public async Task What_is_foreign_is_found(string damage, string words)
        => Assert.That(await ForeignCheck.Find(await Damaged(damage)), Has.Some.Contains(words));

    [TestCase("document.querySelector('[data-said]').textContent += '0'; "
        + "Object.defineProperty(document.querySelector('[data-said]'), 'textContent', { set() { }, get: () => 'nothing' })")]
    [TestCase("document.querySelector('[data-a]').setAttribute = () => { }")]
    [TestCase("document.querySelector('[data-from]').classList.toggle = () => { }")]
    [TestCase("document.querySelectorAll('[data-t]')[0].dataset.t = 'nothing'")]
    [TestCase("const d = document.getElementById('report-data'), o = JSON.parse(d.textContent); for (const "
        + "k in o.steps[0].text) o.steps[0].text[k] += '0'; d.textContent = JSON.stringify(o)")]
    [TestCase("const d = document.getElementById('report-data'), o = "
        + "JSON.parse(d.textContent); o.steps.pop(); d.textContent = JSON.stringify(o)")]
    public async Task A_number_that_differs_is_found(string damage)
        => Assert.That(await NumbersCheck.Find(await Damaged(damage)), Is.Not.Empty);

    private readonly List<Tab> _tabs = [];

    [TearDown]
    public async Task Close()
    {
        foreach (var tab in _tabs) await tab.DisposeAsync();
    }

    private async Task<Microsoft.Playwright.IPage> Damaged(string damage)
    {
        var tab = await Tab.Open(ReportPages.Crocus);
        _tabs.Add(tab);
        await tab.Page.EvaluateAsync($"() => {{ const paragraph = [...document.querySelectorAll('main "
            + $"p')].find(p => p.checkVisibility()); {damage} }}");
        return tab.Page;
    }
}
