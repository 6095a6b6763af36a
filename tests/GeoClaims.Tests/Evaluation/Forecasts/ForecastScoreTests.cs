namespace GeoClaims.Tests;

internal sealed class ForecastScoreTests
{
    [Test]
    public void Scores_are_the_means_of_their_formulas()
    {
        // Brier: (0.7 − 1)² = 0.09 and (0.4 − 0)² = 0.16. Log: −ln 0.7 = 0.3567 and −ln 0.6 = 0.5108.
        var score = Score((.7, true), (.4, false));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(score.Count, Is.EqualTo(2));
            Assert.That(score.Brier, Is.EqualTo(.125).Within(1e-12));
            Assert.That(score.LogScore, Is.EqualTo((0.35667494393873 + 0.51082562376599) / 2).Within(1e-12));
            Assert.That(score.ToString(), Is.EqualTo("2 forecasts, Brier score 0.125, log score 0.434"));
        }
    }

    [Test]
    public void Always_to_state_a_half_scores_a_quarter_and_the_logarithm_of_two()
    {
        var score = Score((.5, true), (.5, false), (.5, false));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(score.Brier, Is.EqualTo(.25));
            Assert.That(score.LogScore, Is.EqualTo(Math.Log(2)).Within(1e-12));
        }
    }

    [Test]
    public void To_be_sure_and_right_is_best_and_to_be_sure_and_wrong_is_infinitely_bad()
    {
        var (right, wrong) = (Score((1, true), (0, false)), Score((1, false), (.5, true)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(right.ToString(), Is.EqualTo("2 forecasts, Brier score 0.000, log score 0.000"));
            Assert.That(double.IsNegative(right.LogScore!.Value), Is.False);
            Assert.That(wrong.LogScore, Is.EqualTo(double.PositiveInfinity));
            Assert.That(wrong.Brier, Is.EqualTo(.625));
            Assert.That(wrong.RuledOut, Is.EqualTo(1));
            Assert.That(wrong.ToString(),
                Is.EqualTo("2 forecasts, Brier score 0.625, log score infinite, since 1 gave no chance to what happened"));
        }
    }

    [Test]
    public void The_calibration_table_counts_by_word_and_leaves_out_what_nobody_said()
    {
        var bins = Score((.9, true), (.6, true), (.7, false), (.65, true), (.77, false), (0, false), (1, true)).Calibration;
        Assert.That(bins.Select(b => b.ToString()), Is.EqualTo(new[]
        {
            "no word for 0%: 1 forecast, stated 0% on average, 0 came true (0%)",
            "likely (55–80%): 4 forecasts, stated 68% on average, 2 came true (50%)",
            "very likely (80–95%): 1 forecast, stated 90% on average, 1 came true (100%)",
            "no word for 100%: 1 forecast, stated 100% on average, 1 came true (100%)",
        }));
        Assert.That(bins[1].MeanStated.Value, Is.EqualTo(.68).Within(1e-12));
    }

    [Test]
    public void Another_scale_makes_other_bins()
    {
        var bins = ForecastScore.Of([(new(.52), true), (new(.53), false), (new(.6), true)], LikelihoodScale.Phia).Calibration;
        Assert.That(bins.Select(b => (b.Term?.Word, b.Count)), Is.EqualTo(new[] { (null, 1), (null, 1), ("likely", 1) }));
    }

    [Test]
    public void Without_a_forecast_there_is_no_score()
    {
        var score = ForecastScore.Of([]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(score.Brier, Is.Null);
            Assert.That(score.LogScore, Is.Null);
            Assert.That(score.Calibration, Is.Empty);
            Assert.That(score.ToString(), Is.EqualTo("no forecast is scored"));
            Assert.That(() => ForecastScore.Of(null!), Throws.ArgumentNullException);
        }
    }

    private static ForecastScore Score(params (double Stated, bool CameTrue)[] forecasts)
        => ForecastScore.Of(forecasts.Select(f => (new Probability(f.Stated), f.CameTrue)));
}
