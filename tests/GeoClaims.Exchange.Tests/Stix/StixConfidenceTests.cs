namespace GeoClaims.Exchange.Tests;

/// <summary>STIX 2.1, Appendix A, at its boundaries.</summary>
internal sealed class StixConfidenceTests
{
    private static readonly int[] Boundaries = [0, 1, 19, 20, 29, 30, 39, 40, 59, 60, 69, 70, 79, 80, 89, 90, 94, 95, 99, 100];

    private static readonly TestCaseData[] Tables =
    [
        new(StixConfidenceScale.NoneLowMedHigh,
            "None Low Low Low Low Med Med Med Med Med Med High High High High High High High High High"),
        new(StixConfidenceScale.Admiralty, "5 5 5 4 4 4 4 3 3 2 2 2 2 1 1 1 1 1 1 1"),
        new(StixConfidenceScale.ZeroToTen, "0 0 2 2 3 3 4 4 6 6 7 7 8 8 9 9 9 10 10 10"),
        new(StixConfidenceScale.Wep,
            "Impossible Highly Highly Unlikely/Probably Unlikely/Probably Unlikely/Probably Unlikely/Probably Even Even "
            + "Likely/Probable Likely/Probable Likely/Probable Likely/Probable Highly Highly Highly Highly Highly Highly Certain"),
        new(StixConfidenceScale.Dni, "Almost Almost Very Unlikely Unlikely Unlikely Unlikely Roughly Roughly Likely Likely Likely Likely "
            + "Very Very Almost Almost Almost Almost Almost"),
    ];

    [TestCaseSource(nameof(Tables))]
    public void Each_number_has_the_word_of_the_table(StixConfidenceScale scale, string words)
        => Assert.That(string.Join(' ', Boundaries.Select(b => scale.For(b)!.Word.Split(' ')[0])), Is.EqualTo(words));

    [Test]
    public void Each_word_is_written_as_a_number_that_is_read_as_the_word()
    {
        foreach (var scale in StixConfidenceScale.All)
            foreach (var level in scale.Levels.Where(l => l.Value is not null))
            {
                Assert.That(scale.For(level.Value), Is.EqualTo(level));
                Assert.That(StixConfidenceScale.NumberOf(scale.TermFor(level.Value)!), Is.EqualTo(level.Value));
            }
    }

    [Test]
    public void Every_number_has_one_word()
    {
        foreach (var scale in StixConfidenceScale.All)
            for (var number = 0; number <= 100; number++)
                Assert.That(scale.Levels.Count(l => l.Low <= number && number <= l.High), Is.EqualTo(1), $"{scale.Id} {number}");
    }

    [Test]
    public void No_number_is_unknown() => Assert.That(StixConfidenceScale.All.Select(s => s.For(null)), Is.All.Null);

    [TestCase(-1)]
    [TestCase(101)]
    public void What_is_no_confidence_is_refused(int number)
        => Assert.That(() => StixConfidenceScale.Wep.For(number), Throws.TypeOf<ArgumentOutOfRangeException>());
}
