using NodaTime;

namespace GeoClaims.Tests;

internal sealed class EdtfTimeRefusalTests
{
    private const string AnyDate = "expected a date such as 2024, 2024-03 or 2024-03-22";
    private const string AnyClock = "expected a time of day such as 19:40 or 19:40:05";
    private const string AnyOffset = "expected a zone such as Z or +03:00";
    private const string NoMore = "nothing may follow the date";
    private const string Backwards = "the interval ends before it starts";

    [TestCase("", 1, "a time is expected")]
    [TestCase("yesterday", 1, AnyDate)]
    [TestCase("24", 3, AnyDate)]
    [TestCase("2024_03_22", 5, AnyDate)]
    [TestCase("2024/03/22", 8, AnyDate, "2024-03-22")]
    [TestCase(" 2024-03-22", 1, AnyDate, "2024-03-22")]
    [TestCase("22.03.2024", 3, AnyDate, "2024-03-22")]
    [TestCase("20240322", 5, AnyDate, "2024-03-22")]
    [TestCase("2024–03–22", 5, AnyDate, "2024-03-22")]
    [TestCase("2024-3-22", 7, AnyDate, "2024-03-22")]
    [TestCase("2024-03-22 19:40", 11, NoMore, "2024-03-22T19:40")]
    [TestCase("20240322T19:40", 5, AnyDate, "2024-03-22T19:40")]
    [TestCase("2024.3.5", 5, AnyDate, "2024-03-05")]
    [TestCase("5.3.2024 19:40", 2, AnyDate, "2024-03-05T19:40")]
    [TestCase("2024-03-22   19:40Z", 11, NoMore, "2024-03-22T19:40Z")]
    [TestCase("1984~?", 6, "two marks stand together: % means both approximate and uncertain", "1984%")]
    [TestCase("2024,03,22", 5, AnyDate)]
    [TestCase("2024-03-22 at noon", 11, NoMore)]
    [TestCase("[2024,,2025]", 7, "a date is expected here")]
    [TestCase("2024-03-22T19:40Z/2024-03-22T19:4", 30, AnyClock)]
    [TestCase("2024-03T", 8, "a time of day needs a full date before it")]
    [TestCase("2024-21x", 8, "nothing may follow a season")]
    [TestCase("Y12345x", 7, "nothing may follow a year of more than four digits")]
    [TestCase("2024–03", 5, AnyDate, "2024-03")]
    [TestCase("2024--03", 6, AnyDate)]
    [TestCase("2024-03--22", 9, AnyDate)]
    [TestCase("[x]", 2, AnyDate)]
    [TestCase("[2024..2025x]", 12, AnyDate)]
    [TestCase("[..2025x]", 8, AnyDate)]
    [TestCase("03/04/2024", 3, AnyDate, Description = "day or month first: nobody knows")]
    [TestCase("32.03.2024", 3, AnyDate)]
    [TestCase("1984?~", 6, "two marks stand together: % means both approximate and uncertain", "1984%")]
    [TestCase("2024-25", 6, "2024-25 is the season of a hemisphere, which is not read: write its months, or a season from 21 to 24")]
    [TestCase("2024-29", 6, "2024-29 is the season of a hemisphere, which is not read: write its months, or a season from 21 to 24")]
    [TestCase("2024-33", 6, "2024-33 is a part of a year, which is not read: write its months, 2024-01/2024-03")]
    [TestCase("2024-36", 6, "2024-36 is a part of a year, which is not read: write its months, 2024-10/2024-12")]
    [TestCase("2024-41", 6, "2024-41 is a part of a year, which is not read: write its months, 2024-07/2024-12")]
    [TestCase("2024-42", 6, "there is no month 42")]
    [TestCase("2024-20", 6, "there is no month 20")]
    [TestCase("~", 2, AnyDate)]
    [TestCase("٢٠٢٤", 1, AnyDate, Description = "digits of another script")]
    [TestCase("２０２４", 1, AnyDate, Description = "wide digits")]
    [TestCase("-024", 5, AnyDate)]
    [TestCase("+024", 1, AnyDate)]
    [TestCase("-9999", 1, "the year must lie between -9998 and 9999")]
    [TestCase("2024-03-22x", 11, NoMore)]
    [TestCase("2024-03-00", 9, "2024-03 has no day 00")]
    [TestCase("2024-03-22T", 12, AnyClock)]
    [TestCase("2024-03-22T19:60", 12, "there is no minute 60")]
    [TestCase("2024-03-22T25:00", 12, "there is no hour 25")]
    [TestCase("2024-03-22T19:40:61", 12, "there is no second 61")]
    [TestCase("2024-03-22T24:01", 12, "24:00 is the end of the day, and no time follows it")]
    [TestCase("2024-03-22T24:00:00.1", 12, "24:00 is the end of the day, and no time follows it")]
    [TestCase("2024-03-22T19:40:05.1234567890", 12, "a second is told to nine digits at most")]
    [TestCase("2024-03-22T19:40:05.", 12, AnyClock)]
    [TestCase("2024-03-22T19:4x", 12, AnyClock)]
    [TestCase("9999-12-31T24:00", 1, "the year must lie between -9998 and 9999")]
    [TestCase("2024-03-22T19:40+15:00", 17, "no clock runs at +15:00: offsets lie between -12:00 and +14:00")]
    [TestCase("2024-03-22T19:40-12:30", 17, "no clock runs at -12:30: offsets lie between -12:00 and +14:00")]
    [TestCase("2024-03-22T19:40+03:60", 17, "there is no minute 60")]
    [TestCase("2024-03-22T19:40+3", 17, AnyOffset)]
    [TestCase("2012-24/2012-21", 9, Backwards)]
    [TestCase("2012-23/2012-22", 9, Backwards)]
    [TestCase("2024-03-22T23:59:60", 12, "a leap second has no place on this clock: write the second before it, or the minute after it")]
    [TestCase("2024-03-22T9:40", 12, AnyClock)]
    [TestCase("2024-03-22T19:40 MSK", 17, NoMore)]
    [TestCase("2024-03-22T19:40Zulu", 18, NoMore)]
    [TestCase("2024-03-22T19:40+03:00x", 23, NoMore)]
    [TestCase("2024-03-22T19:40+25:00", 17, "no clock runs at +25:00: offsets lie between -12:00 and +14:00")]
    [TestCase("2024-03-22/2024-03-32", 20, "2024-03 has no day 32")]
    [TestCase("2024/2025/2026", 10, AnyDate)]
    [TestCase(".../2024", 1, AnyDate)]
    [TestCase("/", 1, "an interval needs a date at one end at least")]
    [TestCase("2024-03-25/2024-03-22", 12, Backwards)]
    [TestCase("2024-03-22/2024-03-21", 12, Backwards, Description = "by a single day")]
    [TestCase("2024-04/2024-03", 9, Backwards)]
    [TestCase("2024-03-22T20:00/2024-03-22T19:00", 18, Backwards)]
    [TestCase("2024-03-22T20:00Z/2024-03-22T19:00Z", 19, Backwards, Description = "both ends state their offset, so no zone can mend it")]
    [TestCase("2024-03-22T20:00+03:00/2024-03-22T18:00+02:00", 24, Backwards)]
    [TestCase("2024-03-22T20:00/2024-03-21", 18, Backwards)]
    [TestCase("[2024,yesterday]", 7, AnyDate)]
    [TestCase("[2024-03-22T10:00]", 2, "a set holds dates without a time of day")]
    public void A_text_is_refused_with_its_place_and_reason(string text, int place, string reason, string? meant = null)
    {
        var read = EdtfTime.TryParse(text, out var time, out var why);

        Assert.That((read, time), Is.EqualTo((false, (EdtfTime?)null)));
        Assert.That(why, Is.EqualTo($"'{text}' is not an EDTF time: at place {place}, {reason}."
            + (meant is null ? "" : $" Write {meant}, if that is meant.")));
        Assert.That(() => EdtfTime.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(why));
        Assert.That(EdtfTime.TryParse(text, out _), Is.False);
    }

