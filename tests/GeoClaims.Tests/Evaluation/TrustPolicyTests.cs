namespace GeoClaims.Tests;

public sealed class TrustPolicyTests
{
    [TestCase('A', 1, null, .95, "reliability A")]
    [TestCase('B', 3, null, .65, "credibility 3")]
    [TestCase('D', 2, null, .45, "reliability D")]
    [TestCase('B', 2, .5, .50, "confidence score")]
    [TestCase('E', 5, .9, .15, "credibility 5")]
    public void The_weakest_known_grade_governs(char reliability, int credibility, double? confidence, double trust, string by)
    {
        var given = TrustPolicy.WeakestGrade.Of(Reliability.FromLetter(reliability), new(credibility), confidence is { } c ? new(c) : null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(given.Value.Best.Value, Is.EqualTo(trust));
            Assert.That(given.GovernedBy, Is.EqualTo(by));
        }
    }

    [Test]
    public void An_unknown_grade_leaves_the_value_and_widens_the_range()
    {
        var known = TrustPolicy.WeakestGrade.Of(Reliability.B, new(2), null);
        var unknownSource = TrustPolicy.WeakestGrade.Of(Reliability.F, new(2), null);
        var unknownTruth = TrustPolicy.WeakestGrade.Of(Reliability.B, new(6), null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(unknownSource.Value.Best, Is.EqualTo(known.Value.Best));
            Assert.That(unknownTruth.Value.Best, Is.EqualTo(known.Value.Best));
            Assert.That(unknownSource.Value.Low, Is.LessThan(known.Value.Low));
            Assert.That(unknownTruth.Value.Low, Is.LessThan(known.Value.Low));
        }
    }

    [Test]
    public void With_nothing_known_the_range_is_wide()
        => Assert.That(TrustPolicy.WeakestGrade.Of(Reliability.F, new(6), null),
            Is.EqualTo(new Trust(new(.15, .50, .95), "no grade known")));

    [Test]
    public void Every_combination_of_grades_gives_a_value_and_a_better_grade_never_less()
    {
        foreach (var letter in "ABCDEF")
            for (var number = 1; number <= 6; number++)
            {
                var trust = TrustPolicy.WeakestGrade.Of(Reliability.FromLetter(letter), new(number), null).Value;
                Assert.That(trust.Low <= trust.Best && trust.Best <= trust.High);
                if (letter is 'B' or 'C' or 'D' or 'E')
                    Assert.That(TrustPolicy.WeakestGrade.Of(Reliability.FromLetter((char)(letter - 1)), new(number), null).Value.Best,
                        Is.GreaterThanOrEqualTo(trust.Best));
            }
    }
}
