namespace GeoClaims.Tests;

internal sealed class AnalystTests
{
    private static Evaluation Evaluate(Ratings matrix, AnalystPooling? pooling = null)
        => matrix.Build()
            .Evaluate(matrix.Question, new() { Trust = TrustPolicy.FaceValue, Pooling = pooling ?? AnalystPooling.MeanLogOdds });

    private static double Pooled(AnalystPooling rule, params double[] likelihoods)
        => rule.Of([.. likelihoods.Select(l => new Probability(l))]).Value;

    [Test]
    public void The_mean_of_log_odds()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, .8, .2), Is.EqualTo(.5).Within(1e-12));
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, .9, .5), Is.EqualTo(.75).Within(1e-12), "odds 9 and 1 have the mean 3");
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, 0, .9), Is.Zero);
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, 0, 1), Is.EqualTo(.5));
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, 0, 1, .8), Is.EqualTo(.8).Within(1e-12));
            Assert.That(Pooled(AnalystPooling.MeanLogOdds, 1, 1, 0), Is.EqualTo(1));
        }
    }

    [Test]
    public void The_median_is_moved_little_by_one_far_off()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pooled(AnalystPooling.Median, .8, .9, 0), Is.EqualTo(.8));
            Assert.That(Pooled(AnalystPooling.Median, .2, .4), Is.EqualTo(.3).Within(1e-12));
            Assert.That(() => AnalystPooling.Median.Of([]), Throws.ArgumentException);
        }
    }

    [Test]
    public void The_rule_decides_what_a_cell_says()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "CC/CC/II N");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Evaluate(matrix, AnalystPooling.Median).Matrix.Rows[0].Likelihood(0)!.Value.Best.Value, Is.EqualTo(.95)
                .Within(1e-12));
            Assert.That(Evaluate(matrix).Matrix.Rows[0].Likelihood(0)!.Value.Best.Value, Is.EqualTo(1 / (1 + Math.Pow(19, -1.0 / 3)))
                .Within(1e-12));
        }
    }

    [TestCase("C/I", Disagreement.Opposed)]
    [TestCase("CC/II", Disagreement.Opposed)]
    [TestCase("N/CC", Disagreement.Marked)]
    [TestCase("C/NA", Disagreement.Marked)]
    [TestCase("C/CC", Disagreement.Slight)]
    [TestCase("N/I", Disagreement.Slight)]
    public void Reading_for_and_reading_against_is_no_mild_difference(string cell, Disagreement expected)
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", $"{cell} C/C");
        var comparison = Evaluate(matrix).Analysts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(comparison.Cells.Single().Degree, Is.EqualTo(expected));
            Assert.That(comparison.Items.Single().Degree, Is.EqualTo(expected));
            Assert.That(comparison.Cells[0].Assessments, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void Analysts_who_agree_are_said_to_agree()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "C/C I/I");
        Assert.That(Evaluate(matrix).Analysts.ToString(), Does.Contain("they agree").And.Contain("analyst 1 and analyst 2 put A first"));
    }

    [Test]
    public void Each_analyst_has_a_ranking_of_their_own()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "CC/II II/CC");
        var comparison = Evaluate(matrix).Analysts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(comparison.Analysts.Select(a => a.Result.Leaders.Single().Name), Is.EqualTo(new[] { "A", "B" }));
            Assert.That(comparison.Analysts[0].Result[matrix.Hypotheses[0]].Probability!.Value.Value, Is.EqualTo(.95).Within(1e-12));
            Assert.That(comparison.ToString(), Does.Contain("In 2 cells one analyst reads for what another reads against."));
        }
    }

    [Test]
    public void An_analyst_whose_ratings_decide_nothing_is_said_to_tell_nothing_apart()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "C/C I/C");
        Assert.That(Evaluate(matrix).Analysts.ToString(), Does.Contain("By own assessments alone, analyst 2 cannot tell A and B apart."));
    }

    [Test]
    public void An_analyst_who_is_nobody_is_refused()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "C I");
        Assert.That(() => matrix.Build().Evaluate(matrix.Question, new() { Analyst = "Nobody" }),
            Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("Nobody"));
    }
}
