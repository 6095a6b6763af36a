using NodaTime.Text;

namespace GeoClaims.Exchange.Tests;

internal sealed class StixTimeTests
{
    [TestCase("2024-05-06T07:08:09Z")]
    [TestCase("2024-05-06T07:08:09.1Z")]
    [TestCase("2024-05-06T07:08:09.123456789Z")]
    [TestCase("2024-05-06T07:08:09.1234567890Z")]
    [TestCase("2024-05-06T07:08:09.Z")]
    [TestCase("2024-02-30T07:08:09Z")]
    [TestCase("2024-02-29T07:08:09Z")]
    [TestCase("2024-00-06T07:08:09Z")]
    [TestCase("2024-13-06T07:08:09Z")]
    [TestCase("2024-05-00T07:08:09Z")]
    [TestCase("2024-05-06T24:08:09Z")]
    [TestCase("2024-05-06T23:60:09Z")]
    [TestCase("2024-05-06T23:59:60Z")]
    [TestCase("2024-05-06t07:08:09Z")]
    [TestCase("2024-05-06T07:08:09+00:00")]
    [TestCase("0000-05-06T07:08:09Z")]
    [TestCase("٢٠٢٤-05-06T07:08:09Z")]
    [TestCase("")]
    public void The_quick_look_at_a_time_says_what_the_slow_one_says(string text)
        => Assert.That(StixTime.IsTime(text), Is.EqualTo(InstantPattern.ExtendedIso.Parse(text).Success));
}
