using CsCheck;

namespace GeoClaims.Tests;

internal sealed class CoherenceTests
{
    [TestCase(new[] { .5, .4, .3, .2 }, new[] { .4, .3, .2, .1 })]
    [TestCase(new[] { .9, .4, .05, 0 }, new[] { .75, .25, 0, 0 })]
    [TestCase(new[] { .6, .4 }, new[] { .6, .4 })]
    [TestCase(new[] { 0.0, 0 }, new[] { .5, .5 })]
    public void The_nearest_point_is_the_published_one(double[] given, double[] coherent)
        => Assert.That(Simplex.Nearest(given, 1), Is.EqualTo(coherent).Within(1e-12));

    [Test]
    public void No_other_point_is_nearer() => Gen.Double[0, 1].Array[2, 6].Select(Gen.Double[0.001, 1].Array[6]).Sample((given, other) =>
    {
        var nearest = Simplex.Nearest(given, 1);
        var sum = other.Take(given.Length).Sum();
        double[] rival = [.. other.Take(given.Length).Select(x => x / sum)];
        return Math.Abs(nearest.Sum() - 1) < 1e-9 && nearest.All(x => x >= 0)
            && Distance(given, nearest) <= Distance(given, rival) + 1e-9;
    });

    [Test]
    public void What_may_fall_short_is_left_alone()
    {
        Assert.That(Simplex.Nearest([.3, .2], 1, mayFallShort: true), Is.EqualTo(new[] { .3, .2 }));
        Assert.That(Simplex.Nearest([.9, .5], 1, mayFallShort: true), Is.EqualTo(new[] { .7, .3 }).Within(1e-12));
    }

    [Test]
    public void A_judgement_shows_how_far_it_was_moved()
    {
        var judged = JudgedBridge.Judged([.5, .4, .3, .2]).Evaluate(JudgedBridge.Why).Pool().Judgements[0];

        Assert.That(JudgedBridge.Coherent(judged), Is.EqualTo(new[] { .4, .3, .2, .1 }).Within(1e-12));
        Assert.That(judged.Incoherence, Is.EqualTo(.2).Within(1e-12), "four numbers moved by a tenth each");
        Assert.That(JudgedBridge.Judged([.6, .4]).Evaluate(JudgedBridge.Why).Pool().Judgements[0].Incoherence, Is.Zero);
    }

    [Test]
    public void A_tree_is_made_coherent_level_by_level()
    {
        var b = new CaseFileBuilder("Bridge collapse");
        var why = b.Question("Why did the bridge fall?", id: "why");
        var (rust, ship) = (b.Hypothesis(why, "Rust"), b.Hypothesis(why, "Ship"));
        var (fog, intent) = (b.Hypothesis(why, "Fog", parent: ship), b.Hypothesis(why, "Intent", parent: ship));
        b.Judge(why, [(rust, .7), (ship, .5), (fog, .5), (intent, .1)]);
        var judged = b.Build().Evaluate(why).Pool().Judgements[0];

        Assert.That(judged[rust]!.Value.Value, Is.EqualTo(.6).Within(1e-12));
        Assert.That(judged[ship]!.Value.Value, Is.EqualTo(.4).Within(1e-12));
        Assert.That(judged[fog]!.Value.Value, Is.EqualTo(.4).Within(1e-12));
        Assert.That(judged[intent]!.Value.Value, Is.Zero.Within(1e-12));
    }

    [Test]
    public void What_is_not_judged_shares_what_the_others_leave()
    {
        var judged = JudgedBridge.Builder(4, [[.5, .3]]).Build().Evaluate(JudgedBridge.Why).Pool().Judgements[0];

        Assert.That(JudgedBridge.Coherent(judged), Is.EqualTo(new[] { .5, .3, .1, .1 }).Within(1e-12));
        Assert.That(judged.Incoherence, Is.Zero);
        Assert.That(judged.Answers[3].Given, Is.Null);
    }

    private static double Distance(double[] one, double[] other) => one.Zip(other, (a, b) => (a - b) * (a - b)).Sum();
}
