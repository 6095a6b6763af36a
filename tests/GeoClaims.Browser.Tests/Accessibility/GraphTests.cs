namespace GeoClaims.Browser.Tests;

internal sealed class GraphTests
{
    [TestCase(390)]
    [TestCase(1280)]
    public async Task The_list_that_says_what_the_graph_shows_is_there_at_every_width(int width)
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, new(width, 900));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Page.Locator(".graph-words li:visible").CountAsync(), Is.GreaterThan(5));
            Assert.That(await tab.Page.Locator(".graph-words").First.EvaluateAsync<double>("e => e.getBoundingClientRect().height"),
                Is.GreaterThan(100));
        }
    }

    [Test]
    public async Task Each_node_has_a_name_and_answers_to_the_keyboard()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var nodes = tab.Page.Locator(".graph .node");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await nodes.CountAsync(), Is.GreaterThan(10));
            for (var i = 0; i < await nodes.CountAsync(); i++)
                Assert.That(await nodes.Nth(i).GetAttributeAsync("aria-label"), Does.Match("^(Origin|Evidence|Answer) .*\\w"));
            await tab.Page.Locator(".graph .node.item").First.FocusAsync();
            Assert.That(await tab.Page.Locator(".graph.lit .e.on").CountAsync(), Is.GreaterThan(0));
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.That(await tab.Page.EvaluateAsync<string>("document.activeElement.dataset.node"), Is.EqualTo("i1"));
        }
    }
}
