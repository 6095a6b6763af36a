namespace GeoClaims.Tests;

/// <summary>Sentences that somebody could quote to say what the case does not: they are not written.</summary>
internal sealed class GuardedSentenceTests
{
    [Test]
    public void A_lead_that_no_loss_of_items_takes_is_not_said_to_rest_on_the_priors_alone()
    {
        var text = Case(.9, 1).Evaluate(new Id<Question>("which")).Robustness(1, 50).ToString();
        Assert.That(text, Does.Contain("However many items fell, the same answer would lead: its prior puts it first.")
            .And.Not.Contains("alone carry"));
    }

    [Test]
    public void A_range_whose_ends_are_written_alike_is_one_figure()
    {
        var text = Case(.9999999, 3).Evaluate(new Id<Question>("which")).Robustness(1, 50).ToString();
        Assert.That(text, Does.Contain("nine draws of ten put it at >99%.").And.Contains("by itself leaves “H1” at >99%.")
            .And.Not.Contains("between >99%"));
    }

    [Test]
    public void That_nothing_speaks_against_all_other_answers_is_no_gap()
    {
        var gaps = Case(null, 1).Evaluate(new Id<Question>("which")).Gaps.Where(g => g.Kind == GapKind.NothingAgainst);
        Assert.That(gaps.Select(g => g.ToString()), Has.One.Contains("“H1”").And.None.Contains("“Other”"));
    }

    [Test]
    public void Whoever_looked_may_only_be_missing_from_the_case()
    {
        var b = Builder(null, 1);
        b.Indicator(new("h2"), "A crater");
        var evaluation = b.Build().Evaluate(new Id<Question>("which"));
        Assert.That($"{evaluation.WhatWouldChange()}\n{evaluation.NextQuestions()}\n{string.Join('\n', evaluation.Gaps)}",
            Does.Contain("the case names nobody who looked").IgnoreCase.And.Not.Contains("obody has looked"));
    }

    private static CaseFile Case(double? prior, int items) => Builder(prior, items).Build();

    private static CaseFileBuilder Builder(double? prior, int items)
    {
        var (b, because) = (new CaseFileBuilder("Guarded"), prior is null ? null : "counted");
        var question = b.Question("Which?", id: "which");
        b.Hypothesis(question, "H1", id: "h1", prior: prior, priorBecause: because);
        b.Hypothesis(question, "H2", id: "h2", prior: (1 - prior) / 2, priorBecause: because);
        b.Hypothesis(question, "Other", id: "other", catchAll: true, prior: (1 - prior) / 2, priorBecause: because);
        for (var i = 0; i < items; i++)
        {
            var item = b.Evidence($"Item {i}", b.Report(b.Source($"Source {i}", 'B'), $"Report {i}"));
            b.Assess(item, new("h1"), Consistency.C);
            b.Assess(item, new("h2"), Consistency.I);
            b.Assess(item, new("other"), Consistency.N);
        }
        return b;
    }
}
