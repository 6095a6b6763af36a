namespace GeoClaims.Tests;

internal sealed class CustomMethodTests
{
    private sealed class EvenOdds() : EvaluationMethod("even", "Even odds", "nobody", MethodLaws.Ranking | MethodLaws.AddsUpToOne,
        Criterion.Probability)
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) => numbers.Fill(1.0 / numbers.Length);
    }

    private sealed class Broken() : EvaluationMethod("broken", "Broken", "nobody", MethodLaws.None, new Criterion("nothing"))
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) => numbers.Fill(double.NaN);
    }

    [Test]
    public void A_method_of_ones_own_ranks_beside_the_others()
    {
        var tokyo = TokyoExample.Matrix();
        var counting = new CountingMethod();
        var evaluation = tokyo.Build()
            .Evaluate(tokyo.Question, new() { Methods = [EvaluationMethod.Bayes, counting], Trust = TrustPolicy.FaceValue });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation[counting].Standings.Select(s => s.Measures[0].Value), Is.EqualTo(new[] { 1.0, 1, 2, 3 }),
                "as the Tradecraft Primer prints them");
            Assert.That(evaluation[counting].LeaveOneOut.Single(l =>
                l.Item.Statement.StartsWith("Religious", StringComparison.Ordinal)).Values, Is.EqualTo(new[] { 1.0, 0, 1, 2 }));
            Assert.That(evaluation.ToString(), Does.Contain("Inconsistency counting"));
        }
    }

    [Test]
    public void A_method_of_ones_own_that_gives_probabilities_can_lead()
    {
        var tokyo = TokyoExample.Matrix();
        var evaluation = tokyo.Build().Evaluate(tokyo.Question, new() { Methods = [new EvenOdds()] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation.Estimates.Select(e => e.Point.Value), Is.All.EqualTo(.25));
            Assert.That(evaluation.Judgement[0].Text, Does.StartWith("No answer leads"));
            Assert.That(evaluation.Confidence, Is.Null, "there is no judgement to be sure of");
            Assert.That(evaluation.Robustness(seed: 1, draws: 10).Resampling, Is.Null);
        }
    }

    [Test]
    public void A_method_that_gives_no_number_has_no_answer()
    {
        var tokyo = TokyoExample.Matrix();
        var evaluation = tokyo.Build().Evaluate(tokyo.Question, new() { Methods = [new Broken()] });

        Assert.That(evaluation.ToString(), Does.Contain("No method has an answer: Broken: it gave no number for some hypothesis."));
    }

    [Test]
    public void A_method_needs_a_name_and_a_criterion()
    {
        Assert.That(() => new Nameless(), Throws.ArgumentException);
        Assert.That(() => new Pointless(), Throws.ArgumentException);
    }

    private sealed class Nameless() : EvaluationMethod("x", " ", "nobody", MethodLaws.None, new Criterion("nothing"))
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) { }
    }

    private sealed class Pointless() : EvaluationMethod("x", "x", "nobody", MethodLaws.None)
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) { }
    }
}