    // In some zone each of these is in order, or both ends may mean the same moment.
    [TestCase("2024-03-22/2024-03-22")]
    [TestCase("2024-03-22/2024-03")]
    [TestCase("2024-03-22T20:00/2024-03-22")]
    [TestCase("2024-03-22/2024-03-22T00:00")]
    [TestCase("2024-03-22T20:00/2024-03-22T20:00")]
    [TestCase("2024-03-22T20:00+03:00/2024-03-22T17:00Z")]
    [TestCase("2024-03-22T20:00/2024-03-22T19:00Z")]
    [TestCase("2024-03-22T01:00Z/2024-03-21")]
    [TestCase("2012-21/2012-24")]
    [TestCase("2012-24/2013-21")]
    [TestCase("2012-24/2012-03")]
    [TestCase("2024-03-22T20:00/2024-03-22T24:00")]
    public void An_interval_that_may_be_in_order_is_read(string text)
        => Assert.That(EdtfTime.TryParse(text, out _, out var why), Is.True, why);

    [Test]
    public void Null_is_no_time()
    {
        Assert.That(EdtfTime.TryParse(null, out var time, out var why), Is.False);
        Assert.That((time, why), Is.EqualTo(((EdtfTime?)null, "'' is not an EDTF time: at place 1, a time is expected.")));
    }

    [Test]
    public void Null_is_misuse_of_Parse() => Assert.That(() => EdtfTime.Parse(null!), Throws.ArgumentNullException);

    [Test]
    public void A_text_of_any_length_is_refused_in_a_short_sentence()
    {
        Assert.That(EdtfTime.TryParse(new('9', 10_000_000), out _, out var why), Is.False);
        Assert.That(why, Is.EqualTo("A time is not longer than 400 characters."));
    }

    [Test]
    public void Any_text_is_read_or_refused()
    {
        var draw = new Draw(17);
        var times = new RandomTimes(draw);
        const string letters = "0123456789-:T/.~?%Z+ ,XY[]{}Ж\0";
        for (var i = 0; i < 20_000; i++)
        {
            var text = times.Text().ToCharArray();
            for (var changes = draw.Between(1, 3); changes > 0; changes--)
                text[draw.Below(text.Length)] = letters[draw.Below(letters.Length)];

            var read = EdtfTime.TryParse(new(text), out var time, out var why);

            Assert.That(read, Is.EqualTo(time is not null && why is null));
            Assert.That(time?.Earliest(DateTimeZone.Utc) <= time?.Latest(DateTimeZone.Utc), Is.EqualTo(read), new string(text));
        }
    }
}
