using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Tests;

internal sealed class EdtfTimeBoundsTests
{
    [TestCase("2024", "2023-12-31T21:00:00Z", "2024-12-31T21:00:00Z")]
    [TestCase("2024-02", "2024-01-31T21:00:00Z", "2024-02-29T21:00:00Z")]
    [TestCase("2024-03-22", "2024-03-21T21:00:00Z", "2024-03-22T21:00:00Z")]
    [TestCase("2024-03-22~", "2024-03-21T21:00:00Z", "2024-03-22T21:00:00Z")]
    [TestCase("2024-03-22/2024-03-25", "2024-03-21T21:00:00Z", "2024-03-25T21:00:00Z")]
    [TestCase("2024-03/2024-03-02", "2024-02-29T21:00:00Z", "2024-03-02T21:00:00Z")]
    public void A_period_in_Moscow_ends_a_nanosecond_before_the_next_begins(string text, string start, string startOfNext)
    {
        var moscow = ClockZone.Of("Europe/Moscow").Zone;
        var time = EdtfTime.Parse(text);

        Assert.That(time.Earliest(moscow), Is.EqualTo(Moment(start)));
        Assert.That(time.Latest(moscow), Is.EqualTo(Moment(startOfNext) - Duration.Epsilon));
    }

    [TestCase("2024-03-22T19:40", "Europe/Moscow", "2024-03-22T16:40:00Z")]
    [TestCase("2024-03-22T19:40", "UTC", "2024-03-22T19:40:00Z")]
    [TestCase("2024-03-22T19:40Z", "Europe/Moscow", "2024-03-22T19:40:00Z")]
    [TestCase("2024-03-22T19:40+03:00", "UTC", "2024-03-22T16:40:00Z")]
    [TestCase("2024-03-22T19:40-04:30", "UTC", "2024-03-23T00:10:00Z")]
    [TestCase("2024-03-22T19:40:05.000000001Z", "UTC", "2024-03-22T19:40:05.000000001Z")]
    [TestCase("2024-02-29T00:00", "UTC", "2024-02-29T00:00:00Z")]
    [TestCase("2024-03-31T02:30", "Europe/Berlin", "2024-03-31T01:00:00Z", Description = "skipped: the moment of the change")]
    [TestCase("0001-01-01T00:00Z", "UTC", "0001-01-01T00:00:00Z")]
    [TestCase("9998-12-31T23:59Z", "UTC", "9998-12-31T23:59:00Z")]
    public void A_moment_is_read_in_its_own_offset_or_else_in_the_zone(string text, string zone, string expected)
    {
        var time = EdtfTime.Parse(text);

        Assert.That(time.Earliest(ClockZone.Of(zone).Zone), Is.EqualTo(Moment(expected)));
        Assert.That(time.Latest(ClockZone.Of(zone).Zone), Is.EqualTo(Moment(expected)));
    }

    [Test]
    public void A_moment_that_the_clock_showed_twice_spans_both()
    {
        var berlin = ClockZone.Of("Europe/Berlin").Zone;
        var time = EdtfTime.Parse("2024-10-27T02:30");

        Assert.That(time.Earliest(berlin), Is.EqualTo(Moment("2024-10-27T00:30:00Z")));
        Assert.That(time.Latest(berlin), Is.EqualTo(Moment("2024-10-27T01:30:00Z")));
    }

    [TestCase("2024-03-31", "Europe/Berlin", 23)]
    [TestCase("2024-10-27", "Europe/Berlin", 25)]
    [TestCase("2018-11-04", "America/Sao_Paulo", 23, Description = "the day begins at one o'clock")]
    [TestCase("2018-02-17", "America/Sao_Paulo", 25)]
    public void A_day_is_as_long_as_its_zone_makes_it(string text, string zone, int hours)
    {
        var (time, clock) = (EdtfTime.Parse(text), ClockZone.Of(zone).Zone);

        Assert.That(time.Latest(clock) + Duration.Epsilon - time.Earliest(clock), Is.EqualTo(Duration.FromHours(hours)));
    }

    [TestCase("../2024-03-22")]
    [TestCase("/2024-03-22")]
    public void A_missing_start_reaches_back_for_ever(string text)
    {
        var time = EdtfTime.Parse(text);

        Assert.That(time.Earliest(DateTimeZone.Utc), Is.EqualTo(Instant.MinValue));
        Assert.That(time.Latest(DateTimeZone.Utc), Is.EqualTo(Moment("2024-03-23T00:00:00Z") - Duration.Epsilon));
    }

