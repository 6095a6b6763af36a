namespace GeoClaims.Tests;

/// <summary>Media types are read as RFC 6838, section 4.2, writes them.</summary>
internal sealed class MediaTypeTests
{
    [TestCase("image/jpeg")]
    [TestCase("image/svg+xml")]
    [TestCase("application/vnd.oasis.opendocument.text")]
    [TestCase("TEXT/HTML")]
    [TestCase("text/html;charset=utf-8")]
    [TestCase("text/html ; charset=utf-8")]
    public void A_type_and_a_subtype_are_fine(string text) => Assert.That(MediaTypeText.IsWellFormed(text), Is.True);

    [TestCase("")]
    [TestCase("image")]
    [TestCase("/jpeg")]
    [TestCase("image/")]
    [TestCase("image/jpeg/large")]
    [TestCase("image/ jpeg")]
    [TestCase(" image/jpeg")]
    [TestCase("*/*")]
    [TestCase("image/jpég")]
    [TestCase(".hidden/x")]
    [TestCase("; charset=utf-8")]
    [TestCase("image/jpeg\n")]
    public void Anything_else_is_not(string text) => Assert.That(MediaTypeText.IsWellFormed(text), Is.False);

    [Test]
    public void A_name_has_at_most_127_letters()
    {
        Assert.That(MediaTypeText.IsWellFormed($"image/{new string('x', 127)}"), Is.True);
        Assert.That(MediaTypeText.IsWellFormed($"image/{new string('x', 128)}"), Is.False);
    }
}
