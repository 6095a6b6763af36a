namespace GeoClaims.Storage.Tests;

internal sealed class SearchWordsTests
{
    [TestCase("The bridge, the BRIDGE!", "bridge the")]
    [TestCase("桥梁 fell", "fell 桥 梁")]
    [TestCase("Ünïcode—dash", "dash ünïcode")]
    [TestCase("don't x_y 42", "42 don t x y")]
    [TestCase("", "")]
    [TestCase("\0\uFEFF", "")]
    public void A_text_has_these_words(string text, string words) => Assert.That(new SearchWords().Of([text]), Is.EqualTo(words));

    [Test]
    public void A_star_asks_for_any_ending()
        => Assert.That(SearchWords.Asked("bri* fell"), Is.EqualTo(new[] { ("bri", true), ("fell", false) }));
}
