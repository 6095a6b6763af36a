using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed partial class PageTests
{
    private static readonly Lazy<CaseReport> s_report = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));
    private static readonly Lazy<string> s_page = new(() => s_report.Value.ToPage());

    private static string Page => s_page.Value;

    [Test]
    public void The_page_loads_nothing_and_styles_and_runs_only_its_own()
    {
        var style = StylePattern().Match(Page).Groups[1].Value;
        var script = ScriptPattern().Match(Page).Groups[1].Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page, Does.Contain($"style-src "
                + $"'sha256-{Hash(style)}'").And.Contain($"script-src 'sha256-{Hash(script)}'").And.Contain("default-src 'none'"));
            Assert.That(Page, Does.Not.Match("\\s(style|on[a-z]+|src)\\s*="), "no style, no handler, nothing loaded");
            Assert.That(Regex.Count(Page, "<script"), Is.EqualTo(2));
            Assert.That(Regex.Count(Page, "href=\"(?!#|https?://)"), Is.Zero);
        }
    }

    [Test]
    public void The_same_case_gives_the_same_page_under_any_culture()
        => Assert.That(ForeignCulture.Run("de-DE", () => CrocusCase.Build().ToReport(CrocusCase.Who).ToPage()), Is.EqualTo(Page));

    [Test]
    public void The_numbers_in_the_page_are_those_of_the_evaluation()
    {
        using var data = JsonDocument.Parse(DataPattern().Match(Page).Groups[1].Value);
        var steps = data.RootElement.GetProperty("steps");
        var report = s_report.Value;
        Assert.That(steps.GetArrayLength(), Is.EqualTo(report.Snapshots.Count));
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < report.Snapshots.Count; i++)
            {
                var estimates = steps[i].GetProperty("estimates");
                for (var h = 0; h < report.Hypotheses.Count; h++)
                {
                    var estimate = report.Snapshots[i].Estimates[h];
                    Assert.That(estimates[h].GetProperty("best").GetDouble(), Is.EqualTo(estimate.Probability.Best.Value).Within(5e-5));
                    Assert.That(estimates[h].GetProperty("low").GetDouble(), Is.EqualTo(estimate.Probability.Low.Value).Within(5e-5));
                    Assert.That(estimates[h].GetProperty("high").GetDouble(), Is.EqualTo(estimate.Probability.High.Value).Within(5e-5));
                    Assert.That(steps[i].GetProperty("text").GetProperty($"h{h}p")
                        .GetString(), Is.EqualTo(estimate.Percent));
                    Assert.That(steps[i].GetProperty("marks").GetProperty($"h{h}b").GetProperty("x").GetString(),
                        Is.EqualTo((estimate.Probability.Best.Value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"));
                }
            }
        }
    }

    [Test]
    public void What_stands_in_the_page_is_the_last_step()
    {
        using var data = JsonDocument.Parse(DataPattern().Match(Page).Groups[1].Value);
        var last = data.RootElement.GetProperty("steps").EnumerateArray().Last().GetProperty("text");
        var written = TextPattern().Matches(Page).ToList();
        Assert.That(written, Has.Count.GreaterThan(20));
        using (Assert.EnterMultipleScope())
            foreach (var match in written)
                Assert.That(System.Net.WebUtility.HtmlDecode(match.Groups[2].Value),
                    Is.EqualTo(last.GetProperty(match.Groups[1].Value).GetString()), match.Groups[1].Value);
    }

    [Test]
    public void No_id_stands_twice_and_every_link_within_the_page_leads_somewhere()
    {
        var ids = Regex.Matches(Page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var links = Regex.Matches(Page, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids, Is.Unique);
            Assert.That(links.Except(ids), Is.Empty);
        }
    }

    [Test]
    public void No_sentence_holds_both_a_likelihood_and_a_confidence()
    {
        var words = LikelihoodScale.Icd203.Terms.Select(t => t.Word).ToList();
        var text = Regex.Replace(Page[..Page.IndexOf("id=\"method\"", StringComparison.Ordinal)], "<(style|script)[^>]*>.*?</\\1>", "",
            RegexOptions.Singleline);
        var sentences = Regex.Replace(text, "</(p|li|h\\d|dd|dt|td|th|summary|figcaption)>", ". ").Split(". ")
            .Select(s => Regex.Replace(s, "<[^>]+>", ""));
        Assert.That(sentences.Where(s => s.Contains(" confidence", StringComparison.Ordinal)
            && words.Any(w => s.Contains(w, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }

    [Test]
    public void The_handling_mark_stands_at_head_and_foot()
    {
        var bridge = new Bridge();
        var page = bridge.Build().ToReport(bridge.Why).ToPage();
        Assert.That(Regex.Matches(page, "<p class=\"handling\">TLP:GREEN</p>"), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_quote_stands_in_its_own_language_beside_its_translation()
    {
        var bridge = new Bridge();
        bridge.Builder.Change(bridge.Denial, c => c
            with { Citations = [new(bridge.Story) { Quote = new("Это не мы", "ru", "It was not us") }] });
        var page = bridge.Build().ToReport(bridge.Why).ToPage();
        Assert.That(page, Does.Contain("<q lang=\"ru\" dir=\"auto\">Это не мы</q><q dir=\"auto\">It was not us</q>"));
    }

    [Test]
    public void A_page_for_a_case_from_right_to_left_says_so()
    {
        var bridge = new Bridge();
        Assert.That(bridge.Build().ToReport(bridge.Why, new() { RightToLeft = true })
            .ToPage(), Does.Contain("<html lang=\"en\" dir=\"rtl\">"));
    }

    [TestCase("ar", true)]
    [TestCase("he-IL", true)]
    [TestCase("pa-Arab-PK", true)]
    [TestCase("ar-Latn", false)]
    [TestCase("ru", false)]
    [TestCase(null, false)]
    public void The_language_of_a_case_gives_the_direction_of_its_page(string? language, bool isFromRight)
    {
        ReportOptions options = new() { Language = language };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.RightToLeft, Is.EqualTo(isFromRight));
            Assert.That((options with { RightToLeft = !isFromRight }).RightToLeft, Is.EqualTo(!isFromRight), "what is set wins");
        }
    }

    [Test]
    public void Texts_of_the_case_bear_its_language_and_titles_that_of_their_report()
    {
        var bridge = new Bridge();
        bridge.Builder.Change(bridge.Story, r => r with { Language = "fr" });
        var page = bridge.Build().ToReport(bridge.Why, new() { Language = "de" }).ToPage();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("<html lang=\"en\"").And.Contain("<h1><bdi lang=\"de\">Why did the bridge fall?"));
            Assert.That(page, Does.Contain("“<bdi lang=\"fr\">What brought the bridge down</bdi>”"));
            Assert.That(page, Does.Not.Contain("<bdi>"));
            Assert.That(Page, Does.Not.Contain("<h1><bdi lang"));
        }
    }

    [Test]
    public void Behind_an_item_stands_where_it_can_be_checked_and_nothing_that_is_missing()
    {
        var bridge = new Bridge();
        bridge.Builder.Change(bridge.Story, r => r with { Address = "https://herald.example/bridge",
            ArchiveAddress = "https://archive.example/1/bridge", ContentHash = "sha256:" + new string('a', 64) });
        bridge.Builder.Change(bridge.Pier, e => e with { Citations = [new(bridge.Story, "paragraph 7")
            { Quote = new("Keine Spuren", "de", "No marks") }] });
        var with = Behind(bridge.Build().ToReport(bridge.Why).ToPage());
        var without = Behind(new Bridge().Build().ToReport(new Bridge().Why).ToPage());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(with, Does.Contain("paragraph 7").And.Contain("href=\"https://herald.example/bridge\"")
                .And.Contain("href=\"https://archive.example/1/bridge\"").And.Contain("sha256:aaaaaaaaaaaa…")
                .And.Contain("<q lang=\"de\" dir=\"auto\">Keine Spuren</q><q dir=\"auto\">No marks</q>"));
            Assert.That(Page, Does.Match("<th role=\"rowheader\"><a class=\"tag\" href=\"#E1\">E1</a></th>"),
                "a row bears its own address");
            Assert.That(without, Does.Not.Contain("page:").And.Not.Contain("copy:").And.Not.Contain("<q").And.Not.Contain("mono"));
        }

        static string Behind(string page)
        {
            var at = page.IndexOf("Pier 3 shows no impact marks</bdi></p><details", StringComparison.Ordinal);
            return page[at..page.IndexOf("</details>", at, StringComparison.Ordinal)];
        }
    }

    [Test]
    public void What_a_reader_can_refuse_is_what_was_worked_out_without_it()
    {
        var (report, rows) = (s_report.Value, Regex.Matches(Page, "<tr data-w=\"([^\"]+)\">(.*?)</tr>", RegexOptions.Singleline));
        var order = report.Hypotheses.Select(h => report.Evaluation.Estimates.Select((e, i) => (e.Hypothesis.Id, i))
            .First(x => x.Id == h.Hypothesis.Id).i).ToList();
        var checkedRows = 0;
        using (Assert.EnterMultipleScope())
            foreach (Match row in rows)
            {
                var key = System.Net.WebUtility.HtmlDecode(row.Groups[1].Value);
                var variant = report.Items.FirstOrDefault(i => i.Tag == key) is { } item
                    ? report.Robustness[VariantKind.WithoutItem, item.Item.Id.Value]
                    : key.StartsWith("WithoutSource:", StringComparison.Ordinal)
                        ? report.Robustness[VariantKind.WithoutSource, key["WithoutSource:".Length..]]
                        : null;
                if (variant is null) continue;
                checkedRows++;
                Assert.That(Regex.Matches(row.Value, "<td data-x=\"[^\"]+\">([^<]+)</td>")
                    .Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)),
                    Is.EqualTo(order.Select(at => variant.Probabilities[at].ToString())), key);
            }
        Assert.That(checkedRows, Is.GreaterThan(10));
    }

    [Test]
    public void Nobody_is_told_to_look_for_what_is_not_there()
    {
        var b = new CaseFileBuilder("Calm", analyst: "Ann");
        var question = b.Question("Why is the sea calm?");
        var item = b.Evidence("There is no wind", b.Report(b.Source("Herald", reliability: 'B'), "Weather", published: "2026-03-02"),
            credibility: 2);
        b.Assess(item, b.Hypothesis(question, "No wind", name: "Wind"), Consistency.C, because: "it follows");
        b.Assess(item, b.Hypothesis(question, "No tide", name: "Tide"), Consistency.N, because: "it says nothing");
        var page = b.Build().ToReport(question).ToPage();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("Nothing here is rated against an explanation.").And.Not.Contain("Read down a column"));
            Assert.That(Page, Does.Contain("Read down a column and look for − and −−."));
        }
    }

    [Test]
    public void A_case_without_points_has_no_map_and_the_view_of_borders_is_printed_under_one()
    {
        var bridge = new Bridge();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bridge.Build().ToReport(bridge.Why).Map, Is.Null);
            Assert.That(bridge.Build().ToReport(bridge.Why).ToPage(), Does.Not.Contain("id=\"places\""));
            Assert.That(Page, Does.Contain("Crimea is drawn as part of Ukraine (UN General Assembly resolution 68/262)."));
            Assert.That(CrocusCase.Build()
                .ToReport(CrocusCase.Who, new() { Boundaries = BoundaryView.DeFacto, Evaluation = new() { Draws = 1 } })
                .ToPage(), Does.Not.Contain("68/262)"));
        }
    }

    [Test]
    public void The_page_tells_how_Putins_position_moved()
        => Assert.That(Page, Does.Contain("<h2 id=\"positions-h\">How positions moved</h2>").And.Match("<dt><bdi>Vladimir Putin</bdi>"
            + "</dt><dd><ul><li><bdi>23 March: insinuated: .*?<bdi>25 March: conceded: Radical Islamists carried out the attack</bdi>"));

    [Test]
    public void A_page_of_many_items_stays_small()
    {
        var file = CrocusCase.Build();
        var more = Enumerable.Range(2, 5).SelectMany(copy =>
            file.Evidence.Select(e => CaseChange.Put(e with { Id = Copy(e.Id, copy), Statement = $"{e.Statement} ({copy})" }))
            .Concat(file.Assessments.Select(a => CaseChange.Put(a with { Item = Copy(a.Item, copy) }))));
        var large = file.With(more).ToReport(CrocusCase.Who, new() { Evaluation = new() { Draws = 10 } });
        var bytes = Encoding.UTF8.GetByteCount(large.ToPage());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(large.Items, Has.Count.GreaterThanOrEqualTo(175));
            Assert.That(bytes * 175.0 / large.Items.Count, Is.LessThan(540_000), $"{bytes} bytes for {large.Items.Count} items");
        }

        static Id<Evidence> Copy(Id<Evidence> id, int copy) => new($"{id.Value.Replace("ev:", "", StringComparison.Ordinal)}-{copy}");
    }

    [Test]
    public void Save_writes_the_same_page()
    {
        using var folder = new TempFolder();
        var path = folder.File("report.html");
        s_report.Value.Save(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(path), Is.EqualTo(Page));
            Assert.That(File.ReadAllBytes(path)[..3], Is.Not.EqualTo(Encoding.UTF8.GetPreamble()));
        }
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StylePattern();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptPattern();

    [GeneratedRegex("id=\"report-data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataPattern();

    [GeneratedRegex("<span data-t=\"([^\"]+)\">([^<]*)</span>")]
    private static partial Regex TextPattern();
}
