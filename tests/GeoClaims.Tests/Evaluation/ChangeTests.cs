namespace GeoClaims.Tests;

/// <summary>What would confirm the leader and what would refute it are told apart.</summary>
internal sealed class ChangeTests
{
    [Test]
    public void Where_no_single_doubt_takes_the_lead_it_says_how_many_must_fall()
    {
        var changes = Items(5, Consistency.CC, Consistency.I).WhatWouldChange();
        Assert.That(changes.Sentences[0].Text, Is.EqualTo("No single doubt would take the lead from “H1”: 5 items must fall together."));
        Assert.That(changes.Sentences[0].Kind, Is.EqualTo(SentenceKind.Refuting));
    }

    [Test]
    public void Where_one_item_decides_it_is_named_and_nothing_is_said_of_many()
    {
        var changes = Items(1, Consistency.CC, Consistency.I).WhatWouldChange();
        Assert.That(changes.Sentences[0].Text, Is.EqualTo("H2 would draw level if “Item 0” fell."));
        Assert.That(changes.ToString(), Does.Not.Contain("must fall together"));
    }

    [Test]
    public void Where_the_priors_alone_put_it_first_it_says_so()
    {
        var rows = new Ratings([.9, .1], ["H1", "H2"]);
        rows.Row("E1", "C N");
        Assert.That(rows.Evaluate().WhatWouldChange().Sentences[0].Text,
            Does.EndWith("would another answer lead: the priors put it first."));
    }

    [Test]
    public void A_doubt_that_would_lift_the_leader_confirms_and_one_that_would_lower_it_refutes()
    {
        var evaluation = Items(3, Consistency.C, Consistency.I, TrustPolicy.WeakestGrade);
        var changes = evaluation.WhatWouldChange();
        var leader = evaluation.Estimates[0].Point.Value;
        var told = changes.Sentences.Where(s => s.Text.Contains("The leader would stand at", StringComparison.Ordinal)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Select(s => s.Kind).Distinct(), Is.EquivalentTo(new[] { SentenceKind.Confirming, SentenceKind.Refuting }));
            foreach (var sentence in told)
                Assert.That(sentence.Parts.First(p => p.Number is not null).Number,
                    sentence.Kind == SentenceKind.Confirming ? Is.GreaterThan(leader) : Is.LessThan(leader), sentence.Text);
        }
    }

    [TestCase("h1", null, null, "for")]
    [TestCase("h2", null, null, "against")]
    [TestCase("h1", .9, .1, "for")]
    [TestCase("h2", .9, .1, "for")]
    [TestCase("h1", .1, .9, "against")]
    public void An_indicator_says_what_it_would_be_to_see_it_and_to_look_in_vain(string under, double? first, double? second, string seen)
    {
        var changes = WithIndicator(under, first, second).Evaluate(new Id<Question>("which")).WhatWouldChange();
        var (confirming, refuting) = (Of(changes, SentenceKind.Confirming), Of(changes, SentenceKind.Refuting));
        var (toSee, inVain) = ($"This would speak {seen} the leader if it were seen, and the case names nobody who looked: “A crater”.",
            $"If somebody looked in vain, that would speak {(seen == "for" ? "against" : "for")} the leader: “A crater”.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen == "for" ? confirming : refuting, Has.Member(toSee));
            Assert.That(seen == "for" ? refuting : confirming, Has.Member(inVain));
        }
    }

    [Test]
    public void An_indicator_that_tells_nothing_of_the_leader_is_not_listed()
        => Assert.That(WithIndicator("h1", .5, .5).Evaluate(new Id<Question>("which")).WhatWouldChange().ToString(),
            Does.Not.Contain("A crater"));

    [Test]
    public void The_report_lists_the_two_apart()
    {
        var sections = WithIndicator("h1", .9, .1).ToReport(new("q:which"), new() { Evaluation = new() { Draws = 50 } }).Sections;
        var text = sections.Single(s => s.Key == "open").ToMarkdown();
        var (refute, confirm) = (text.IndexOf("What would refute the judgement", StringComparison.Ordinal),
            text.IndexOf("What would confirm it", StringComparison.Ordinal));
        Assert.That(refute, Is.Positive.And.LessThan(confirm));
        Assert.That(text.IndexOf("in vain", StringComparison.Ordinal), Is.InRange(refute, confirm));
        Assert.That(text.IndexOf("were seen", StringComparison.Ordinal), Is.GreaterThan(confirm));
        Assert.That(Judgement("What would change our mind"), Does.Contain("in vain").And.Not.Contain("were seen"));

        string Judgement(string heading) => sections.Single(s => s.Key == "full").ToMarkdown().Split(heading)[1];
    }

    private static IEnumerable<string> Of(Explanation changes, SentenceKind kind)
        => changes.Sentences.Where(s => s.Kind == kind).Select(s => s.Text);

    private static Evaluation Items(int count, Consistency first, Consistency second, TrustPolicy? trust = null)
    {
        var rows = new Ratings("H1", "H2");
        for (var i = 0; i < count; i++) rows.Row($"Item {i}", $"{first} {second}");
        return rows.Evaluate(trust);
    }

    private static CaseFile WithIndicator(string under, double? first, double? second)
    {
        var b = new CaseFileBuilder("Change");
        var question = b.Question("Which?", id: "which", with: q => q with { Exhaustive = false });
        b.Hypothesis(question, "H1", id: "h1");
        b.Hypothesis(question, "H2", id: "h2");
        var item = b.Evidence("A shard", b.Report(b.Source("Source", 'B'), "Report"));
        b.Assess(item, new("h1"), Consistency.CC);
        b.Assess(item, new("h2"), Consistency.I);
        var indicator = b.Indicator(new(under), "A crater");
        if (first is { } one) b.Expect(indicator, new("h1"), one);
        if (second is { } other) b.Expect(indicator, new("h2"), other);
        return b.Build();
    }
}
