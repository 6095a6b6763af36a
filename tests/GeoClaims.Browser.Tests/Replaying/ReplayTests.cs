namespace GeoClaims.Browser.Tests;

internal sealed class ReplayTests
{
    private static Task<Tab> Open(string hash = "") => Tab.Open(ReportPages.Crocus, hash: hash);

    [Test]
    public async Task It_opens_at_the_last_step()
    {
        await using var tab = await Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Replay.Step(), Is.EqualTo(await tab.Replay.LastStep()).And.GreaterThan(0));
            Assert.That(await tab.Replay.Hash(), Is.Empty);
            Assert.That(await tab.Replay.Forward.IsDisabledAsync(), Is.True);
            Assert.That(await tab.Replay.Back.IsDisabledAsync(), Is.False);
        }
    }

    [Test]
    public async Task The_arrow_keys_move_the_slider_and_everything_with_it()
    {
        await using var tab = await Open();
        var (said, live) = (await tab.Replay.Said(), await tab.Replay.Live.InnerTextAsync());

        await tab.Replay.Slider.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowLeft");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Replay.Step(), Is.EqualTo(await tab.Replay.LastStep() - 1));
            Assert.That(await tab.Replay.Said(), Is.Not.EqualTo(said).And.Match("[A-Za-z]").And.Match("[0-9]"));
            Assert.That(await tab.Replay.Live.InnerTextAsync(), Is.Not.EqualTo(live));
            Assert.That(await tab.Replay.Hash(), Does.StartWith("#asof="));
        }
    }

    [Test]
    public async Task The_buttons_go_to_the_first_step_and_come_back_to_the_last()
    {
        await using var tab = await Open();
        var last = await tab.Replay.LastStep();

        for (var i = 0; i < last; i++) await tab.Replay.Back.ClickAsync();
        var (first, stopped) = (await tab.Replay.Step(), await tab.Replay.Back.IsDisabledAsync());
        for (var i = 0; i < last; i++) await tab.Replay.Forward.ClickAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first, Is.Zero);
            Assert.That(stopped, Is.True);
            Assert.That(await tab.Replay.Step(), Is.EqualTo(last));
            Assert.That(await tab.Replay.Hash(), Is.Empty);
        }
    }

    [Test]
    public async Task The_address_of_a_step_opens_that_step()
    {
        await using var tab = await Open();
        await tab.Replay.Show(1);
        var (address, said, live) = (await tab.Replay.Hash(), await tab.Replay.Said(), await tab.Replay.Live.InnerTextAsync());

        await using var again = await Open(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await again.Replay.Step(), Is.EqualTo(1));
            Assert.That(await again.Replay.Said(), Is.EqualTo(said));
            Assert.That(await again.Replay.Live.InnerTextAsync(), Is.EqualTo(live));
            Assert.That(again.Messages, Is.Empty);
        }
    }

    [TestCase("#asof=")]
    [TestCase("#asof=yesterday")]
    [TestCase("#asof=2024-03-23<script>alert(1)</script>")]
    [TestCase("#asof=__proto__")]
    [TestCase("#asof=9e99")]
    [TestCase("#nowhere")]
    public async Task An_address_that_names_no_step_is_ignored(string hash)
    {
        await using var tab = await Open(hash);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Replay.Step(), Is.EqualTo(await tab.Replay.LastStep()));
            Assert.That(tab.Messages, Is.Empty);
            Assert.That(tab.Dialogs, Is.Empty);
        }
    }

    [Test]
    public async Task The_bar_is_not_there_without_scripts()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus, View.Desktop with { Scripts = false });

        Assert.That(await tab.Replay.Slider.IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task A_date_between_two_steps_shows_the_one_before()
    {
        await using var tab = await Open("#asof=2024-03-22T20:30:00");
        var between = await tab.Replay.Step();
        await using var day = await Open("#asof=2024-03-22");
        await using var before = await Open("#asof=1999-01-01");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(between, Is.LessThanOrEqualTo(await day.Replay.Step()).And.LessThan(await tab.Replay.LastStep()));
            Assert.That(await before.Replay.Step(), Is.Zero);
        }
    }

    [Test]
    public async Task A_link_on_the_page_keeps_the_date()
    {
        await using var tab = await Open();
        await tab.Replay.Slider.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowLeft");
        var step = await tab.Replay.Step();
        var link = tab.Page.Locator("a[href='#E1']").First;

        await link.EvaluateAsync("a => a.click()");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Replay.Step(), Is.EqualTo(step));
            Assert.That(await tab.Replay.Hash(), Does.StartWith("#asof=").And.EndWith("&at=E1"));
            Assert.That(await tab.Page.EvaluateAsync<bool>("document.getElementById('E1').getBoundingClientRect().top < innerHeight"));
        }
        await tab.Page.ReloadAsync();
        Assert.That(await tab.Replay.Step(), Is.EqualTo(step), "and so does who opens the address");
    }
}
