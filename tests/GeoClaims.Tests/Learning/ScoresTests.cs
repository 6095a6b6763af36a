using CsCheck;

namespace GeoClaims.Tests;

internal sealed class ScoresTests
{
    [Test]
    public void The_scores_of_one_forecast_are_those_of_their_formulas()
    {
        double[] stated = [.7, .2, .1];

        Assert.That(ProbabilityScores.Brier(stated, 0), Is.EqualTo(.09 + .04 + .01).Within(1e-12));
        Assert.That(ProbabilityScores.Log(stated, 1), Is.EqualTo(-Math.Log(.2)).Within(1e-12));
        Assert.That(ProbabilityScores.Ranked(stated, 0), Is.EqualTo((.09 + .01) / 2).Within(1e-12));
        Assert.That(ProbabilityScores.Ranked([.6, .4], 1), Is.EqualTo(ProbabilityScores.Brier([.6, .4], 1) / 2).Within(1e-12));
        Assert.That(ProbabilityScores.Brier([0, 1], 0), Is.EqualTo(2));
    }

    [Test]
    public void The_parts_of_a_Brier_score_add_up_exactly()
        => Gen.Double[0, 1].Select(Gen.Double[0, 1]).Array[1, 60].Sample(forecasts =>
        {
            (Probability Stated, bool CameTrue)[] all = [.. forecasts.Select(f => (new Probability(f.Item1), f.Item2 < f.Item1))];
            var brier = all.Average(f => 2 * Math.Pow(f.Stated.Value - (f.CameTrue ? 1 : 0), 2));
            return Math.Abs(Calibration.Of(all).Decomposition!.Brier - brier) < 1e-9;
        });

    [Test]
    public void The_parts_of_a_Brier_score_over_several_answers_add_up_exactly()
        => Gen.Double[0.01, 1].Array[2, 5].Select(Gen.Int[0, 4]).Array[1, 40].Sample(forecasts =>
        {
            var bins = new CalibrationBins();
            var brier = 0.0;
            foreach (var (raw, drawn) in forecasts)
            {
                double[] stated = [.. raw.Select(x => x / raw.Sum())];
                bins.Add(stated, drawn % stated.Length);
                brier += ProbabilityScores.Brier(stated, drawn % stated.Length) / forecasts.Length;
            }
            return Math.Abs(bins.ToCalibration().Decomposition!.Brier - brier) < 1e-9;
        });

    [Test]
    public void Murphys_parts_are_those_of_the_example_by_hand()
    {
        // Four at 0.75, of which three came true; four at 0.25, of which two did.
        (Probability, bool)[] all = [.. Enumerable.Range(0, 4).Select(i => (new Probability(.75), i < 3)),
            .. Enumerable.Range(0, 4).Select(i => (new Probability(.25), i < 2))];
        var parts = Calibration.Of(all).Decomposition!;

        Assert.That(parts.Reliability, Is.EqualTo(2 * 4 * .0625 / 8).Within(1e-12));
        Assert.That(parts.Resolution, Is.EqualTo(2 * 8 * .015625 / 8).Within(1e-12));
        Assert.That(parts.Uncertainty, Is.EqualTo(2 * .625 * .375).Within(1e-12));
        Assert.That(parts.WithinBins, Is.Zero.Within(1e-12));
    }

    [Test]
    public void Analysts_are_scored_on_what_they_judged_before()
    {
        var b = JudgedBridge.Builder(3, [[.7, .2, .1]], settled: "a", ordered: true);
        b.Judge(JudgedBridge.Why, [(new("a"), 0), (new("b"), 0), (new("c"), 1)], made: "2026-07-01", analyst: "Ana");
        b.Judge(JudgedBridge.Why, [(new("a"), .1), (new("b"), .1), (new("c"), .8)], made: "2026-02-01", analyst: "Ana");
        var scores = Scores.Of([b.Build()]);
        var ana = scores.Analysts.Single();

        Assert.That((ana.Name, ana.Count, ana.IsSmall), Is.EqualTo(("Ana", 1, true)));
        Assert.That(ana.Brier, Is.EqualTo(.14).Within(1e-12), "the last one before the resolution");
        Assert.That(ana.LogScore, Is.EqualTo(-Math.Log(.7)).Within(1e-12));
        Assert.That(ana.Ranked, Is.EqualTo(.05).Within(1e-12));
        Assert.That(ana.ByTopic.Single().Name, Is.EqualTo("why a bridge fell"));
        Assert.That(ana.ByTime.Sum(g => g.Count), Is.EqualTo(2));
        Assert.That(scores.Unscored, Is.EqualTo(1), "made after the resolution");
        Assert.That(ana.ToString(), Does.Contain("few"));
    }

