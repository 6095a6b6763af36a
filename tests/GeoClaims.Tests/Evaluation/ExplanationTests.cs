namespace GeoClaims.Tests;

internal sealed class ExplanationTests
{
    private static readonly Id<Evidence> Religion = new("religious-affiliation");

    private static Evaluation Tokyo() => TokyoExample.Matrix().Evaluate();

    [Test]
    public void What_each_item_adds_makes_up_where_a_hypothesis_stands()
    {
        var evaluation = Tokyo();
        var logs = Ratings.Probabilities(evaluation).Select(p => Math.Log(p)).ToArray();
        for (var h = 0; h < 4; h++)
        {
            var explanation = evaluation.Explain(evaluation.Matrix.Hypotheses[h].Id);
            Assert.That(explanation.AddsUp);
            Assert.That(explanation.Total, Is.EqualTo(logs[h] - logs.Average()).Within(1e-12));
        }
    }

    [Test]
    public void Why_not_adds_up_to_the_difference_from_the_leader()
    {
        var evaluation = Tokyo();
        var p = Ratings.Probabilities(evaluation);
        var explanation = evaluation.WhyNot(evaluation.Matrix.Hypotheses[1].Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(explanation.Total, Is.EqualTo(Math.Log(p[1] / p[0])).Within(1e-12));
            Assert.That(explanation.ToString(), Does.Contain("“Religious affiliation” speaks against it: "
                + "to be seen with 20% if Terrorist group were true, with 80% if Kooky cult were."));
            Assert.That(evaluation.WhyNot(evaluation.Matrix.Hypotheses[0].Id).ToString(), Is.EqualTo("It leads: Kooky cult."));
        }
    }

