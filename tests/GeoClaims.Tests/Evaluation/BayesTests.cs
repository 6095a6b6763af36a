using CsCheck;

namespace GeoClaims.Tests;

public sealed class BayesTests
{
    private static readonly string[] Words = ["II", "I", "N", "C", "CC", "NA", "?", "II/C", "CC/I"];

    // Random matrices of 1 to 12 items by 1 to 6 hypotheses.
    private static readonly Gen<string[][]> Matrices = Gen.Int[1, 6]
        .SelectMany(columns => Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[columns].Array[1, 12]);

    private static Ratings Make(string[][] rows, Func<int, Func<Evidence, Evidence>?>? with = null)
    {
        var matrix = new Ratings([.. Enumerable.Range(1, rows[0].Length).Select(h => $"H{h}")]);
        for (var i = 0; i < rows.Length; i++) matrix.Row($"E{i + 1}", string.Join(' ', rows[i]), with?.Invoke(i));
        return matrix;
    }

    private static Evidence Graded(Evidence e, int i) => e with { Credibility = new(1 + i % 6), Confidence = i % 3 == 0 ? new(.6) : null };

    [Test]
    public void Three_rivals_by_likelihoods()
    {
        var matrix = new Ratings([.5, .3, .2], ["A", "B", "C"]);
        matrix.Likelihoods("L1", .1, .6, .3);
        Assert.That(Ratings.Probabilities(matrix.Evaluate()), Is.EqualTo(new[] { 5.0 / 29, 18.0 / 29, 6.0 / 29 }).Within(1e-12));

        matrix = new Ratings([.5, .3, .2], ["A", "B", "C"]);
        matrix.Likelihoods("L1", .1, .6, .3);
        matrix.Likelihoods("L2", .7, .2, .4);
        Assert.That(Ratings.Probabilities(matrix.Evaluate()), Is.EqualTo(new[] { 7.0 / 19, 36.0 / 95, 24.0 / 95 }).Within(1e-12));
    }

    [Test]
    public void The_channel_draws_a_likelihood_towards_the_mean_of_its_row()
    {
        var matrix = new Ratings([.25, .75], ["A", "B"]);
        matrix.Row("E", "CC I", e => e with { Credibility = new(3) });
        // m = .25·.95 + .75·.20 = .3875; t = .65 by credibility 3.
        var (a, b) = (.25 * (.65 * .95 + .35 * .3875), .75 * (.65 * .20 + .35 * .3875));
        Assert.That(Ratings.Probabilities(matrix.Evaluate(TrustPolicy.WeakestGrade))[0], Is.EqualTo(a / (a + b)).Within(1e-12));
    }

    [Test]
    public void Contributions_and_prior_add_up_to_the_posterior()
        => Matrices.Sample(rows =>
        {
            var evaluation = Make(rows, i => e => Graded(e, i)).Evaluate(TrustPolicy.WeakestGrade);
            var count = evaluation.Matrix.Hypotheses.Count;
            var posterior = Centred([.. Ratings.Probabilities(evaluation).Select(p => Math.Log(p))]);
            var prior = Centred([.. evaluation.Matrix.Priors.Select(p => Math.Log(p.Value))]);
            return Enumerable.Range(0, count)
                .All(h => Math.Abs(prior[h] + evaluation.Families.Sum(f => f.Contributions[h]) - posterior[h]) < 1e-9);
        }, iter: 300);

    [Test]
    public void Probabilities_add_up_and_are_numbers()
        => Matrices.Sample(rows =>
        {
            var probabilities = Ratings.Probabilities(Make(rows, i => e => Graded(e, i)).Evaluate(TrustPolicy.WeakestGrade));
            return probabilities.All(double.IsFinite) && Math.Abs(probabilities.Sum() - 1) < 1e-12;
        }, iter: 300);

    [Test]
    public void Leaving_one_out_is_evaluating_without_it()
        => Matrices.Where(m => m.Length > 1).Sample(rows =>
        {
            foreach (var method in EvaluationOptions.Default.Methods)
            {
                var without = Make(rows).Evaluate()[method].LeaveOneOut.Single(l => l.Item.Statement == "E1").Values;
                var fresh = Make(rows[1..]).Evaluate()[method].Standings.Select(s => s.Measures[0].Value).ToArray();
                for (var h = 0; h < fresh.Length; h++)
                    if (Math.Abs(without[h] - fresh[h]) > 1e-12) return false;
            }
            return true;
        }, iter: 200);

