namespace GeoClaims.Tests;

/// <summary>Items that share an origin share its doubt.</summary>
internal sealed class FamilyTests
{
    [Test]
    public void Five_items_of_one_report_are_doubted_once()
    {
        var evaluation = Five().Evaluate(TrustPolicy.WeakestGrade);

        // .5·.95⁵ + .5·.5⁵ against .5·.05⁵ + .5·.5⁵.
        var (a, b) = (Math.Pow(.95, 5) + Math.Pow(.5, 5), Math.Pow(.05, 5) + Math.Pow(.5, 5));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Probabilities(evaluation)[0], Is.EqualTo(a / (a + b)).Within(1e-12).And.EqualTo(.9626).Within(.0001));
            Assert.That(evaluation.Families.Single().Items, Has.Count.EqualTo(5));
            Assert.That(evaluation.Families.Single().SourceTrust.Value, Is.EqualTo(.5));
        }
    }

    [Test]
    public void As_independent_items_they_go_further()
    {
        var options = new EvaluationOptions { Methods = [EvaluationMethod.IndependentItems] };
        var independent = Five().Build().Evaluate(new("which"), options);

        var odds = Math.Pow((.5 * .95 + .25) / (.5 * .05 + .25), 5);
        Assert.That(independent.Estimates[0].Point.Value, Is.EqualTo(odds / (1 + odds)).Within(1e-12));
    }

    [Test]
    public void What_is_doubted_of_an_item_by_itself_stays_its_own()
    {
        var b = new CaseFileBuilder("Graded");
        var report = b.Report(b.Source("Herald", reliability: 'B'), "Story");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        foreach (var (name, credibility) in new[] { ("One", 3), ("Other", 1) })
        {
            var item = b.Evidence(name, report, credibility: credibility);
            b.Assess(item, x, .9);
            b.Assess(item, y, .2);
        }
        var evaluation = b.Build().Evaluate(question);

        // r = .85 by B; of the first, credibility 3 leaves .65 / .85.
        double Weigh(double likelihood)
            => .85 * (.65 / .85 * likelihood + .2 / .85 * .55) * likelihood + .15 * .55 * .55;
        Assert.That(Ratings.Probabilities(evaluation)[0], Is.EqualTo(Weigh(.9) / (Weigh(.9) + Weigh(.2))).Within(1e-12));
    }

    [Test]
    public void Without_the_one_item_that_is_trusted_wholly_the_others_share_their_doubt()
    {
        var matrix = new Ratings("A", "B");
        foreach (var (name, score) in new[] { ("Whole", 1.0), ("One", .6), ("Other", .5) })
            matrix.Row(name, ".9 .2", e => e with { Confidence = new(score) });
        var file = matrix.Build().Matrix(matrix.Question);

        foreach (var without in EvaluationMethod.Bayes.Evaluate(file).LeaveOneOut)
            Assert.That(without.Values, Is.EqualTo(EvaluationMethod.Bayes.Evaluate(file.Without([without.Item.Id])).Standings
                .Select(s => s.Probability!.Value.Value)).Within(1e-12), without.Item.Statement);
    }

    [Test]
    public void An_item_that_tells_nothing_moves_no_doubt_however_well_it_is_trusted()
    {
        Ratings Matrix(bool withFlat)
        {
            var matrix = new Ratings("A", "B");
            matrix.Row("One", ".9 .2", e => e with { Confidence = new(.6) });
            matrix.Row("Other", ".3 .5", e => e with { Confidence = new(.5) });
            if (withFlat) matrix.Row("Flat", ".7 .7", e => e with { Confidence = new(.95) });
            return matrix;
        }
        var (before, after) = (Matrix(false).Evaluate(TrustPolicy.WeakestGrade), Matrix(true).Evaluate(TrustPolicy.WeakestGrade));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Probabilities(after), Is.EqualTo(Ratings.Probabilities(before)).Within(1e-12));
            Assert.That(after.Families.Single().SourceTrust.Value, Is.EqualTo(.6));
            Assert.That(after.Items.Single(i => i.Item.Statement == "Flat").Contributions, Has.All.EqualTo(0).Within(1e-12));
            var without = EvaluationMethod.Bayes.Evaluate(after.Matrix).LeaveOneOut.Single(l => l.Item.Statement == "Flat").Values;
            Assert.That(without, Is.EqualTo(Ratings.Probabilities(before)).Within(1e-12));
        }
    }

    [Test]
    public void Items_of_two_sources_share_nothing()
    {
        var b = new CaseFileBuilder("Two");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        foreach (var name in new[] { "One", "Other" })
        {
            var item = b.Evidence(name, b.Report(b.Source(name), name), confidence: .5);
            b.Assess(item, x, .95);
            b.Assess(item, y, .05);
        }
        var odds = Math.Pow(.725 / .275, 2);
        Assert.That(Ratings.Probabilities(b.Build().Evaluate(question))[0], Is.EqualTo(odds / (1 + odds)).Within(1e-12));
    }

    [Test]
    public void The_burglary_alarm_comes_out_as_a_tree_of_four_leaves()
    {
        // S. Russell, P. Norvig, Artificial Intelligence: P(burglary | both neighbours call) = .284.
        var b = new CaseFileBuilder("Alarm");
        var question = b.Question("Was there a burglary?");
        var (burglary, none) = (b.Hypothesis(question, "Burglary", prior: .001, priorBecause: "given"),
            b.Hypothesis(question, "None", prior: .999, priorBecause: "given"));
        var calls = b.Evidence("John and Mary call", b.Report(b.Source("Neighbours"), "Calls"));
        foreach (var (parent, quake, still) in new[] { (burglary, .95, .94), (none, .29, .001) })
            foreach (var (name, prior, alarm) in new[] { ("earthquake", .002, quake), ("no earthquake", .998, still) })
                b.Assess(calls, b.Hypothesis(question, $"{parent} and {name}", prior: prior, priorBecause: "given", parent: parent),
                    alarm * .9 * .7 + (1 - alarm) * .05 * .01);
        var evaluation = b.Build().Evaluate(question, new() { Trust = TrustPolicy.FaceValue });

        Assert.That(evaluation[burglary].Point.Value, Is.EqualTo(.284172).Within(5e-7));
    }

    private static Ratings Five()
    {
        var matrix = new Ratings("A", "B");
        for (var i = 1; i <= 5; i++) matrix.Row($"E{i}", ".95 .05", e => e with { Confidence = new(.5) });
        return matrix;
    }
}
