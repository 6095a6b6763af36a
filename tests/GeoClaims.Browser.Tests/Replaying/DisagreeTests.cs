using CrocusAttack;

namespace GeoClaims.Browser.Tests;

internal sealed class DisagreeTests
{
    private static readonly Lazy<CaseReport> Report = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));

    [Test]
    public async Task Who_refuses_an_item_sees_what_was_worked_out_without_it()
    {
        var (report, tag) = (Report.Value, "E1");
        var without = report.Robustness[VariantKind.WithoutItem, report.Items.Single(i => i.Tag == tag).Item.Id.Value];
        await using var tab = await Tab.Open(report.ToPage());

        await tab.Page.Locator("#without").SelectOptionAsync(tag);

        var shown = await tab.Page.Locator("[data-is]").AllInnerTextsAsync();
        Assert.That(shown, Is.EqualTo(report.Hypotheses.Select(h => Of(report, without, h.Hypothesis.Id))));
        Assert.That(await tab.Page.Locator("[data-then]").InnerTextAsync(), Does.StartWith("Then “"));
    }

    [Test]
    public async Task The_address_of_a_refusal_opens_it_and_accepting_all_takes_it_back()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        var ours = await tab.Page.Locator("[data-is]").AllInnerTextsAsync();
        var source = await tab.Page.Locator("#without option[value^='WithoutSource:']").First.GetAttributeAsync("value");
        await tab.Page.Locator("#without").SelectOptionAsync(source!);
        var (address, theirs) = (await tab.Replay.Hash(), await tab.Page.Locator("[data-is]").AllInnerTextsAsync());

        await using var again = await Tab.Open(ReportPages.Crocus, hash: address);
        var opened = await again.Page.Locator("[data-is]").AllInnerTextsAsync();
        await again.Page.Locator("#without").SelectOptionAsync("");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(address, Does.StartWith("#without="));
            Assert.That(theirs, Is.Not.EqualTo(ours));
            Assert.That(opened, Is.EqualTo(theirs));
            Assert.That(await again.Page.Locator("[data-is]").AllInnerTextsAsync(), Is.EqualTo(ours));
            Assert.That(await again.Replay.Hash(), Is.Empty);
            Assert.That(again.Messages, Is.Empty);
        }
    }

    [Test]
    public async Task Items_sources_origins_and_priors_can_be_refused_and_stand_in_a_table_without_scripts()
    {
        await using var tab = await Tab.Open(ReportPages.Crocus);
        await using var still = await Tab.Open(ReportPages.Crocus, View.Desktop with { Scripts = false });
        await still.Page.Locator("#disagree summary").ClickAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await tab.Page.Locator("#without optgroup").CountAsync(), Is.EqualTo(4));
            Assert.That(await still.Page.Locator("#without:visible").CountAsync(), Is.Zero);
            Assert.That(await still.Page.Locator(".ifs tr[data-w]:visible").CountAsync(),
                Is.EqualTo(await tab.Page.Locator("#without optgroup option").CountAsync()).And.GreaterThan(20));
        }
    }

    private static string Of(CaseReport report, Variant variant, Id<Hypothesis> answer)
        => variant.Probabilities[report.Evaluation.Estimates.Select((e, i) => (e.Hypothesis.Id, i)).First(x => x.Id == answer).i]
            .ToString();
}
