namespace GeoClaims.Tests;

/// <summary>The three readings of how far a report is trusted, against published numbers.</summary>
internal sealed class ChannelTests
{
    [TestCase(.01, .8, ExpectedResult = .802)]
    [TestCase(.15, .8, ExpectedResult = .83)]
    public double Of_an_untrue_report_that_is_as_rare_as_what_it_tells_of(double prior, double trust)
        => Math.Round(Of(Channel.Background, prior, trust), 6);

    [TestCase(.15, .8, ExpectedResult = .413793)]
    [TestCase(.01, .9, ExpectedResult = .083333)]
    [TestCase(.3, .5, ExpectedResult = .3)]
    public double Of_a_witness_who_is_right_as_often_whatever_is_true(double prior, double trust)
        => Math.Round(Of(Channel.Witness, prior, trust), 6);

    // .01·.9 against .99·.1.
    [TestCase(.01, .8, ExpectedResult = .083333)]
    [TestCase(.3, 0, ExpectedResult = .3)]
    public double Of_who_else_says_the_thing_or_its_opposite_at_random(double prior, double trust)
        => Math.Round(Of(Channel.Coin, prior, trust), 6);

    [Test]
    public void Wholly_trusted_they_say_the_same()
        => Assert.That(Channel.All.Select(c => Of(c, .2, 1, .7, .4)), Is.All.EqualTo(.14 / (.14 + .32)).Within(1e-12));

    [Test]
    public void The_options_name_the_channel()
        => Assert.That(new EvaluationOptions { Channel = Channel.Coin }.ToString(), Does.Contain("channel coin"));

    private static double Of(Channel channel, double prior, double trust, double ifTrue = 1, double ifNot = 0)
    {
        var matrix = new Ratings([prior, 1 - prior], ["So", "Not so"]);
        matrix.Row("E", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ifTrue} {ifNot}"),
            e => e with { Confidence = new(trust) });
        return matrix.Build().Evaluate(matrix.Question, new() { Channel = channel })
            .Leading!.Standings[0].Probability!.Value.Value;
    }
}
