using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>What every view of every value keeps, for the sample and for a case that was written to break it.</summary>
internal sealed class ViewSafetyTests
{
    private const int MostHtml = 40_000;

    private static readonly Lazy<IReadOnlyList<object>> s_crocus = new(() => ShownValues.Of(CrocusCase.Build()));
    private static readonly Lazy<IReadOnlyList<object>> s_hostile = new(() => ShownValues.Of(HostileCase.File));

    private static IEnumerable<object> Values(string name) => (name == "hostile" ? s_hostile : s_crocus).Value.OfType<IViewable>();

    [TestCase("crocus")]
    [TestCase("hostile")]
    public void Jupyter_lets_all_of_our_HTML_through(string name)
        => Assert.That(Values(name).SelectMany(v => JupyterSanitizer.Complaints(ShownValues.Write(v, "ToHtml"))
            .Select(c => $"{v.GetType().Name}: {c}")).Distinct().Take(20), Is.Empty);

    [TestCase("crocus")]
    [TestCase("hostile")]
    public void A_view_stays_small(string name)
        => Assert.That(Values(name).Where(v => ShownValues.Write(v, "ToHtml").Length > MostHtml || (v is not CaseReport
            && ShownValues.Write(v, "ToMarkdown").Length > MostHtml)).Select(v => v.GetType().Name).Distinct(), Is.Empty);

    [Test]
    public void No_text_becomes_markup_in_HTML()
    {
        Assert.That(HostileCase.File.Evidence.ToHtml()
            + HostileCase.File.Claims.ToHtml(), Does.Contain("&lt;script&gt;"), "The attacks are there.");
        foreach (var html in Values("hostile").Select(v => ShownValues.Write(v, "ToHtml")))
            Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("onerror=alert(1)>").And.Not.Contain("href=\"javascript")
                .And.Not.Contain("\u202E").And.Not.Contain("\u2066").And.Not.Contain("<!--"));
    }

    [Test]
    public void No_text_becomes_markup_in_Markdown()
    {
        foreach (var text in Values("hostile").Select(v => ShownValues.Write(v, "ToMarkdown")))
            Assert.That(text, Does.Not.Contain("<script").And.Not.Contain("](javascript")
                .And.Not.Contain("\u202E").And.Not.Contain("<img").And.Not.Contain("<!--").And.Not.Match(@"(?<!\\)!\["));
    }

    [Test]
    public void Every_row_of_a_Markdown_table_has_the_cells_of_its_head()
    {
        foreach (var block in Values("hostile").Concat(Values("crocus")).SelectMany(v => ShownValues.Write(v, "ToMarkdown").Split("\n\n"))
            .Where(b => b.StartsWith('|')))
            Assert.That(block.TrimEnd('\n').Split('\n').Select(Cells).Distinct().Count(), Is.EqualTo(1), block);

        static int Cells(string row)
            => row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
    }

    [TestCase("crocus")]
    [TestCase("hostile")]
    public void No_view_is_empty(string name)
        => Assert.That(Values(name).Where(v => !string.IsNullOrWhiteSpace(SafeText.Plain(v.ToString()))
            && ShownValues.Write(v, "ToMarkdown").Trim().Length == 0).Select(v => v.GetType().Name).Distinct(), Is.Empty);

    [Test]
    public void No_sentence_of_a_view_holds_a_likelihood_and_a_confidence()
    {
        var words = LikelihoodScale.Icd203.Terms.Select(t => t.Word).ToList();
        var sentences = Values("crocus").Where(v => v is Evaluation or EvidenceMatrix or Replay or Estimate or AnalyticConfidence)
            .SelectMany(v => ShownValues.Write(v, "ToMarkdown").Split('\n', '.'));

        Assert.That(sentences.Where(s => s.Contains("onfidence", StringComparison.Ordinal)
            && words.Exists(w => s.Contains(w, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }

    [Test]
    public void The_same_value_always_reads_the_same()
    {
        var again = CrocusCase.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.Evaluate(CrocusCase.Who).ToHtml(), Is.EqualTo(CrocusCase.Build().Evaluate(CrocusCase.Who).ToHtml()));
            Assert.That(again.Replay(CrocusCase.Who).ToSvg(), Is.EqualTo(CrocusCase.Build().Replay(CrocusCase.Who).ToSvg()));
        }
    }
}
