namespace GeoClaims.Tests;

internal sealed class TemperingTests
{
    private static double[] Evaluate(Ratings matrix, TrustPolicy? trust = null)
        => [.. EvaluationMethod.Tempering.Evaluate(matrix.Build().Matrix(matrix.Question,
            new() { Trust = trust ?? TrustPolicy.WeakestGrade })).Standings.Select(s => s.Probability!.Value.Value)];

    [TestCase(1, 9.0 / 10)]
    [TestCase(.5, 3.0 / 4)]
    [TestCase(0, 1.0 / 2)]
    public void A_likelihood_ratio_counts_to_the_power_of_trust(double confidence, double expected)
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", ".9 .1", e => e with { Confidence = new(confidence) });
        Assert.That(Evaluate(matrix)[0], Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Odds_multiply()
    {
        // Prior .2, likelihood ratios 4, 3 and ½: posterior .6.
        var matrix = new Ratings([.2, .8], ["A", "B"]);
        matrix.Row("E1", ".8 .2");
        matrix.Row("E2", ".6 .2");
        matrix.Row("E3", ".2 .4");
        Assert.That(Evaluate(matrix, TrustPolicy.FaceValue)[0], Is.EqualTo(.6).Within(1e-12));
    }

    [Test]
    public void What_is_impossible_stays_so_at_any_trust_but_none()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "0 .5", e => e with { Confidence = new(.1) });
        Assert.That(Evaluate(matrix), Is.EqualTo(new[] { 0.0, 1 }));
        Assert.That(Ratings.Probabilities(matrix.Evaluate(TrustPolicy.WeakestGrade))[0], Is.GreaterThan(.4),
            "the channel of Bayes leaves the report its doubt");
    }
}
