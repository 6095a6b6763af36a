using CsCheck;

namespace GeoClaims.Tests;

/// <summary>As known then, nothing is trusted more than with the reports that carry it.</summary>
internal sealed class TrustAsKnownThenTests
{
    [TestCase('C', 1, .70, .70)]
    [TestCase('E', 2, .20, .20)]
    [TestCase('A', 2, .85, .85)]
    [TestCase('F', 2, .85, .85)]
    [TestCase('E', null, .20, .20)]
    [TestCase('A', null, .50, .95)]
    public void A_grade_that_is_not_out_yet_is_no_lack_of_doubt(char source, int? credibility, double then, double later)
    {
        var (file, question) = OfOneLateReport(source, credibility, null);
        Assert.That(TrustIn(file.AsOf("2024-03-22"), question), Is.EqualTo(then));
        Assert.That(TrustIn(file.AsOf("2024-03-24"), question), Is.EqualTo(later));
        Assert.That(TrustIn(file, question), Is.EqualTo(later));
    }

    [Test]
    public void A_late_report_of_a_graded_source_does_not_lift_an_early_one_that_cannot_be_judged()
    {
        var b = new CaseFileBuilder("Late");
        var channel = b.Report(b.Source("Channel"), "Post", published: "2024-03-22");
        var agency = b.Report(b.Source("Agency", 'A'), "Wire", published: "2024-03-24");
        b.Evidence("A blast was heard", channel, id: "blast", with: e => e with { Citations = e.Citations.Add(new(agency)) });
        var question = b.Question("Which?");
        var one = b.Hypothesis(question, "One", catchAll: true);
        b.Assess(new("blast"), one, Consistency.C);
        var file = b.Build();
        Assert.That(TrustIn(file.AsOf("2024-03-22"), question), Is.EqualTo(.50));
        Assert.That(TrustIn(file, question), Is.EqualTo(.95));
    }

    [TestCase('A', 'D', .45, "reliability D")]
    [TestCase('D', 'A', .45, "reliability D")]
    [TestCase('F', 'B', .85, "reliability B")]
    [TestCase('B', 'F', .85, "reliability B")]
    public void Of_source_and_item_the_weaker_grade_counts(char source, char item, double trust, string by)
    {
        var (file, question) = OfOneLateReport(source, 1, item);
        var row = file.Evaluate(question).Matrix.Rows[0];
        Assert.That((row.Trust.Value.Best.Value, row.Trust.GovernedBy), Is.EqualTo((trust, by)));
    }

    [Test]
    public void The_grade_of_an_item_is_kept_by_JSON_and_a_letter_that_is_none_is_found()
    {
        var (file, _) = OfOneLateReport('F', 2, 'B');
        Assert.That(file.Evidence[0].Reliability, Is.EqualTo(Reliability.B));
        Assert.That(CaseFile.Parse(file.ToJson()).Evidence[0].Reliability, Is.EqualTo(Reliability.B));
        var b = new CaseFileBuilder("Wrong");
        b.Evidence("A blast was heard", b.Report(b.Source("Channel"), "Post"), reliability: 'X');
        b.TryBuild(out _, out var report);
        Expect.Finding(report, "GC302");
    }

    // An assumption that nobody had made yet is a doubt that nobody had: what falls with it is passed over.
    [Test]
    public void In_any_case_and_at_any_instant_nothing_is_trusted_more_than_in_the_whole_case()
    {
        var (trimmed, lower) = (0, 0);
        Gen.Int[0, 100_000].Sample(seed =>
        {
            var file = RandomCases.Make(seed, 150);
            var trust = new ItemTrust(file, TrustPolicy.WeakestGrade);
            foreach (var bound in Moments.Bounds)
                foreach (var instant in Moments.Of(file, seed))
                {
                    var then = file.AsOf(instant, bound);
                    var trustThen = new ItemTrust(then, TrustPolicy.WeakestGrade);
                    foreach (var item in then.Evidence)
                    {
                        var whole = file.Get(item.Id);
                        if (item.Citations.Count < whole.Citations.Count) Interlocked.Increment(ref trimmed);
                        if (item.DependsOn.Count < whole.DependsOn.Count) continue;
                        var (before, after) = (trustThen.Of(item).Item.Value.Best, trust.Of(whole).Item.Value.Best);
                        Assert.That(before <= after, $"{seed} {item.Id} {instant}: {before} then, {after} later");
                        if (before < after) Interlocked.Increment(ref lower);
                    }
                }
        }, iter: 60);
        Assert.That(trimmed, Is.GreaterThan(100));
        Assert.That(lower, Is.Positive);
    }

    private static double TrustIn(CaseFile file, Id<Question> question) => file.Evaluate(question).Matrix.Rows[0].Trust.Value.Best.Value;

    private static (CaseFile File, Id<Question> Question) OfOneLateReport(char source, int? credibility, char? reliability)
    {
        var b = new CaseFileBuilder("Late");
        var report = b.Report(b.Source("Source", source), "Report", published: "2024-03-24");
        var item = b.Evidence("A blast was heard", report, credibility: credibility, reliability: reliability,
            with: e => e with { KnownFrom = EdtfTime.Parse("2024-03-22") });
        var question = b.Question("Which?");
        b.Assess(item, b.Hypothesis(question, "One", catchAll: true), Consistency.C);
        b.TryBuild(out var file, out _);
        return (file!, question);
    }
}
