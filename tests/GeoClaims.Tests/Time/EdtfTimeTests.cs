using NodaTime;

namespace GeoClaims.Tests;

internal sealed class EdtfTimeTests
{
    [TestCase("2024-03-22", false)]
    [TestCase("2024-03-22/2024-03-25", true)]
    [TestCase("2024-03-22/", true)]
    [TestCase("../2024-03-22", true)]
    public void An_interval_is_what_has_a_slash(string text, bool expected)
        => Assert.That(EdtfTime.Parse(text).IsInterval, Is.EqualTo(expected));

    [Test]
    public void Text_is_kept_as_written()
    {
        var draw = new Draw(11);
        var times = new RandomTimes(draw);
        for (var i = 0; i < 2000; i++)
        {
            var text = times.Text();
            var time = EdtfTime.Parse(text);

            Assert.That(time.Text, Is.EqualTo(text));
            Assert.That(time.ToString(), Is.EqualTo(text));
            Assert.That(EdtfTime.Parse(time.ToString()), Is.EqualTo(time));
        }
    }

    [Test]
    public void Equality_is_that_of_the_text()
    {
        var (time, same, other) = (EdtfTime.Parse("2024-03-22"), EdtfTime.Parse("2024-03-22"), EdtfTime.Parse("2024-03-22~"));

        Assert.That(time, Is.EqualTo(same));
        Assert.That(time.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That((time == same, time != same, time == other, time != other), Is.EqualTo((true, false, false, true)));
        Assert.That((time == null, null == time, (EdtfTime?)null == null), Is.EqualTo((false, false, true)));
        Assert.That(time.Equals((object)"2024-03-22"), Is.False);
    }

    [Test]
    public void At_writes_the_moment_in_UTC()
    {
        var moment = Instant.FromUtc(2024, 3, 22, 16, 40, 5) + Duration.FromMilliseconds(250);
        var time = EdtfTime.At(moment);

        Assert.That(time.Text, Is.EqualTo("2024-03-22T16:40:05.25Z"));
        Assert.That((time.Earliest(DateTimeZone.Utc), time.Latest(DateTimeZone.Utc)), Is.EqualTo((moment, moment)));
    }

    [Test]
    public void On_writes_the_day_of_the_ISO_calendar()
    {
        var julian = new LocalDate(2024, 3, 9, CalendarSystem.Julian);

        Assert.That(EdtfTime.On(new(2024, 3, 22)).Text, Is.EqualTo("2024-03-22"));
        Assert.That(EdtfTime.On(julian).Text, Is.EqualTo("2024-03-22"));
    }

    [TestCase(-9998, "-9998-06-01")]
    [TestCase(-5, "-0005-06-01")]
    [TestCase(0, "0000-06-01")]
    [TestCase(9999, "9999-06-01")]
    public void On_takes_every_day_of_the_calendar(int year, string expected)
        => Assert.That(EdtfTime.On(new(year, 6, 1)).Text, Is.EqualTo(expected));

    [TestCase(0, "0000-06-01T00:00:00Z")]
    [TestCase(9999, "9999-06-01T00:00:00Z")]
    public void At_takes_the_years_that_have_four_digits(int year, string expected)
    {
        Assert.That(EdtfTime.At(Instant.FromUtc(year, 6, 1, 0, 0)).Text, Is.EqualTo(expected));
        Assert.That(EdtfTime.At(Instant.FromUtc(year, 6, 1, 0, 0))
            .Earliest(DateTimeZone.Utc), Is.EqualTo(Instant.FromUtc(year, 6, 1, 0, 0)));
    }

    [Test]
    public void The_general_parsing_interface_reads_the_same()
    {
        Assert.That(ParseAs<EdtfTime>("2024-03"), Is.EqualTo(EdtfTime.Parse("2024-03")));
        Assert.That(TryParseAs<EdtfTime>("2024-13"), Is.False);

        static T ParseAs<T>(string text) where T : IParsable<T> => T.Parse(text, null);
        static bool TryParseAs<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out _);
    }
}