    [Test]
    public void The_order_of_items_changes_nothing()
        => Matrices.Sample(rows =>
        {
            var forwards = Ratings.Probabilities(Make(rows).Evaluate());
            var backwards = Ratings.Probabilities(Make([.. rows.Reverse()]).Evaluate());
            return forwards.Zip(backwards).All(p => Math.Abs(p.First - p.Second) < 1e-12);
        }, iter: 200);

    [Test]
    public void Restating_an_item_changes_nothing()
        => Matrices.Sample(rows =>
        {
            var once = Make(rows).Evaluate();
            var twice = Make([.. rows, rows[0]], i => i == rows.Length ? e => e with { Restates = [new("e1")] } : null).Evaluate();
            return Ratings.Probabilities(once).Zip(Ratings.Probabilities(twice)).All(p => Math.Abs(p.First - p.Second) < 1e-12);
        }, iter: 200);

    [Test]
    public void An_item_that_fits_all_alike_tells_nothing()
        => Matrices.Sample(rows =>
        {
            string[] flat = [.. Enumerable.Repeat("C", rows[0].Length)];
            var with = Make([.. rows, flat]).Evaluate();
            var last = with[new Id<Evidence>($"e{rows.Length + 1}")];
            return Ratings.Probabilities(Make(rows).Evaluate()).Zip(Ratings.Probabilities(with))
                .All(p => Math.Abs(p.First - p.Second) < 1e-12)
                && last.Diagnosticity.MutualInformation < 1e-9 && last.Contributions.All(c => Math.Abs(c) < 1e-12);
        }, iter: 200);

    [Test]
    public void An_unrated_cell_moves_nothing_and_widens_the_range()
    {
        var rated = new Ratings("A", "B", "C");
        rated.Row("E", "C I N");
        var unrated = new Ratings("A", "B", "C");
        unrated.Row("E", "C I ?");
        var (whole, open) = (rated.Evaluate(), unrated.Evaluate());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Probabilities(open)[2], Is.EqualTo(1.0 / 3).Within(1e-12));
            Assert.That(Width(open), Is.GreaterThan(Width(whole)));
            Assert.That(open.Gaps.Select(g => g.Kind), Has.Member(GapKind.UnratedCells));
            Assert.That(whole.Gaps.Select(g => g.Kind), Has.No.Member(GapKind.UnratedCells));
        }

        static double Width(Evaluation evaluation)
            => evaluation.Estimates[2].Probability.High.Value - evaluation.Estimates[2].Probability.Low.Value;
    }

    [Test]
    public void An_impossible_item_rules_out_and_can_be_taken_away_again()
    {
        var matrix = new Ratings("A", "B");
        matrix.Likelihoods("E1", 0, .5);
        matrix.Likelihoods("E2", .9, .1);
        var evaluation = matrix.Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Probabilities(evaluation), Is.EqualTo(new[] { 0.0, 1 }));
            Assert.That(evaluation[new Id<Evidence>("e1")].LeaveOneOut!.Values, Is.EqualTo(new[] { .9, .1 }).Within(1e-12));
            Assert.That(evaluation.Estimates[1].Term, Is.Null, "certainty has no word");
        }
    }

    [Test]
    public void When_every_hypothesis_is_impossible_there_is_a_reason_and_no_number()
    {
        var matrix = new Ratings("A", "B");
        matrix.Likelihoods("E1", 0, .5);
        matrix.Likelihoods("E2", .5, 0);
        var evaluation = matrix.Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation[EvaluationMethod.Bayes].NotApplicable, Does.Contain("impossible"));
            Assert.That(evaluation.Estimates, Is.Empty);
            Assert.That(evaluation.ToString(), Does.Contain("By Weighted inconsistency"));
        }
    }

    [Test]
    public void Hypotheses_that_do_not_exclude_one_another_get_no_probabilities()
    {
        var b = new CaseFileBuilder("Case");
        var question = b.Question("Which?", with: q => q with { Exclusive = false, Exhaustive = false });
        var a = b.Hypothesis(question, "A");
        b.Hypothesis(question, "B");
        b.Assess(b.Evidence("E", kind: EvidenceKind.Assumption), a, Consistency.I);
        var evaluation = b.Build().Evaluate(question);
        Assert.That(evaluation.ToString(), Does.Contain("Bayes has no answer here").And.Contain("speaks least against: B"));
    }

    private static double[] Centred(double[] values) => [.. values.Select(v => v - values.Average())];
}