    [Test]
    public void Methods_see_what_was_known_before_the_resolution()
    {
        var b = JudgedBridge.Builder(2, [], settled: "a");
        var (early, late) = (b.Report(b.Source("Herald", reliability: 'A'), "Early", published: "2026-03-01"),
            b.Report(b.Source("Post", reliability: 'A'), "Late", published: "2026-07-01"));
        var before = b.Evidence("Rust", early, credibility: 1, confidence: 1);
        var after = b.Evidence("No rust", late, credibility: 1, confidence: 1);
        b.Assess(before, new("a"), .9);
        b.Assess(before, new("b"), .1);
        b.Assess(after, new("a"), .01);
        b.Assess(after, new("b"), .99);
        var file = b.Build();
        var bayes = Scores.Of([file]).Methods.First(m => m.Name == EvaluationMethod.Bayes.Name);
        var then = file.AsOf("2026-05-31").Evaluate(JudgedBridge.Why).Leading!;

        Assert.That(bayes.Brier, Is.EqualTo(ProbabilityScores.Brier(then.Numbers, 0)).Within(1e-12));
        Assert.That((bayes.Led, bayes.Decided), Is.EqualTo((1.0, 1)));
        Assert.That(Scores.Of([file]).Methods.Select(m => m.Name), Does.Contain("Every item counted, copies and all"));
    }

    [Test]
    public void A_resolution_that_names_a_whole_does_not_tell_its_parts_apart()
    {
        var b = new CaseFileBuilder("Bridge collapse");
        var why = b.Question("Why did the bridge fall?");
        var (rust, ship) = (b.Hypothesis(why, "Rust"), b.Hypothesis(why, "Ship"));
        var (fog, intent) = (b.Hypothesis(why, "Fog", parent: ship), b.Hypothesis(why, "Intent", parent: ship));
        b.Judge(why, [(rust, .4), (fog, .5), (intent, .1)], made: "2026-03-01", analyst: "Ana");
        b.Resolve(why, ship, "2026-06-01", "the report");

        Assert.That(Scores.Of([b.Build()]).Analysts[0].Brier, Is.EqualTo(.32).Within(1e-12));
    }

    [Test]
    public void Weights_by_score_favour_the_better_and_refuse_the_case_they_were_learnt_from()
    {
        var past = JudgedBridge.Builder(2, [[.9, .1], [.1, .9]], title: "Another bridge", settled: "a").Build();
        var now = JudgedBridge.Judged([.8, .2], [.2, .8]);
        var weights = Scores.Of([past]).ToWeights();
        var pooled = now.Evaluate(JudgedBridge.Why).Pool(new() { Weights = weights });
        var all = (.02 + 1.62) / 2;

        Assert.That(pooled.Weights[0] / pooled.Weights[1], Is.EqualTo((1.62 + 10 * all) / (.02 + 10 * all)).Within(1e-9));
        Assert.That(() => past.Evaluate(JudgedBridge.Why).Pool(new() { Weights = weights }), Throws.ArgumentException);
    }

    [Test]
    public void Calibration_shows_counts_and_intervals()
    {
        var calibration = Calibration.Of(Enumerable.Range(0, 4).Select(i => (new Probability(.65), i < 3)));
        var row = calibration.Rows.Single();

        Assert.That((row.Count, row.CameTrue, row.Share.IsSmall), Is.EqualTo((4, 3, true)));
        Assert.That(row.Share.Low.Value, Is.LessThan(.65).And.GreaterThan(.2));
        Assert.That(calibration.ToString(), Does.Contain("few"));
        Assert.That(calibration.ToSvg(), Does.Contain(">4</text>").And.Contain("3 came true"));
        Assert.That(calibration.ToRows()[0].CameTrue, Is.EqualTo(3));
    }

    [TestCase(.05, 2, 5, .0628498917)]
    [TestCase(.5, 2, 5, .2644499833)]
    [TestCase(.95, 2, 5, .5818034093)]
    public void Quantiles_of_the_beta_distribution_are_right(double probability, double a, double b, double expected)
        => Assert.That(BetaFunction.Quantile(probability, a, b), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void The_beta_distribution_of_a_half_and_a_half_is_the_arcsine_law()
        => Assert.That(BetaFunction.Below(.2, .5, .5), Is.EqualTo(2 / Math.PI * Math.Asin(Math.Sqrt(.2))).Within(1e-12));
}
