using NodaTime;

namespace GeoClaims.Tests;

/// <summary>What is just allowed, beside what is just not.</summary>
internal sealed class EdtfLimitTests
{
    [TestCase("0999-12-31", true)]
    [TestCase("9999-12-31", true)]
    [TestCase("-9998-01-01", true)]
    [TestCase("-9999-01-01", false)]
    [TestCase("2024-01-01", true)]
    [TestCase("2024-12-31", true)]
    [TestCase("2024-00-01", false)]
    [TestCase("2024-13-01", false)]
    [TestCase("2024-01-00", false)]
    [TestCase("2024-02-29", true)]
    [TestCase("2024-02-30", false)]
    [TestCase("1900-02-29", false)]
    [TestCase("-0001-12-31", true)]
    [TestCase("-0001-13", false)]
    [TestCase("-0004-02-29", true)]
    [TestCase("-0001-02-29", false)]
    [TestCase("-0001-01-00", false)]
    [TestCase("-0000-01-01", false)]
    [TestCase("-999X", true)]
    [TestCase("2024-0X-31", true)]
    [TestCase("2024-0X-32", false)]
    [TestCase("202X-02-29", true)]
    [TestCase("2021-02-X9", true)]
    [TestCase("2021-02-3X", false)]
    public void A_date_of_the_calendar(string text, bool isRead) => Check(text, isRead);

    [TestCase("00:00", true)]
    [TestCase("23:59:59.999999999", true)]
    [TestCase("23:59:59,5", true)]
    [TestCase("23:59:59;5", false)]
    [TestCase("19:59", true)]
    [TestCase("19:60", false)]
    [TestCase("24:00:00", true)]
    [TestCase("24:00:01", false)]
    [TestCase("25:00", false)]
    [TestCase("19:40:5", false)]
    [TestCase("19:40:", false)]
    [TestCase("19.40", false)]
    [TestCase("19:40.05", false)]
    [TestCase("19:4005", false)]
    [TestCase("1:940", false)]
    [TestCase("1::40", false)]
    [TestCase(":1:40", false)]
    [TestCase("19:40:05.12:4", false)]
    [TestCase("00:00-12:00", true)]
    [TestCase("00:00-12:01", false)]
    [TestCase("00:00+14:00", true)]
    [TestCase("00:00+14:01", false)]
    [TestCase("00:00+13:59", true)]
    [TestCase("00:00+13:60", false)]
    [TestCase("00:00+05", true)]
    [TestCase("00:00+5:30", false)]
    [TestCase("00:00+0530", false)]
    [TestCase("00:00+05:3", false)]
    [TestCase("00:00+05:300", false)]
    [TestCase("00:00Z?", true)]
    [TestCase("00:00+05:30~", true)]
    [TestCase("00:00ZZ", false)]
    public void A_time_of_day(string text, bool isRead) => Check("2024-03-22T" + text, isRead);

    [TestCase("Y9999", false)]
    [TestCase("Y10000", true)]
    [TestCase("Y-10000", true)]
    [TestCase("Y01234", false)]
    [TestCase("Y999999999999999999", true)]
    [TestCase("Y-999999999999999999", true)]
    [TestCase("Y1000000000000000000", false)]
    [TestCase("Y10000~", true)]
    [TestCase("Y10000-01", false)]
    [TestCase("?Y10000", false)]
    [TestCase("Y", false)]
    public void A_year_of_more_than_four_digits(string text, bool isRead) => Check(text, isRead);

    [TestCase("2024-21", true)]
    [TestCase("2024-24", true)]
    [TestCase("2024-20", false)]
    [TestCase("2024-25", false)]
    [TestCase("2024-21?", true)]
    [TestCase("2024-21-01", false)]
    [TestCase("202X-21", false)]
    [TestCase("-0000-21", false)]
    [TestCase("-9999-21", false)]
    [TestCase("-0044-21", true)]
    [TestCase("2024-?21", false)]
    public void A_season(string text, bool isRead) => Check(text, isRead);

    [TestCase("[2024]", true)]
    [TestCase("[2024,2025]", true)]
    [TestCase("[2024,,2025]", false)]
    [TestCase("[2024,]", false)]
    [TestCase("[..]", false)]
    [TestCase("[..2024,2025..]", true)]
    [TestCase("[2024..2024]", true)]
    [TestCase("[2024,2025..2024]", false)]
    [TestCase("[2024,2025", false)]
    [TestCase("[2024]]", false)]
    [TestCase("[2024..2025T10:00]", false)]
    [TestCase("[2024-01-01T10:00..2025]", false)]
    public void A_set(string text, bool isRead) => Check(text, isRead);

