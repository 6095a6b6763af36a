namespace GeoClaims.Tests;

internal sealed class AnalyticConfidenceTests
{
    private static readonly ConfidenceGround Two = new(ConfidenceEffect.Raises, "two independent origins");
    private static readonly ConfidenceGround Stale = new(ConfidenceEffect.Lowers, "the newest item is a year old");

    [Test]
    public void It_states_its_level_and_its_grounds()
        => Assert.That(new AnalyticConfidence { Level = ConfidenceLevel.Moderate, Grounds = [Two, Stale] }.ToString(),
            Is.EqualTo("moderate confidence: two independent origins; the newest item is a year old"));

    [Test]
    public void A_ground_states_its_effect()
        => Assert.That(new ConfidenceGround(ConfidenceEffect.Caps, "one origin controls it")
            .ToString(), Is.EqualTo("caps: one origin controls it"));

    [Test]
    public void It_cannot_stand_without_a_ground()
    {
        var founded = new AnalyticConfidence { Level = ConfidenceLevel.High, Grounds = [Two] };

        Assert.That(() => new AnalyticConfidence { Level = ConfidenceLevel.High, Grounds = [] }, Throws.ArgumentException);
        Assert.That(() => founded with { Grounds = [] }, Throws.ArgumentException);
    }

    [Test]
    public void It_is_equal_by_its_contents()
    {
        var one = new AnalyticConfidence { Level = ConfidenceLevel.Low, Grounds = [Two, Stale] };
        var same = new AnalyticConfidence { Level = ConfidenceLevel.Low, Grounds = [Two, Stale] };

        Assert.That(one, Is.EqualTo(same));
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(one with { Grounds = [Two] }, Is.Not.EqualTo(same));
    }
}
