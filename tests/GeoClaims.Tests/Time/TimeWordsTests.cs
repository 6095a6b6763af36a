namespace GeoClaims.Tests;

internal sealed class TimeWordsTests
{
    [TestCase("1826~", "about 1826")]
    [TestCase("1826?", "perhaps 1826")]
    [TestCase("1826%", "about perhaps 1826")]
    [TestCase("182X", "1820–1829")]
    [TestCase("2024-03", "March 2024")]
    [TestCase("2024-03-XX", "March 2024")]
    [TestCase("2024-XX", "2024")]
    [TestCase("2024-03-22", "22 March 2024")]
    [TestCase("2024-03-22T19:40", "22 March 2024, 19:40")]
    [TestCase("2024-03-22T19:40Z", "22 March 2024, 19:40 UTC")]
    [TestCase("2024-03-22T19:40+03:00", "22 March 2024, 19:40 UTC+03:00")]
    [TestCase("2024-22", "summer 2024")]
    [TestCase("2023-24/2024-21", "winter 2023 – spring 2024")]
    [TestCase("2024-03-22/2024-03-25", "22–25 March 2024")]
    [TestCase("2024-01-28/2024-03-07", "28 January – 7 March 2024")]
    [TestCase("2023/2024", "2023 – 2024")]
    [TestCase("2024/..", "from 2024 on")]
    [TestCase("../2024-03", "until March 2024")]
    [TestCase("[2024-01,2024-03]", "either January 2024 or March 2024")]
    [TestCase("[..2024-03]", "March 2024 or earlier")]
    [TestCase("[2024-03..]", "March 2024 or later")]
    [TestCase("0000", "1 BC")]
    [TestCase("-0043", "44 BC")]
    [TestCase("-0043-03-15", "15 March 44 BC")]
    [TestCase("Y170000", "the year 170000")]
    public void A_time_is_said_as_a_reader_says_it(string time, string words)
        => Assert.That(EdtfTime.Parse(time).InWords, Is.EqualTo(words));
}
