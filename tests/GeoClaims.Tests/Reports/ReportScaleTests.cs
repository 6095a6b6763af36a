namespace GeoClaims.Tests;

/// <summary>A report on another scale than the usual one agrees with itself: in each word, mark and caption.</summary>
internal sealed class ReportScaleTests
{
    private static readonly LikelihoodScale[] s_scales = [LikelihoodScale.Phia, LikelihoodScale.Ipcc];

    private static CaseReport On(LikelihoodScale scale)
    {
        var bridge = new Bridge();
        return bridge.Build().ToReport(bridge.Why, new() { Evaluation = new() { Scale = scale } });
    }

    private static IEnumerable<string> WordsOf(LikelihoodScale scale)
        => scale.Terms.SelectMany(t => new[] { t.Word, t.Synonym }).OfType<string>();

    [TestCaseSource(nameof(s_scales))]
    public void No_word_of_another_scale_stands_in_it(LikelihoodScale scale)
    {
        var report = On(scale);
        string[] foreign = [.. WordsOf(LikelihoodScale.Icd203)
            .Where(w => !WordsOf(scale).Any(own => own.Contains(w, StringComparison.Ordinal))), "ICD 203"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(foreign, Has.Length.GreaterThan(3));
            foreach (var text in new[] { report.ToPage(), report.ToMarkdown(), report.ToHtml(), report.Evaluation.ToSvg() })
                Assert.That(foreign.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)), Is.Empty);
        }
    }

    [TestCaseSource(nameof(s_scales))]
    public void Captions_and_the_method_name_it(LikelihoodScale scale)
    {
        var report = On(scale);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.ToPage(), Does.Contain($"the likelihood words of {scale.Name}."));
            Assert.That(report.Evaluation.ToSvg(), Does.Contain($"the words of {scale.Name}."));
            foreach (var term in scale.Terms)
            {
                Assert.That(report.ToPage(), Does.Contain($"<th scope=\"row\">{term.Word}</th><td>{term.Low}–{term.High}</td>"));
                Assert.That(report.ToMarkdown(), Does.Contain($"**{term.Word}**"));
            }
        }
    }

    [TestCase("phia", "10% 10%", "25% 10%", "40% 10%", "55% 20%", "80% 10%")]
    [TestCase("ipcc-ar5", "1% 4%", "10% 23%", "66% 24%", "95% 4%")]
    public void The_fields_of_the_bars_end_where_its_words_end(string id, params string[] fields)
    {
        var page = On(LikelihoodScale.Published.Single(s => s.Id == id)).ToPage();
        using (Assert.EnterMultipleScope())
            foreach (var field in fields.Select(f => f.Split(' ')))
                Assert.That(page, Does.Contain($"<rect class=\"f1\" x=\"{field[0]}\" width=\"{field[1]}\""));
    }

    [Test]
    public void Fields_cover_the_line_and_carry_the_word_that_a_probability_has()
    {
        using (Assert.EnterMultipleScope())
            foreach (var scale in LikelihoodScale.Published)
            {
                var fields = LikelihoodFields.Of(scale);
                Assert.That(fields.Select(f => f.Low).Skip(1), Is.EqualTo(fields.Select(f => f.High).SkipLast(1)), scale.Name);
                Assert.That((fields[0].Low, fields[^1].High), Is.EqualTo((0.0, 1.0)), scale.Name);
                foreach (var p in Enumerable.Range(0, 500).Select(i => (i + 0.5) / 500))
                    Assert.That(fields.Single(f => p >= f.Low && p < f.High).Word, Is.EqualTo(scale.For(new(p))?.Word ?? ""),
                        $"{scale.Name} {p}");
            }
    }
}
