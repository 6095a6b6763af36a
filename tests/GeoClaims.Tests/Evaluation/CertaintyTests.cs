namespace GeoClaims.Tests;

/// <summary>Certain and impossible is only what is stated: however much speaks for an answer, rounding makes none of it.</summary>
internal sealed class CertaintyTests
{
    [Test]
    public void Many_items_of_which_none_states_0_or_1_make_nothing_certain([Values(20, 200)] int items, [Values] bool inParts)
    {
        var evaluation = Case(items, 0.99, 0.01, inParts);
        var leader = evaluation.Estimates.MaxBy(e => e.Point)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(leader.Point.Value, Is.GreaterThan(0.999).And.LessThan(1));
            Assert.That(evaluation.Estimates.Select(e => e.Point.Value), Is.All.GreaterThan(0));
            Assert.That(evaluation.Estimates.Select(e => e.Probability.High.Value), Is.All.LessThan(1));
            Assert.That(evaluation.Judgement.Select(s => s.Text), Has.None.Contains("ertain by what is stated"));
            Assert.That(evaluation.Judgement.Select(s => s.Text), Has.None.Contains("mpossible by what is stated"));
        }
    }

    [Test]
    public void What_rules_out_every_other_answer_makes_one_certain()
    {
        var b = new CaseFileBuilder("Stated");
        var why = b.Question("Why?", id: "why");
        var (one, other) = (b.Hypothesis(why, "One", prior: 1, priorBecause: "given"),
            b.Hypothesis(why, "Other", prior: 0, priorBecause: "given", catchAll: true));
        b.Assess(b.Evidence("Seen", b.Report(b.Source("Herald"), "News")), one, 0.5);
        var estimates = b.Build().Evaluate(why).Estimates;
        Assert.That(estimates.Single(e => e.Hypothesis.Id == one).Point.Value, Is.EqualTo(1));
        Assert.That(estimates.Single(e => e.Hypothesis.Id == other).Point.Value, Is.Zero);
    }

    [Test]
    public void Priors_that_are_all_0_are_said_to_say_nothing()
    {
        var b = new CaseFileBuilder("Zeros");
        var why = b.Question("Why?", id: "why");
        var one = b.Hypothesis(why, "One", prior: 0, priorBecause: "none");
        b.Hypothesis(why, "Other", prior: 0, priorBecause: "none", catchAll: true);
        b.Assess(b.Evidence("Seen", b.Report(b.Source("Herald"), "News")), one, 0.5);
        var file = b.Build();
        Assert.That(file.Evaluate(why).Judgement.Single(s => s.Kind == SentenceKind.Prior).Text,
            Is.EqualTo("The case states every prior as 0, which says nothing, so all answers of one level started alike."));
        Assert.That(Expect.Finding(file.Validate(), "GC218").Message, Does.Contain("equal shares"));
    }

    private static Evaluation Case(int items, double ifOne, double ifOther, bool inParts)
    {
        var b = new CaseFileBuilder("Much");
        var why = b.Question("Why?", id: "why");
        var one = b.Hypothesis(why, "One");
        Id<Hypothesis>[] ones = inParts
            ? [b.Hypothesis(why, "One so", parent: one), b.Hypothesis(why, "One otherwise", parent: one)]
            : [one];
        var other = b.Hypothesis(why, "Other", catchAll: true);
        for (var i = 0; i < items; i++)
        {
            var report = b.Report(b.Source($"Herald {i}", 'A'), $"News {i}");
            var item = b.Evidence($"Seen {i}", report, credibility: 1);
            foreach (var h in ones) b.Assess(item, h, ifOne);
            b.Assess(item, other, ifOther);
        }
        return b.Build().Evaluate(why);
    }
}
