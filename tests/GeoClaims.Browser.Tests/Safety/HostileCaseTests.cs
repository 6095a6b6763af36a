using CrocusAttack;

namespace GeoClaims.Browser.Tests;

internal sealed class HostileCaseTests
{
    private static readonly CaseFile Hostile = HostileCase.Build();

    [Test]
    public void It_has_the_records_of_the_sample() => Assert.That(Hostile.RecordCount, Is.EqualTo(CrocusCase.Build().RecordCount));

    [Test]
    public void No_text_of_the_sample_is_left()
    {
        var texts = FreeTexts.Of(CrocusCase.Build()).Where(t => t.Length > 0).ToHashSet();

        Assert.That(FreeTexts.Of(Hostile).Where(texts.Contains), Is.Empty);
    }

    [Test]
    public void Every_member_that_can_hold_a_text_holds_one() => Assert.That(FreeTexts.MembersWithout(Hostile), Is.Empty);

    [Test]
    public void Every_hostile_text_stands_in_it_somewhere()
    {
        var texts = FreeTexts.Of(Hostile).ToHashSet();

        Assert.That(Enumerable.Range(0, 101).Select(HostileText.At).Where(t => !texts.Contains(t)), Is.Empty);
    }
}
