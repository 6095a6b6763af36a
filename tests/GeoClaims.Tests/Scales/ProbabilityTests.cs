namespace GeoClaims.Tests;

internal sealed class ProbabilityTests
{
    [TestCase(0)]
    [TestCase(0.5)]
    [TestCase(1)]
    public void A_number_from_0_to_1_is_a_probability(double value) => Assert.That(new Probability(value).Value, Is.EqualTo(value));

    [TestCase(-0.0001)]
    [TestCase(1.0001)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void Any_other_number_is_refused(double value)
    {
        Assert.That(() => new Probability(value), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ConfidenceScore(value), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(0, "0%")]
    [TestCase(double.Epsilon, "<1%")]
    [TestCase(0.0099, "<1%")]
    [TestCase(0.01, "1%")]
    [TestCase(0.29, "29%")]
    [TestCase(0.7149, "71%")]
    [TestCase(0.715, "72%")]
    [TestCase(0.99, "99%")]
    [TestCase(0.9901, ">99%")]
    [TestCase(0.99999999999, ">99%")]
    [TestCase(1, "100%")]
    public void ToString_gives_per_cent_and_rounds_no_doubt_away(double value, string expected)
        => Assert.That(new Probability(value).ToString(), Is.EqualTo(expected));

    [Test]
    public void Probabilities_are_ordered_by_their_number()
    {
        Probability low = new(0.2), high = new(0.8), same = new(0.2);

        Assert.That(((low < high), (low > high), low <= same, low >= same, high <= low, high >= low),
            Is.EqualTo((true, false, true, true, false, true)));
        Assert.That(low.CompareTo(high), Is.Negative);
        Assert.That(low.CompareTo(same), Is.Zero);
    }

    [Test]
    public void The_default_value_is_zero()
    {
        Assert.That(default(Probability), Is.EqualTo(new Probability(0)));
        Assert.That(default(ConfidenceScore), Is.EqualTo(new ConfidenceScore(0)));
    }

    [TestCase(0.8, "0.8")]
    [TestCase(1, "1")]
    [TestCase(0.666, "0.67")]
    public void A_confidence_score_shows_up_to_two_decimals(double value, string expected)
        => Assert.That(new ConfidenceScore(value).ToString(), Is.EqualTo(expected));

    [Test]
    public void There_is_no_zero_below_zero()
        => Assert.That(double.IsNegative(new Probability(-0.0).Value) || double.IsNegative(new ConfidenceScore(-0.0).Value), Is.False);

    [Test]
    public void A_refusal_names_what_was_refused()
        => Assert.That(() => new Probability(2), Throws.TypeOf<ArgumentOutOfRangeException>()
            .With.Message.StartsWith("The value must lie between 0 and 1.").And.Property("ParamName").EqualTo("value"));

    [TestCase(0.5, 0.5, true)]
    [TestCase(0.5, 0.5 + 0.9e-9, true)]
    [TestCase(0.5 + 0.9e-9, 0.5, true)]
    [TestCase(0, 1e-9, true)]
    [TestCase(0.5, 0.5 + 1.1e-9, false)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity, true)]
    [TestCase(double.NegativeInfinity, double.PositiveInfinity, false)]
    public void Two_numbers_tie_within_the_width_of_a_rounding_error(double one, double other, bool tied)
        => Assert.That(Tie.Between(one, other), Is.EqualTo(tied));
}
