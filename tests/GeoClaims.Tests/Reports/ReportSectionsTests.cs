using System.Text.RegularExpressions;
using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed partial class ReportSectionsTests
{
    private static readonly Lazy<CaseReport> s_crocus = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));

    [Test]
    public void The_sections_are_those_of_the_page_in_its_order()
        => Assert.That(s_crocus.Value.Sections.Select(s => s.Key), Is.EqualTo(
            MenuPattern().Matches(s_crocus.Value.ToPage().Split("</nav>")[0]).Select(m => m.Groups[1].Value).Skip(1)));

    [Test]
    public void What_is_given_out_holds_words_alone_and_only_the_four_blocks_that_are_documented()
    {
        var blocks = s_crocus.Value.Sections.SelectMany(s => s.Blocks).SelectMany(All).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(blocks, Has.Count.GreaterThan(100));
            Assert.That(blocks.Where(b => b is not (ViewText or ViewList or ViewTable or ViewGroup)), Is.Empty);
            Assert.That(blocks.OfType<ViewTable>().SelectMany(t => t.Columns).Where(c => c.IsDrawn), Is.Empty);
            Assert.That(blocks.OfType<ViewTable>().SelectMany(t => t.Rows.Select(r => (t, r))).Where(x =>
                x.r.Cells.Count != x.t.Columns.Count), Is.Empty);
            Assert.That(blocks.OfType<ViewText>().Where(t => t.Phrase.IsEmpty), Is.Empty);
        }
    }

    [Test]
    public void A_report_without_claims_and_evidence_has_sections_too()
    {
        var b = new CaseFileBuilder("Empty");
        var question = b.Question("What happened?");
        b.Hypothesis(question, "This");
        b.Hypothesis(question, "That");
        var sections = b.Build().ToReport(question).Sections;
        Assert.That(sections.Select(s => s.Key), Has.Member("judgement").And.Member("method").And.No.Member("claims"));
    }

    [Test]
    public void A_section_shows_itself_in_a_notebook()
    {
        var section = s_crocus.Value.Sections.Single(s => s.Key == "claims");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(section.ToMarkdown(), Does.StartWith("**Who claims what**").And.Contain("Ukraine"));
            Assert.That(section.ToHtml(), Does.Contain("Who claims what").And.Contain("What was said"));
            Assert.That(section.ToString(), Is.EqualTo("Who claims what"));
        }
    }

    private static IEnumerable<ViewBlock> All(ViewBlock block) => block switch
    {
        ViewGroup group => group.Blocks.SelectMany(All).Prepend(block),
        ViewList list => list.Items.SelectMany(i => i.Blocks).SelectMany(All).Prepend(block),
        ViewTable table => table.Rows.Select(r => r.Behind).OfType<ViewBlock>().SelectMany(All).Prepend(block),
        _ => [block],
    };

    [GeneratedRegex("<a[^>]* href=\"#([a-z]+)\"")]
    private static partial Regex MenuPattern();
}
