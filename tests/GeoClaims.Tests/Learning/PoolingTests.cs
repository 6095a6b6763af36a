namespace GeoClaims.Tests;

internal sealed class PoolingTests
{
    private static readonly double[][] Sevilla = [[.0140, .9860], [.0221, .9779], [.0039, .9961], [.0040, .9960]];

    private static double Pooled(double[][] judged, PoolingOptions options)
        => JudgedBridge.Judged(judged).Evaluate(JudgedBridge.Why).Pool(options)[new("a")].Extremized.Value;

    [Test]
    public void The_geometric_mean_of_odds_is_the_published_one()
    {
        Assert.That(Pooled(Sevilla, new() { Rule = JudgementPooling.GeometricMeanOfOdds }), Is.EqualTo(.00836).Within(.000005));
        Assert.That(Pooled(Sevilla, new() { Rule = JudgementPooling.MeanLogOdds }), Is.EqualTo(.00836).Within(.000005));
        Assert.That(Pooled(Sevilla, new() { Rule = JudgementPooling.Mean }), Is.EqualTo(.0110).Within(1e-12));
        Assert.That(Pooled(Sevilla, new() { Rule = JudgementPooling.Median }), Is.EqualTo(.0090).Within(1e-12));
    }

    [Test]
    public void Extremizing_takes_the_odds_to_the_stated_power()
    {
        var plain = Pooled([[.6, .4], [.7, .3]], PoolingOptions.Default);
        var moved = Pooled([[.6, .4], [.7, .3]], new() { Extremizing = 2.5 });

        Assert.That(moved / (1 - moved), Is.EqualTo(Math.Pow(plain / (1 - plain), 2.5)).Within(1e-9));
        Assert.That(JudgedBridge.Judged([.6, .4], [.7, .3]).Evaluate(JudgedBridge.Why).Pool(new() { Extremizing = 2.5 }).ToString(),
            Does.Contain("power 2.5"));
        Assert.That(() => new PoolingOptions { Extremizing = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Who_was_incoherent_weighs_less()
    {
        var pooled = JudgedBridge.Judged([.8, .2], [.6, .8]).Evaluate(JudgedBridge.Why).Pool(
            new() { Weights = JudgementWeights.ByCoherence(), Rule = JudgementPooling.Mean });
        var moved = Math.Sqrt(2 * .2 * .2);
        var other = Math.Exp(-5 * moved);

        Assert.That(pooled.Weights[1], Is.EqualTo(other / (1 + other)).Within(1e-12));
        Assert.That(pooled[new("a")].Pooled.Value, Is.EqualTo((.8 + other * .4) / (1 + other)).Within(1e-12));
    }

    [Test]
    public void A_weighted_median_lies_where_the_weights_are_halved()
    {
        double[][] all = [[.1, .9], [.2, .8], [.9, .1]];

        Assert.That(JudgementPooling.Median.Of(all, [.2, .2, .6])[0], Is.EqualTo(.9).Within(1e-12));
        Assert.That(JudgementPooling.Median.Of(all, [.25, .25, .5])[0], Is.EqualTo(.55 / (.55 + .45)).Within(1e-12));
    }

    [Test]
    public void Of_several_judgements_by_one_analyst_the_latest_stands()
    {
        var b = JudgedBridge.Builder(2, [[.5, .5]]);
        b.Judge(JudgedBridge.Why, [(new("a"), .9), (new("b"), .1)], made: "2026-04-01", analyst: "Ana");
        var pooled = b.Build().Evaluate(JudgedBridge.Why).Pool();

        Assert.That(pooled[new("a")].Pooled.Value, Is.EqualTo(.9).Within(1e-12));
        Assert.That(pooled.Superseded, Is.EqualTo(1));
    }

    [Test]
    public void As_known_before_it_was_made_a_judgement_is_not_there()
    {
        var file = JudgedBridge.Judged([.5, .5]);

        Assert.That(file.AsOf("2026-03-01").Judgements, Is.Empty);
        Assert.That(file.AsOf("2026-03-04").Judgements, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_difference_from_the_own_ratings_is_explained_by_items()
    {
        var b = new CaseFileBuilder("Bridge collapse", analyst: "Ana");
        var paper = b.Report(b.Source("Harbour Herald", reliability: 'A'), "The fall");
        var why = b.Question("Why did the bridge fall?", id: "why");
        var (rust, ship) = (b.Hypothesis(why, "Rust"), b.Hypothesis(why, "Ship"));
        var marks = b.Evidence("No marks on the pier", paper, credibility: 1, confidence: 1);
        var seen = b.Evidence("A ship was seen", paper, credibility: 1, confidence: 1);
        b.Assess(marks, rust, .9);
        b.Assess(marks, ship, .1);
        b.Assess(seen, rust, .3);
        b.Assess(seen, ship, .6);
        b.Judge(why, [(rust, .3), (ship, .7)]);
        var file = b.Build();
        var evaluation = file.Evaluate(why);
        var gap = evaluation.Pool().Gaps.Single();

        Assert.That(gap.OwnRatings, Is.True);
        Assert.That(gap.Difference, Is.LessThan(-.2));
        Assert.That(gap.Items[0].Item.Id, Is.EqualTo(marks));
        Assert.That(gap.Implied, Is.EqualTo(evaluation.Estimates[0].Probability.Best), "what the page shows");
        Assert.That(evaluation.Pool().Answers[0].OnEvidence, Is.EqualTo(gap.Implied));
        var without = file.With(CaseChange.Remove(marks, rust, "Ana"), CaseChange.Remove(marks, ship, "Ana"));
        Assert.That(gap.Items[0].ImpliedWithout, Is.EqualTo(without.Evaluate(why).Estimates[0].Probability.Best));
        Assert.That(evaluation.Pool().ToString(), Does.Contain("points below what the analyst's own ratings imply for Rust"));
    }

    [Test]
    public void Nobody_judged_is_said()
        => Assert.That(JudgedBridge.Builder(2, []).Build().Evaluate(JudgedBridge.Why).Pool().ToString(),
            Is.EqualTo("Nobody has judged “Why did the bridge fall?” directly."));
}
