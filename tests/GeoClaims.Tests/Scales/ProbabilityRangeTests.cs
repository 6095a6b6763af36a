namespace GeoClaims.Tests;

internal sealed class ProbabilityRangeTests
{
    [Test]
    public void A_range_holds_its_three_values()
    {
        var range = new ProbabilityRange(0.2, 0.5, 0.9);

        Assert.That((range.Low.Value, range.Best.Value, range.High.Value), Is.EqualTo((0.2, 0.5, 0.9)));
    }

    [TestCase(0.6, 0.5, 0.9)]
    [TestCase(0.2, 0.95, 0.9)]
    [TestCase(0.9, 0.5, 0.2)]
    public void Values_out_of_order_are_refused(double low, double best, double high)
        => Assert.That(() => new ProbabilityRange(low, best, high),
            Throws.TypeOf<ArgumentException>().With.Message.Contains("low ≤ best ≤ high"));

    [TestCase(-0.1, 0.5, 0.9)]
    [TestCase(0.1, double.NaN, 0.9)]
    [TestCase(0.1, 0.5, 1.1)]
    public void Values_outside_0_to_1_are_refused(double low, double best, double high)
        => Assert.That(() => new ProbabilityRange(low, best, high), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void One_number_is_a_range_without_width()
        => Assert.That(new ProbabilityRange(0.3), Is.EqualTo(new ProbabilityRange(0.3, 0.3, 0.3)));

    [TestCase(0.55, 0.71, 0.8, "71% (55–80%)")]
    [TestCase(0.71, 0.71, 0.71, "71%")]
    [TestCase(0, 0.005, 0.2, "<1% (0–20%)")]
    [TestCase(0.001, 0.5, 1, "50% (<1–100%)")]
    [TestCase(0.9, 0.999, 0.9999, ">99% (90–>99%)")]
    public void ToString_gives_the_best_estimate_and_its_width(double low, double best, double high, string expected)
        => Assert.That(new ProbabilityRange(low, best, high).ToString(), Is.EqualTo(expected));

    [Test]
    public void The_default_value_is_zero_throughout() => Assert.That(default(ProbabilityRange), Is.EqualTo(new ProbabilityRange(0)));
}
