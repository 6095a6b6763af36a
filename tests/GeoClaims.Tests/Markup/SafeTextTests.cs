namespace GeoClaims.Tests;

internal sealed class SafeTextTests
{
    [TestCase("https://example.org/a b", "https://example.org/a%20b")]
    [TestCase("http://example.org", "http://example.org/")]
    [TestCase("javascript:alert(1)", null)]
    [TestCase(" java\u0000script:alert(1)", null)]
    [TestCase("data:text/html,x", null)]
    [TestCase("//example.org", null)]
    [TestCase("shelf 12", null)]
    [TestCase("https://", null)]
    [TestCase(null, null)]
    public void Only_addresses_of_the_web_become_links(string? address, string? link)
        => Assert.That(SafeText.WebAddress(address), Is.EqualTo(link));

    [Test]
    public void A_long_text_is_cut_at_a_space_and_never_within_a_pair()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SafeText.Short("one two three four", 12), Is.EqualTo("one two…"));
            Assert.That(SafeText.Short("one two", 12), Is.EqualTo("one two"));
            Assert.That(SafeText.Short("a\n  b\tc", 12), Is.EqualTo("a b c"));
            Assert.That(SafeText.Short(string.Concat(Enumerable.Repeat("😀", 20)), 10), Is.EqualTo("😀😀😀😀…"));
            Assert.That(SafeText.Short(new string('x', 50), 10), Has.Length.EqualTo(10));
        }
    }
}
