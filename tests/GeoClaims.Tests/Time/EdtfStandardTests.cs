using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Tests;

/// <summary>The forms of the EDTF standard (ISO 8601-2:2019, after the Library of Congress's description), by level and feature.</summary>
public sealed class EdtfStandardTests
{
    // Level 0
    [TestCase("1985-04-12", "1985-04-12", "1985-04-12", EdtfPrecision.Day)]
    [TestCase("1985-04", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [TestCase("1985", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [TestCase("0000", "0000-01-01", "0000-12-31", EdtfPrecision.Year)]
    [TestCase("1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Year)]
    [TestCase("2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Month)]
    [TestCase("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Day)]
    [TestCase("2004-02-01/2005-02", "2004-02-01", "2005-02-28", EdtfPrecision.Month)]
    [TestCase("2005/2006-02", "2005-01-01", "2006-02-28", EdtfPrecision.Year)]
    // Level 1: seasons, marks, unspecified digits, negative years
    [TestCase("2001-21", "2001-01-01", "2001-12-31", EdtfPrecision.Season)]
    [TestCase("2001-24~", "2001-01-01", "2001-12-31", EdtfPrecision.Season)]
    [TestCase("1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year)]
    [TestCase("2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month)]
    [TestCase("2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [TestCase("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [TestCase("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [TestCase("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [TestCase("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [TestCase("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [TestCase("-1985", "-1985-01-01", "-1985-12-31", EdtfPrecision.Year)]
    [TestCase("1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Year)]
    // Level 2: digits unspecified anywhere, marks on parts, one of a set
    [TestCase("156X-12-25", "1560-12-25", "1569-12-25", EdtfPrecision.Day)]
    [TestCase("15XX-12-XX", "1500-12-01", "1599-12-31", EdtfPrecision.Month)]
    [TestCase("1XXX-XX", "1000-01-01", "1999-12-31", EdtfPrecision.Millennium)]
    [TestCase("1XXX-12", "1000-12-01", "1999-12-31", EdtfPrecision.Month)]
    [TestCase("1984-1X", "1984-10-01", "1984-12-31", EdtfPrecision.Year)]
    [TestCase("XXXX-02-29", "0000-02-29", "9996-02-29", EdtfPrecision.Day)]
    [TestCase("2023-02-2X", "2023-02-20", "2023-02-28", EdtfPrecision.Month)]
    [TestCase("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", EdtfPrecision.Day)]
    [TestCase("2004-06~-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [TestCase("2004?-06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [TestCase("?2004-06-~11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [TestCase("2004-%06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [TestCase("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", EdtfPrecision.Year)]
    [TestCase("[1667,1760-12]", "1667-01-01", "1760-12-31", EdtfPrecision.Year)]
    public void Bounds_and_precision(string text, string first, string last, EdtfPrecision precision)
    {
        var time = EdtfTime.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Earliest(DateTimeZone.Utc).InUtc().Date, Is.EqualTo(LocalDatePattern.Iso.Parse(first).Value));
            Assert.That(time.Latest(DateTimeZone.Utc).InUtc().Date, Is.EqualTo(LocalDatePattern.Iso.Parse(last).Value));
            Assert.That(time.Precision, Is.EqualTo(precision));
            Assert.That(time.ToString(), Is.EqualTo(text));
        }
    }

    [TestCase("1985-04-12T23:20:30", "1985-04-12T23:20:30Z")]
    [TestCase("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z")]
    [TestCase("1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z")]
    [TestCase("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z")]
    public void A_time_of_day_is_a_moment(string text, string instant)
    {
        var time = EdtfTime.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Earliest(DateTimeZone.Utc), Is.EqualTo(InstantPattern.ExtendedIso.Parse(instant).Value));
            Assert.That(time.Latest(DateTimeZone.Utc), Is.EqualTo(time.Earliest(DateTimeZone.Utc)));
        }
    }

    [TestCase("1985-04-12/..", false, true)]
    [TestCase("../1985-04-12", true, false)]
    [TestCase("1985/", false, true)]
    [TestCase("/1985-04", true, false)]
    [TestCase("[..1760-12-03]", true, false)]
    [TestCase("[1760-12..]", false, true)]
    [TestCase("Y170000002", true, true)]
    [TestCase("Y-170000002", true, true)]
    public void An_open_edge_is_the_end_of_the_time_line(string text, bool start, bool end)
    {
        var time = EdtfTime.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Earliest(DateTimeZone.Utc) == Instant.MinValue
                || time.Earliest(DateTimeZone.Utc) == Instant.MaxValue, Is.EqualTo(start));
            Assert.That(time.Latest(DateTimeZone.Utc) == Instant.MaxValue
                || time.Latest(DateTimeZone.Utc) == Instant.MinValue, Is.EqualTo(end));
        }
    }

    [TestCase("1984?", false, true)]
    [TestCase("2004-06-11~", true, false)]
    [TestCase("2004-06%", true, true)]
    [TestCase("2004-06-?11", false, true)]
    [TestCase("~2004-06-?11", true, true)]
    [TestCase("2004/2006~", true, false)]
    [TestCase("~2004-06~", true, false)]
    [TestCase("?2004-?06", false, true)]
    [TestCase("2004%-%06", true, true)]
    [TestCase("[1667?,1668]", false, true)]
    [TestCase("2004-06-11", false, false)]
    public void Marks_on_any_part_mark_the_time(string text, bool approximate, bool uncertain)
        => Assert.That((EdtfTime.Parse(text).IsApproximate, EdtfTime.Parse(text).IsUncertain), Is.EqualTo((approximate, uncertain)));

    [TestCase("2024-11-31", 9, "no day 31")]
    [TestCase("2023-02-29", 9, "no day 29")]
    [TestCase("2024-13", 6, "no month 13")]
    [TestCase("2024-00", 6, "no month 00")]
    [TestCase("2024-2X", 6, "no month 2X")]
    [TestCase("2024-02-3X", 9, "no day 3X")]
    [TestCase("-0000", 1, "without a minus")]
    [TestCase("2024-25", 6, "season of a hemisphere")]
    [TestCase("20X4-21", 1, "a season needs a full year")]
    [TestCase("Y2024", 6, "5 to 18 digits")]
    [TestCase("2024/2023", 6, "ends before it starts")]
    [TestCase("2024-03-22T25:00", 12, "no hour 25")]
    [TestCase("2024-03-22T10:00+3", 17, "zone")]
    [TestCase("2024-03T10:00", 8, "full date")]
    [TestCase("../..", 1, "a date at one end")]
    [TestCase("[1667,..1668]", 7, "only the first")]
    [TestCase("[1667..,1668]", 2, "only the last")]
    [TestCase("[1668..1667]", 2, "ends before it starts")]
    [TestCase("[]", 2, "bracket")]
    [TestCase("[1667", 5, "bracket")]
    [TestCase("{1667,1668}", 1, "braces")]
    [TestCase("March 2024", 1, "expected a date")]
    [TestCase("2024-3-22", 7, "expected a date")]
    [TestCase("22.03.2024", 3, "expected a date")]
    [TestCase("2024-03-22 ", 11, "nothing may follow")]
    [TestCase("2024-03-22??", 12, "nothing may follow")]
    public void Refusals_say_where_and_why(string text, int place, string reason)
    {
        var read = EdtfTime.TryParse(text, out _, out var why);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.False);
            Assert.That(why, Does.Contain($"at place {place},").And.Contain(reason));
        }
    }

    [TestCase("2024-03-21", "2024-03-22", TimeOrder.Before)]
    [TestCase("2024-03-22", "2024-03-21", TimeOrder.After)]
    [TestCase("2024-03", "2024-03-22", TimeOrder.MayOverlap)]
    [TestCase("2024-03-22", "2024-03-22", TimeOrder.MayOverlap)]
    [TestCase("201X", "2020-01-01", TimeOrder.Before)]
    [TestCase("[1667,1670]", "1668", TimeOrder.MayOverlap)]
    [TestCase("../2023", "2024", TimeOrder.Before)]
    [TestCase("2023/..", "2024", TimeOrder.MayOverlap)]
    [TestCase("Y170000", "Y180000", TimeOrder.Before)]
    [TestCase("Y-180000", "-9998", TimeOrder.Before)]
    [TestCase("2024-03-22T20:00+03:00", "2024-03-22T18:00Z", TimeOrder.Before)]
    public void Order_is_said_only_where_it_is_certain(string one, string other, TimeOrder order)
    {
        var (a, b) = (EdtfTime.Parse(one), EdtfTime.Parse(other));
        var reverse = order switch { TimeOrder.Before => TimeOrder.After, TimeOrder.After => TimeOrder.Before, _ => TimeOrder.MayOverlap };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(a.OrderTo(b, DateTimeZone.Utc), Is.EqualTo(order));
            Assert.That(b.OrderTo(a, DateTimeZone.Utc), Is.EqualTo(reverse));
        }
    }

    [Test]
    public void The_zone_of_the_case_decides_where_none_is_written()
    {
        var moscow = DateTimeZoneProviders.Tzdb["Europe/Moscow"];
        Assert.That(EdtfTime.Parse("2024-03-22").OrderTo(EdtfTime.Parse("2024-03-22T21:30Z"), moscow), Is.EqualTo(TimeOrder.Before));
    }

    [Test]
    public void The_edges_of_the_calendar_do_not_overflow()
    {
        foreach (var text in new[] { "9999-12-31", "-9998-01-01", "9999", "XXXX", "-XXXX", "9999-12-31T23:59:59-12:00",
            "-9998-01-01T00:00:00+14:00" })
            Assert.That(EdtfTime.Parse(text)
                .Latest(DateTimeZone.Utc), Is.GreaterThanOrEqualTo(EdtfTime.Parse(text).Earliest(DateTimeZone.Utc)), text);
    }
}
