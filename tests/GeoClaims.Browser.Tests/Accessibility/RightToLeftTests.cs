namespace GeoClaims.Browser.Tests;

internal sealed class RightToLeftTests
{
    // Where the first and the last letter of an element's text stand.
    private const string Ends = "e => { const w = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), all = []; let n;"
        + " while ((n = w.nextNode())) for (let i = 0; i < n.length; i++) if (n.data[i].trim()) { const r = document.createRange();"
        + " r.setStart(n, i); r.setEnd(n, i + 1); all.push(r.getBoundingClientRect().left); } return [all[0], all.at(-1)]; }";

    [Test]
    public async Task The_page_runs_from_right_to_left_and_marks_the_language_of_its_texts()
    {
        await using var tab = await Tab.Open(ArabicCase.Page);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Page.EvaluateAsync<string>("document.documentElement.dir + ' ' + document.documentElement.lang"),
                Is.EqualTo("rtl en"));
            Assert.That(await tab.Page.Locator("h1 bdi").GetAttributeAsync("lang"), Is.EqualTo("ar"));
            Assert.That(await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main bdi')]"
                + ".filter(b => /[\\u0600-\\u06ff]/.test(b.textContent) && !b.closest('[lang=ar]') "
                    + "&& !b.closest('caption')).map(b => b.textContent)"),
                Is.Empty);
        }
    }

    [Test]
    public async Task The_words_at_the_ends_of_the_scale_stand_at_their_ends()
    {
        await using var tab = await Tab.Open(ArabicCase.Page);
        var ends = tab.Page.Locator(".row.head > span");
        var (low, high) = (await ends.First.BoundingBoxAsync(), await ends.Last.BoundingBoxAsync());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ends.First.InnerTextAsync(), Is.EqualTo("almost no chance"));
            Assert.That(low!.X, Is.LessThan(high!.X));
        }
    }

    [TestCase(".facts dd >> nth=1")]
    [TestCase(".row .says >> nth=1")]
    [TestCase("main .caption >> nth=0")]
    [TestCase(".replay [data-of]")]
    [TestCase("#evidence .lead")]
    public async Task English_and_numbers_are_read_from_left_to_right(string place)
    {
        await using var tab = await Tab.Open(ArabicCase.Page, new(1900, 900));
        var at = await tab.Page.Locator(place).EvaluateAsync<double[]>(Ends);
        Assert.That(at[0], Is.LessThan(at[1]), await tab.Page.Locator(place).InnerTextAsync());
    }

    [Test]
    public async Task Back_is_where_the_earlier_steps_are()
    {
        await using var tab = await Tab.Open(ArabicCase.Page);
        var (back, forward) = (await tab.Replay.Back.BoundingBoxAsync(), await tab.Replay.Forward.BoundingBoxAsync());
        Assert.That(back!.X, Is.LessThan(forward!.X));
    }
}
