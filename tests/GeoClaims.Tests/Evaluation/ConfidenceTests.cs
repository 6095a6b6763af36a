namespace GeoClaims.Tests;

internal sealed class ConfidenceTests
{
    private static AnalyticConfidence Of(Action<CaseFileBuilder, Func<string, Id<Report>, Id<Evidence>>> fill, double likelihood = .9)
    {
        var b = new CaseFileBuilder("Confidence");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        fill(b, (statement, report) =>
        {
            var item = b.Evidence(statement, report, credibility: 2);
            b.Assess(item, x, likelihood);
            b.Assess(item, y, 1 - likelihood);
            return item;
        });
        b.TryBuild(out var file, out _);
        return file!.Evaluate(question).Confidence!;
    }

    private static AnalyticConfidence FromSources(char grade, int sources, double likelihood = .9)
        => Of((b, item) =>
        {
            for (var i = 0; i < sources; i++)
                item($"Item {i}", b.Report(b.Source($"Source {i}", grade), $"Report {i}", published: "2026-03-01"));
        }, likelihood);

    [Test]
    public void Many_well_graded_origins_and_a_full_matrix_make_it_high()
    {
        var confidence = FromSources('A', 4);
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.High));
        Assert.That(confidence.Grounds.Select(g => g.Effect), Is.All.EqualTo(ConfidenceEffect.Raises));
        Assert.That(confidence.Rule, Is.EqualTo("confidence-grounds/1"));
    }

    [Test]
    public void One_origin_caps_it_at_moderate()
    {
        var confidence = Of((b, item) =>
        {
            var report = b.Report(b.Source("Only source", 'A'), "Report");
            for (var i = 0; i < 4; i++) item($"Item {i}", report);
        });
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.Moderate));
        Assert.That(confidence.Grounds.Any(g => g.Effect == ConfidenceEffect.Caps
            && g.Statement == "Only source alone stands behind all 4 decisive items"), confidence.ToString());
    }

    [Test]
    public void Poor_grades_and_an_empty_matrix_lower_it()
    {
        var confidence = Of((b, item) =>
        {
            item("First", b.Report(b.Source("One", 'E'), "Report 1"));
            item("Second", b.Report(b.Source("Two", 'E'), "Report 2"));
            for (var i = 0; i < 5; i++) b.Evidence($"Unrated {i}", b.Report(b.Source($"Source {i}"), $"Other {i}"));
        });
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.Low));
        Assert.That(confidence.Grounds.Count(g => g.Effect == ConfidenceEffect.Lowers), Is.EqualTo(2));
    }

    [Test]
    public void Old_evidence_lowers_it()
    {
        var confidence = Of((b, item) =>
        {
            item("First", b.Report(b.Source("One", 'B'), "Old", published: "2019-01-01"));
            b.Report(b.Source("Two", 'B'), "New", published: "2026-01-01");
        });
        Assert.That(confidence.Grounds.Any(g => g.Effect == ConfidenceEffect.Lowers
            && g.Statement.Contains("365 days", StringComparison.Ordinal)), confidence.ToString());
    }

    [Test]
    public void An_assumption_that_nobody_tested_lowers_it()
    {
        var confidence = Of((b, item) =>
        {
            var assumption = b.Evidence("The gauge was right", kind: EvidenceKind.Assumption);
            var first = item("First", b.Report(b.Source("One", 'B'), "Report"));
            b.Change(first, e => e with { DependsOn = [assumption] });
        });
        Assert.That(confidence.Grounds.Any(g => g.Effect == ConfidenceEffect.Lowers
            && g.Statement.Contains("“The gauge was right”", StringComparison.Ordinal)), confidence.ToString());
    }

    [TestCase('A', 4)]
    [TestCase('E', 2)]
    [TestCase('C', 1)]
    public void How_far_the_leader_is_ahead_is_no_ground(char grade, int sources)
        => Assert.That(FromSources(grade, sources, .6), Is.EqualTo(FromSources(grade, sources, .99)));

    [Test]
    public void There_is_none_where_nobody_leads() => Assert.That(FromSources('A', 3, .5), Is.Null);

    [Test]
    public void It_has_a_sentence_of_its_own_without_a_likelihood()
    {
        var file = Bridge.File();
        var judgement = file.Evaluate(new("why-did-the-bridge-fall")).Judgement;
        var confidence = judgement.Single(s => s.Kind == SentenceKind.Confidence);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(judgement.Where(s => s.Text.Contains("onfidence", StringComparison.Ordinal)), Is.EqualTo(new[] { confidence }));
            Assert.That(confidence.Text, Does.Not.Contain("%").And.Not.Contain("likely"));
        }
    }

    [Test]
    public void The_page_shows_the_rule()
    {
        var page = new System.Text.StringBuilder("""
            # Confidence

            How well founded a judgement is: low, moderate or high, apart from how likely its answer is.
            It follows from the grounds below, never from how far the leader is ahead of its rivals.
            This page is made from the code by a test.

            *Decisive* are the fewest items that make up four fifths of what speaks for the leader against its strongest rival.
            Their *weight* is how much each of them does. An *origin* is who stands behind an item in the end.

            | Ground | When | What it does |
            | --- | --- | --- |

            """);
        foreach (var (ground, when, effect) in ConfidenceRule.Table) page.Append($"| {ground} | {when} | {Effect(ground, effect)} |\n");
        page.Append($"""

            Confidence starts at moderate. It is high if the grounds that raise it outnumber those that lower it by two,
            and low if those that lower it are more. A cap stands above that. The rule's id is `{ConfidenceRule.Id}`;
            it stands in `AnalyticConfidence.Rule`, and its grounds in `AnalyticConfidence.Grounds`.
            The three levels are those of ICD 203; the rule and its numbers are this library's own convention.

            """);
        Golden.VerifyFile(Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", "docs", "confidence.md")), page.ToString()
            .ReplaceLineEndings("\n"));

        static string Effect(string ground, ConfidenceEffect effect) => effect switch
        {
            ConfidenceEffect.Caps => ground == "Evidence" ? "allows no more than low" : "allows no more than moderate",
            _ => effect.ToString().ToLowerInvariant(),
        };
    }
}
