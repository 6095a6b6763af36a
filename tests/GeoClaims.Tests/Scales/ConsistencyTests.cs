namespace GeoClaims.Tests;

internal sealed class ConsistencyTests
{
    [TestCase(Consistency.CC, "++", "fits strongly")]
    [TestCase(Consistency.C, "+", "fits")]
    [TestCase(Consistency.N, "·", "as likely as not")]
    [TestCase(Consistency.I, "−", "fits badly")]
    [TestCase(Consistency.II, "−−", "fits very badly")]
    [TestCase(Consistency.NotApplicable, "n/a", "not applicable")]
    public void A_rating_has_a_mark_and_words(Consistency rating, string mark, string words)
        => Assert.That((rating.Mark, rating.Words), Is.EqualTo((mark, words)));

    [Test]
    public void No_two_ratings_share_a_mark_or_words()
    {
        var ratings = Enum.GetValues<Consistency>();

        Assert.That(ratings.Select(r => r.Mark), Is.Unique);
        Assert.That(ratings.Select(r => r.Words), Is.Unique);
    }

    [Test]
    public void Medium_relevance_is_the_default() => Assert.That(default(Relevance), Is.EqualTo(Relevance.Medium));
}