    [Test]
    public void An_item_is_explained_with_its_ratings_and_what_would_be_without_it()
    {
        var text = Tokyo().Explain(Religion).ToString();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("“Religious affiliation” comes from Source and is trusted with 100%: taken at face value."));
            Assert.That(text, Does.Contain("If “Kooky cult” were true: fits, says analyst 1."));
            Assert.That(text, Does.Contain("Its report is 4 times as likely under the "
                + "hypothesis that it fits best as under the one that it fits worst."));
            Assert.That(text, Does.Contain("Without it Kooky cult would stand at 18% in place of 47%."));
            Assert.That(text, Does.Contain("Reported in:\n  Report"));
        }
    }

    [Test]
    public void What_fits_all_alike_tells_nothing_and_what_fits_all_leaders_alike_only_seems_to()
    {
        var matrix = new Ratings("A", "B", "C");
        matrix.Row("Rules C out", "CC C II");
        matrix.Row("Again", "C C II");
        matrix.Row("Flat", "C C C");
        var evaluation = matrix.Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation[new Id<Evidence>("again")].IsPseudoDiagnostic);
            Assert.That(evaluation[new Id<Evidence>("rules-c-out")].IsPseudoDiagnostic, Is.False);
            Assert.That(evaluation[new Id<Evidence>("flat")].IsPseudoDiagnostic, Is.False, "it does not even seem to tell anything");
            Assert.That(evaluation.Explain(new Id<Evidence>("again")).ToString(), Does.Contain("It looks telling and is not"));
            Assert.That(evaluation.Explain(new Id<Evidence>("flat"))
                .ToString(), Does.Contain("It fits all hypotheses alike and tells nothing"));
            Assert.That(evaluation.Explain(matrix.Hypotheses[0]).ToString(), Does.Contain("“Again” fits all leading hypotheses alike"));
        }
    }

    [Test]
    public void What_would_change_names_the_flip_and_the_doubts()
    {
        var explanation = Tokyo().WhatWouldChange();
        Assert.That(explanation.ToString(), Does.Contain("Terrorist group would lead if “Religious affiliation” fell."));

        var doubted = TokyoExample.Matrix().Evaluate(TrustPolicy.WeakestGrade).WhatWouldChange();
        Assert.That(doubted.Terms, Is.Not.Empty);
        Assert.That(doubted.ToString(),
            Does.Match("The leader would stand at [0-9]+% in place of [0-9]+%( and lead no "
                + "more)? if “[^”]+” were trusted with 95% in place of 50%\\."));
    }

    [Test]
    public void What_changes_nothing_is_not_listed()
    {
        var b = new CaseFileBuilder("Flat");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        foreach (var (statement, likelihood) in new[] { ("Tells much", .99), ("Tells next to nothing", .501), ("Tells nothing", .5) })
        {
            var item = b.Evidence(statement, b.Report(b.Source(statement, 'A'), "Report"), credibility: 1);
            b.Assess(item, x, likelihood);
            b.Assess(item, y, 1 - likelihood);
        }
        var file = b.Build();
        var evaluation = file.Evaluate(question);
        using (Assert.EnterMultipleScope())
        {
            foreach (var explanation in new[] { evaluation.WhatWouldChange(), evaluation.Explain(x), evaluation.WhyNot(y) })
                Assert.That(explanation.ToString() + explanation.ToMarkdown(), Does.Not.Contain(" 0.00"));
            Assert.That(evaluation.WhyNot(y).ToString(), Does.Contain("  … and 3 that come to less than 0.01 each"));
            Assert.That(evaluation.Explain(evaluation.Items[^1].Item.Id).ToString(), Does.Contain("Without it X would still stand at "));
            Assert.That(evaluation.WhatWouldChange().Terms.Select(t => Math.Abs(t.Value)), Is.All.GreaterThanOrEqualTo(.005));
        }
    }

    [Test]
    public void Every_number_of_every_sentence_comes_from_the_result()
    {
        var evaluation = Bridge.File().Evaluate(new("why-did-the-bridge-fall"));
        var known =
            evaluation.Estimates.SelectMany(e => new[] { e.Probability.Best, e.Probability.Low, e.Probability.High, e.Point, e.Prior })
            .Select(p => p.Value)
            .Concat(evaluation.Items.Select(i => i.Diagnosticity.LikelihoodRatio))
            .Concat(evaluation.Items.Select(i => i.Row.Trust.Value.Best.Value))
            .Concat(evaluation.Matrix.Rows.SelectMany(r => Enumerable.Range(0, r.Cells.Count)
                .Select(r.Likelihood)).OfType<ProbabilityRange>().Select(l => l.Best.Value))
            .Concat(evaluation.Items.SelectMany(i => i.LeaveOneOut!.Values)).ToList();
        IEnumerable<Explanation> all = [.. evaluation.Matrix.Hypotheses.Select(h => evaluation.Explain(h.Id)),
            .. evaluation.Matrix.Hypotheses.Select(h => evaluation.WhyNot(h.Id)),
            .. evaluation.Items.Select(i => evaluation.Explain(i.Item.Id))];
        foreach (var part in all.SelectMany(e => e.Sentences).SelectMany(s => s.Parts).Where(p => p.Number is not null))
            Assert.That(known.Exists(k => Math.Abs(k - part.Number!.Value) < 1e-9), $"{part.Text} stands nowhere in the result.");
    }

    [Test]
    public void Every_item_that_a_sentence_names_leads_back_to_a_citation()
    {
        var evaluation = Bridge.File().Evaluate(new("why-did-the-bridge-fall"));
        var telling = evaluation.Judgement.Single(s => s.Kind == SentenceKind.Telling);
        Assert.That(evaluation.CitationsOf(telling)
            .Select(c => c.Report.Value), Is.EqualTo(new[] { "report:what-brought-the-bridge-down" }));
        Assert.That(evaluation.Explain(new Id<Hypothesis>("rust")).Citations, Is.Not.Empty);
    }

    [Test]
    public void A_union_is_explained_by_what_it_would_lose()
    {
        var b = new CaseFileBuilder("Union");
        var report = b.Report(b.Source("Source", 'A'), "Report");
        var question = b.Question("Who?");
        var gang = b.Hypothesis(question, "The gang, alone or helped", "Gang", prior: .5, priorBecause: "it often does");
        Id<Hypothesis>[] leaves = [b.Hypothesis(question, "The gang alone", "Alone", parent: gang),
            b.Hypothesis(question, "The gang, helped", "Helped", parent: gang), b.Hypothesis(question, "Others", "Others", catchAll: true)];
        var note = b.Evidence("A note", report, credibility: 1);
        foreach (var (leaf, rating) in leaves.Zip([Consistency.CC, Consistency.C, Consistency.I])) b.Assess(note, leaf, rating);
        b.TryBuild(out var file, out _);
        var evaluation = file!.Evaluate(question);
        var explanation = evaluation.Explain(gang);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(explanation.AddsUp, Is.False);
            Assert.That(explanation.Terms.Single().Value, Is.EqualTo(evaluation[gang].Point.Value - .5).Within(1e-12));
            Assert.That(explanation.ToString(), Does.Contain("because it often does"));
            Assert.That(evaluation.WhyNot(leaves[1]).ToString(), Does.Contain("Helped is part of the answer that leads: Gang."));
            Assert.That(() => evaluation.Explain(new Id<Hypothesis>("nobody")), Throws.TypeOf<KeyNotFoundException>());
        }
    }

    [Test]
    public void Random_cases_explain_themselves([Range(1, 8)] int seed)
    {
        var file = RandomCases.Make(seed, 200);
        foreach (var question in file.Questions)
        {
            var evaluation = file.Evaluate(question.Id);
            foreach (var id in question.Hypotheses.Distinct())
                Assert.That(evaluation.Explain(id) + evaluation.WhyNot(id).ToString(), Does.Not.Contain("NaN"));
            foreach (var item in evaluation.Items.Take(5)) Assert.That(evaluation.Explain(item.Item.Id).ToString(), Is.Not.Empty);
            Assert.That(evaluation.WhatWouldChange().Sentences, Is.Not.Empty);
            Assert.That(evaluation.Analysts.Sentences, Is.Not.Empty);
        }
    }
}