    [TestCase("2024-03-22/..")]
    [TestCase("2024-03-22/")]
    public void A_missing_end_reaches_on_for_ever(string text)
    {
        var time = EdtfTime.Parse(text);

        Assert.That(time.Earliest(DateTimeZone.Utc), Is.EqualTo(Moment("2024-03-22T00:00:00Z")));
        Assert.That(time.Latest(DateTimeZone.Utc), Is.EqualTo(Instant.MaxValue));
    }

    [Test]
    public void Earliest_is_never_after_latest()
    {
        var times = new RandomTimes(new(5));
        DateTimeZone[] zones =
            [.. new[] { "UTC", "Europe/Moscow", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu" }.Select(z => ClockZone.Of(z).Zone)];
        for (var i = 0; i < 2000; i++)
        {
            var time = times.Time();
            // An interval of which one end alone states its offset may be in order in one zone and not in another.
            if (time.Text.Contains('T', StringComparison.Ordinal) && time.IsInterval) continue;
            foreach (var zone in zones) Assert.That(time.Earliest(zone), Is.LessThanOrEqualTo(time.Latest(zone)), $"{time} in {zone}");
        }
    }

    [Test]
    public void A_zone_must_be_given()
    {
        var time = EdtfTime.Parse("2024");

        Assert.That(() => time.Earliest(null!), Throws.ArgumentNullException);
        Assert.That(() => time.Latest(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void An_order_needs_another_time()
        => Assert.That(() => EdtfTime.Parse("2024").OrderTo(null!, DateTimeZone.Utc),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("other"));

    [Test]
    public void A_year_beyond_the_calendar_lies_at_the_end_of_the_time_line_on_its_side()
    {
        var (late, early) = (EdtfTime.Parse("Y170000"), EdtfTime.Parse("Y-170000"));

        Assert.That((late.Earliest(DateTimeZone.Utc), late.Latest(DateTimeZone.Utc)), Is.EqualTo((Instant.MaxValue, Instant.MaxValue)));
        Assert.That((early.Earliest(DateTimeZone.Utc), early.Latest(DateTimeZone.Utc)), Is.EqualTo((Instant.MinValue, Instant.MinValue)));
    }

    [Test]
    public void A_moment_that_its_offset_puts_beyond_the_calendar_is_its_end()
    {
        Assert.That(EdtfTime.Parse("9999-12-31T23:59-12:00").Earliest(DateTimeZone.Utc), Is.EqualTo(Instant.MaxValue));
        Assert.That(EdtfTime.Parse("-9998-01-01T00:00+14:00").Latest(DateTimeZone.Utc), Is.EqualTo(Instant.MinValue));
    }

    [TestCase(9999)]
    [TestCase(-9998)]
    public void In_the_first_and_the_last_year_of_the_calendar_all_clocks_run_as_one(int year)
    {
        var time = EdtfTime.On(new(year, 6, 1));
        foreach (var zone in new[] { "UTC", "Europe/Moscow", "America/New_York" })
            Assert.That(time.Earliest(ClockZone.Of(zone).Zone), Is.EqualTo(Instant.FromUtc(year, 6, 1, 0, 0)), zone);
    }

    [Test]
    public void A_day_ends_at_the_first_of_two_midnights()
    {
        var havana = ClockZone.Of("America/Havana").Zone;

        Assert.That(EdtfTime.Parse("2024-11-02").Latest(havana) + Duration.Epsilon, Is.EqualTo(Moment("2024-11-03T04:00:00Z")));
        Assert.That(EdtfTime.Parse("2024-11-03").Earliest(havana), Is.EqualTo(Moment("2024-11-03T04:00:00Z")));
    }

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    [Test]
    public void A_day_that_its_zone_skipped_is_the_moment_of_the_skip()
    {
        var time = EdtfTime.Parse("2011-12-30");
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        Assert.That((time.Earliest(apia), time.Latest(apia)),
            Is.EqualTo((Instant.FromUtc(2011, 12, 30, 10, 0), Instant.FromUtc(2011, 12, 30, 10, 0))));
    }
}