    // Two offsets lie 26 hours apart at most, and a day is not told from its end: 36 hours are room enough.
    [TestCase("2024-03-22T12:00Z/2024-03-21T00:00", true)]
    [TestCase("2024-03-22T12:01Z/2024-03-21T00:00", false)]
    [TestCase("2024-03-22T12:00/2024-03-21T00:00Z", true)]
    [TestCase("2024-03-22T12:01/2024-03-21T00:00Z", false)]
    [TestCase("2024-03-22T00:01Z/2024-03-22T00:00Z", false)]
    [TestCase("2024-03-22T00:00Z/2024-03-22T00:00Z", true)]
    [TestCase("Y20000/Y10000", false)]
    [TestCase("Y10000/Y10000", true)]
    [TestCase("Y10000/2024", false)]
    [TestCase("Y-10000/2024-03-22T00:00Z", true)]
    [TestCase("2024-03-22T00:00Z/Y-10000", false)]
    [TestCase("2024-21/2024-21", true)]
    [TestCase("2024-22/2024-21", false)]
    [TestCase("2024-22/2023-24", false)]
    [TestCase("2024-22/2024", true)]
    [TestCase("2024/2024-22", true)]
    public void An_interval(string text, bool isRead) => Check(text, isRead);

    [Test]
    public void A_time_may_have_400_characters_and_no_more()
    {
        var years = string.Join(",", Enumerable.Range(1001, 79));
        var (longest, longer) = ($"[{years}-03?]", $"[{years}?-03?]");
        Assert.That((longest.Length, longer.Length), Is.EqualTo((400, 401)));
        Check(longest, true);
        Assert.That(EdtfTime.TryParse(longer, out _, out var why), Is.False);
        Assert.That(why, Is.EqualTo("A time is not longer than 400 characters."));
    }

    [Test]
    public void What_has_400_characters_and_is_no_time_is_refused_for_what_it_says()
    {
        Assert.That(EdtfTime.TryParse(new('9', 400), out _, out var why), Is.False);
        Assert.That(why, Does.Contain("at place 5, expected a date"));
    }

    [TestCase("-XXXX", -9998, -1)]
    [TestCase("-19XX", -1999, -1900)]
    [TestCase("-000X", -9, -1)]
    [TestCase("XXXX", 0, 9999)]
    [TestCase("X9X9", 909, 9999)]
    [TestCase("20X4", 2004, 2094)]
    public void Unspecified_digits_are_each_of_those_that_fit(string text, int first, int last)
    {
        var time = EdtfTime.Parse(text);

        Assert.That(time.Earliest(DateTimeZone.Utc).InUtc().Year, Is.EqualTo(first));
        Assert.That(time.Latest(DateTimeZone.Utc).InUtc().Year, Is.EqualTo(last));
    }

    [TestCase("2024", EdtfPrecision.Year)]
    [TestCase("202X", EdtfPrecision.Decade)]
    [TestCase("20XX", EdtfPrecision.Century)]
    [TestCase("2XXX", EdtfPrecision.Millennium)]
    [TestCase("XXXX", EdtfPrecision.Unspecified)]
    [TestCase("2X24", EdtfPrecision.Unspecified)]
    [TestCase("Y20240", EdtfPrecision.Year)]
    [TestCase("2024-03-22T10:00", EdtfPrecision.TimeOfDay)]
    [TestCase("2024-03-22/2025", EdtfPrecision.Year)]
    public void A_time_is_as_precise_as_the_least_of_its_parts(string text, EdtfPrecision precision)
        => Assert.That(EdtfTime.Parse(text).Precision, Is.EqualTo(precision));

    [TestCase("2024-03-22", true)]
    [TestCase("2024-03-22T10:00", true)]
    [TestCase("2024-03-22T10:00Z", false)]
    [TestCase("2024-03-22T10:00Z/2024-03-23", true)]
    [TestCase("Y20240", false)]
    public void A_time_needs_a_zone_unless_it_states_its_offset_or_lies_beyond_all_clocks(string text, bool needs)
        => Assert.That(EdtfTime.Parse(text).NeedsZone, Is.EqualTo(needs));

    [TestCase("2024-03-22/2024-03-25", "2024-03-23T00:00:00Z")]
    [TestCase("2024-03-22T10:00Z/..", "2024-03-22T10:00:00.000000001Z")]
    [TestCase("../2024-03-22", "2024-03-23T00:00:00Z")]
    [TestCase("[2024-03-22,2024-03-25]", "2024-03-26T00:00:00Z")]
    public void What_starts_has_started_at_the_end_of_its_first_date(string text, string next)
        => Assert.That(EdtfTime.Parse(text).LatestStart(DateTimeZone.Utc) + Duration.Epsilon,
            Is.EqualTo(NodaTime.Text.InstantPattern.ExtendedIso.Parse(next).Value));

    [TestCase("2024", false, false)]
    [TestCase("2024~", false, false)]
    [TestCase("2024/2025", true, false)]
    [TestCase("[2024]", false, true)]
    [TestCase("[2024..2025]", false, true)]
    public void A_time_is_one_date_an_interval_or_one_of_a_set(string text, bool isInterval, bool isOneOfSet)
        => Assert.That((EdtfTime.Parse(text).IsInterval, EdtfTime.Parse(text).IsOneOfSet), Is.EqualTo((isInterval, isOneOfSet)));

    private static void Check(string text, bool isRead)
        => Assert.That(EdtfTime.TryParse(text, out _, out var why), Is.EqualTo(isRead), why ?? $"'{text}' was read");
}
