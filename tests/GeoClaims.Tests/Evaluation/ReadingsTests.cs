namespace GeoClaims.Tests;

/// <summary>The judgement says what other readings of the same matrix would have made of it, where that differs.</summary>
internal sealed class ReadingsTests
{
    [Test]
    public void How_far_independent_items_would_have_gone_is_said()
    {
        var matrix = new Ratings("A", "B");
        for (var i = 0; i < 4; i++) matrix.Row($"E{i}", ".8 .3", e => e with { Confidence = new(.5) });
        Assert.That(matrix.Evaluate(TrustPolicy.WeakestGrade).Judgement.Select(s => s.Text),
            Has.One.StartsWith("Items of one origin are doubted together. Doubted one by one, they would put “A” at "));
    }

    [Test]
    public void A_channel_that_changes_the_leader_or_its_word_is_said()
    {
        // Background gives .802; a witness who is right four times of five speaks against a prior of .01 in vain.
        var matrix = new Ratings([.01, .99], ["So", "Not so"]);
        matrix.Row("E", "1 0", e => e with { Confidence = new(.8) });
        Assert.That(matrix.Evaluate(TrustPolicy.WeakestGrade).Judgement.Select(s => s.Text), Is.SupersetOf(new[]
        {
            "Read through the coin channel, Not so would lead.",
            "Read through the witness channel, Not so would lead.",
        }));
    }

    [Test]
    public void Where_nothing_differs_nothing_is_said()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", ".9 .1");
        Assert.That(matrix.Evaluate().Judgement.Select(s => s.Text), Has.None.Contains("channel").And.None.Contains("one by one"));
    }
}
