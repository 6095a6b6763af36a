using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed partial class ReportViewsTests
{
    private static readonly Lazy<CaseReport> s_bridge = new(() => Bridge.File().ToReport(Bridge.File().Questions[0].Id));
    private static readonly Lazy<CaseReport> s_crocus = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));
    private static readonly Lazy<CaseReport[]> s_hostile =
        new(() => [.. HostileCase.File.Questions.Take(5)
            .Select(q => HostileCase.File.ToReport(q.Id, new ReportOptions { Evaluation = new() { Draws = 50 } }))]);

    private static IEnumerable<CaseReport> All => [s_bridge.Value, s_crocus.Value, .. s_hostile.Value];

    [Test]
    public void The_views_of_the_bridge_are_those_that_were_approved()
    {
        var report = s_bridge.Value;
        Golden.Verify("bridge-report.md", report.ToMarkdown());
        Golden.Verify("bridge-graph.mmd", report.Graph.ToMermaid());
        Golden.Verify("bridge-graph.svg", report.Graph.ToSvg());
        Golden.Verify("bridge-timeline.svg", report.Timeline.ToSvg());
    }

    [Test]
    public void The_Markdown_has_the_sections_of_the_page_in_its_order()
    {
        foreach (var report in All)
            Assert.That(Headings(report.ToMarkdown(), "## "),
                Is.EqualTo(PageHeading().Matches(report.ToPage()).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))));
    }

    [Test]
    public void Every_number_of_the_estimates_is_that_of_the_model()
    {
        foreach (var report in All.Where(r => !r.Now.Estimates.IsEmpty))
        {
            var rows = Cells(report.ToMarkdown(), "| Tag | Answer | Likelihood |");
            Assert.That(rows, Has.Count.EqualTo(report.Hypotheses.Count));
            using (Assert.EnterMultipleScope())
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    var (estimate, cells) = (report.Now.Estimates[i], rows[i]);
                    Assert.That(cells[0], Is.EqualTo(MarkdownText.Escape(report.Hypotheses[i].Tag)));
                    Assert.That(cells[2], Is.EqualTo(estimate.Term?.Word ?? ""));
                    Assert.That(cells[3], Is.EqualTo(MarkdownText.Escape(estimate.Percent)));
                    Assert.That(cells[4], Is.EqualTo(estimate.Probability.Low == estimate.Probability.High
                        ? ""
                        : MarkdownText.Escape(estimate.Span)));
                }
            }
        }
    }

    // What a reader would make live is broken by a sign that is not seen, and the full stop after a link stands outside it.
    private static string Address(string text) => text.StartsWith("https:", StringComparison.Ordinal)
        ? text.Replace("\u2060", "", StringComparison.Ordinal).Replace("\\_", "_", StringComparison.Ordinal).TrimEnd('.')
        : text;

    [Test]
    public void Every_note_and_every_sentence_of_the_Markdown_stands_in_the_page()
    {
        var report = s_crocus.Value;
        var page = Flat(WebUtility.HtmlDecode(Tag().Replace(Script().Replace(report.ToPage(), ""), " ")));
        var lines = report.ToMarkdown().Split('\n').Where(l => l.Length > 0 && l[0] is '*' or '-'
            && !l.StartsWith("**", StringComparison.Ordinal)).Select(l => ClaimTag().Replace(Plain(l), ""));
        var missing = lines.SelectMany(l => Between().Split(l)).Select(s => s.TrimEnd(':', ';', ' ')).Where(s => s.Length > 25
            && !page.Contains(Flat(Address(s)), StringComparison.Ordinal)).ToList();

        Assert.That(missing.Where(m => !m.StartsWith("All ", StringComparison.Ordinal)).Take(20), Is.Empty);
    }

    [Test]
    public void The_Markdown_leaves_nothing_out()
    {
        var (report, markdown) = (s_crocus.Value, s_crocus.Value.ToMarkdown());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Items.Where(i => !markdown.Contains(MarkdownText.Escape(i.Item.Statement), StringComparison.Ordinal)),
                Is.Empty);
            Assert.That(report.Endnotes.Where(e =>
                !markdown.Contains($"- **\\[{e.Number.ToString(CultureInfo.InvariantCulture)}\\]**", StringComparison.Ordinal)), Is.Empty);
            Assert.That(report.Timeline.Rows.Where(r => !markdown.Contains(MarkdownText.Escape(r.Text), StringComparison.Ordinal)),
                Is.Empty);
            Assert.That(report.Missing.Concat(report.Changes)
                .Where(s => !markdown.Contains(MarkdownText.Escape(s.Text), StringComparison.Ordinal)), Is.Empty);
            Assert.That(report.Claims.SelectMany(c => c.Claim.Citations).Select(c => c.Quote).OfType<Quote>()
                .Where(q => !markdown.Contains(MarkdownText.Escape(q.Original), StringComparison.Ordinal)), Is.Empty);
            Assert.That(markdown, Does.Not.Contain("more*").And.Not.Contain("…*"));
        }
    }

    [Test]
    public void The_Markdown_of_the_hostile_case_holds_no_live_tag()
    {
        foreach (var report in s_hostile.Value)
            Assert.That(report.ToMarkdown(), Does.Not.Match(@"(?<!\]\()<(?!https?://)").And.Not.Match(@"(?<!\\)!\[")
                .And.Not.Contain("](javascript").And.Not.Contain("\u202E"));
    }

    [Test]
    public void A_flow_chart_is_small_and_begins_with_its_kind()
    {
        foreach (var graph in All.Select(r => r.Graph))
        {
            var lines = graph.ToMermaid().Split('\n');
            using (Assert.EnterMultipleScope())
            {
                Assert.That(lines[0], Is.EqualTo("flowchart LR"));
                Assert.That(lines.Count(l => Node().IsMatch(l)), Is.LessThanOrEqualTo(15));
                Assert.That(lines.Skip(1).Where(l => l.Length > 0), Has.All.Match("^(%% |    (([OEH]\\d+\\[\"[^\"<>]*\"\\])|(O\\d+ "
                    + "--- E\\d+)|(E\\d+ -\\.?-> H\\d+)|(linkStyle [\\d,]+ stroke:#[0-9a-f]{6},stroke-width:2px))$)"));
            }
        }
    }

    [Test]
    public void A_flow_chart_says_what_it_leaves_out()
    {
        var graph = s_crocus.Value.Graph;
        var text = graph.ToMermaid();
        var drawn = Node().Count(text);
        if (drawn == graph.Origins.Count + graph.Items.Count + graph.Hypotheses.Count && graph.LeftOut.IsEmpty) return;

        var comment = text.Split('\n').Single(l => l.StartsWith("%% Left out: ", StringComparison.Ordinal));
        Assert.That(graph.LeftOut.Select(i => i.Tag), Is.SubsetOf(comment.TrimEnd('.').Split(' ', ';')));
    }

    [Test]
    public void A_map_prints_whose_boundaries_it_draws()
    {
        var map = s_crocus.Value.Map!;
        var texts = XDocument.Parse(map.ToSvg()).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();

        Assert.That(string.Join(' ', texts), Does.Contain(map.Map.Note));
        Assert.That(texts, Is.SupersetOf(map.Places.Select(p => p.Number.ToString(CultureInfo.InvariantCulture))));
    }

    [Test]
    public void A_cell_of_a_notebook_shows_the_judgement_and_how_to_get_the_page()
    {
        var (report, html) = (s_crocus.Value, s_crocus.Value.ToHtml());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.Contain(WebUtility.HtmlEncode(report.Evaluation.Judgement[0].Text[..20]))
                .And.Contain("data:image/svg+xml;base64,").And.Contain("Save(&quot;report.html&quot;) writes the whole report"));
            Assert.That(html, Does.Contain($"{report.Items.Count.ToString(CultureInfo.InvariantCulture)} items of "
                + $"evidence").And.Contain($"{report.Snapshots.Count.ToString(CultureInfo.InvariantCulture)} steps of the replay"));
            Assert.That(JupyterSanitizer.Complaints(html), Is.Empty);
        }
    }

    private static IEnumerable<string> Headings(string markdown, string mark)
        => markdown.Split('\n').Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => Plain(l[mark.Length..]));

    private static List<string[]> Cells(string markdown, string head)
        => [.. markdown.Split('\n').SkipWhile(l => !l.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => UnescapedBar().Split(l)[1..^1].Select(c => c.Trim()).ToArray())];

    private static string Plain(string markdown) => WebUtility.HtmlDecode(Escaped().Replace(Link()
        .Replace(markdown.Trim().TrimStart('*', '-').Replace("**", "", StringComparison.Ordinal).TrimEnd('*').Trim(), "$1"), "$1"));

    private static string Flat(string text) => Regex.Replace(text, @"\s+", "");

    [GeneratedRegex("<h2 [^>]*>(.*?)</h2>")]
    private static partial Regex PageHeading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Script();

    // Where the page has a new line, a bracket or a quotation mark of its own.
    [GeneratedRegex(@"(?<=[.”])\s|[:;]\s|\s·\s|\)[:,]\s|\s\((?=known|exact|“)|“|”")]
    private static partial Regex Between();

    // The page has the tag of a claim as the target of links only, and the number of an endnote as that of its list.
    [GeneratedRegex(@"^(C\d+|\[\d+\]) ")]
    private static partial Regex ClaimTag();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\[([^\]]*)\]\(<[^>]*>\)")]
    private static partial Regex Link();

    [GeneratedRegex("^    [OEH]\\d+\\[", RegexOptions.Multiline)]
    private static partial Regex Node();
}
