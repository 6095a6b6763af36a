using System.Text;

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
    [TestCase("https://kremlin.ru:word@example.org/", null)]
    [TestCase("https://kremlin.ru@example.org/", null)]
    [TestCase(null, null)]
    public void Only_addresses_of_the_web_become_links(string? address, string? link)
        => Assert.That(SafeText.WebAddress(address), Is.EqualTo(link));

    // An attribute cannot hold half a character.
    private static readonly (string Text, string Shown)[] s_halves =
        [("a\uD800b", "a\uFFFDb"), ("\uDC00", "\uFFFD"), ("end \uD83D", "end \uFFFD"), ("\uD83D\uDE00 whole", "\uD83D\uDE00 whole")];

    [Test]
    public void Half_a_character_is_shown_as_one_that_cannot_be([ValueSource(nameof(s_halves))] (string Text, string Shown) given)
    {
        Assert.That(SafeText.Plain(given.Text), Is.EqualTo(given.Shown));
        Assert.That(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(SafeText.Plain(given.Text)), Throws.Nothing);
    }

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
