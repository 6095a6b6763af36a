using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace GeoClaims;

/// <summary>A time as a source states it: anything from a century to a moment,
/// an interval, or one of several, perhaps approximate or uncertain.</summary>
/// <remarks>
/// <para>Written in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), levels 0 and 1 whole:
/// <c>2024</c>, <c>2024-03</c>, <c>2024-03-22</c>, <c>2024-03-22T19:40:00+03:00</c>,
/// <c>-0043</c>, <c>Y170000</c>, seasons <c>2024-21</c> (spring) to <c>2024-24</c> (winter),
/// <c>201X</c>, <c>2024-XX</c>, <c>2024-03-22/2024-03-25</c> where <c>..</c> marks an open end and nothing at all an unknown one;
/// <c>~</c> (approximate), <c>?</c> (uncertain) or <c>%</c> (both) at the end. Of
/// level 2: the marks on single parts (<c>2024-03~-22</c>, <c>2024-?03-22</c>),
/// <c>X</c> in any place (<c>1XXX-12</c>), and one of a set (<c>[2024-03-21,2024-03-22]</c>, <c>[..2024-03]</c>).
/// Beyond the standard, a time of day may leave out its seconds or its zone, and may stand in an interval; without a
/// zone it is read in the case's clock zone. <c>24:00</c> is the end of its day. Refused are leap seconds, an interval
/// open or unknown at both ends, and the parts of a year of level 2 (25 to 41); <c>2024-03-22/2024-03</c> is
/// taken: from that day to some day of the month.</para>
/// <para>The text is kept as written and decides equality. Times have no order of their
/// own, since two of them may overlap: see <see cref="OrderTo(EdtfTime, DateTimeZone)"/>.
/// The bounds are inclusive. A mark does not widen them, because the standard gives it no
/// width. A season does not say its hemisphere: its bounds are the whole year.</para>
/// </remarks>
[DebuggerDisplay("{Text,nq}")]
public sealed partial class EdtfTime : IEquatable<EdtfTime>, IParsable<EdtfTime>
{
    private readonly EdtfSpan[] _spans;

    internal EdtfTime(string text, EdtfSpan[] spans, bool isInterval, bool isOneOfSet)
        => (Text, _spans, IsInterval, IsOneOfSet) = (text, spans, isInterval, isOneOfSet);

    /// <summary>The time as written.</summary>
    public string Text { get; }

    /// <summary>Whether the time is written as an interval with a slash: it lasted from one end to the other.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether the time is written as a set in brackets: it is one of them, and nobody said which.</summary>
    public bool IsOneOfSet { get; }

    /// <summary>Whether any part is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Points.Any(p => p.IsApproximate);

    /// <summary>Whether any part is marked uncertain (<c>?</c> or <c>%</c>): the source itself doubts it.</summary>
    public bool IsUncertain => Points.Any(p => p.IsUncertain);

    /// <summary>The finest part stated in full; where several points are written, that of the coarsest.</summary>
    public EdtfPrecision Precision => Points.Min(p => p.Precision);

    /// <summary>Whether some part of it states no zone, so that the clock on which it is read matters.</summary>
    internal bool NeedsZone => Points.Any(p => p is { Offset: null, BeyondYear: 0 });

    /// <summary>Whether it ends before it starts, read in a zone: a time of which one end states
    /// an offset and the other none is in order on some clocks only.</summary>
    internal bool IsReversedIn(DateTimeZone zone) => Array.Exists(_spans, s => s.IsReversedIn(zone));

    /// <summary>The time as a reader of English says it, such as <c>about 1826</c> or <c>22 March 2024, 19:40</c>.</summary>
    internal string InWords => TimeWords.Of(this, _spans);

    private IEnumerable<EdtfPoint> Points => _spans.SelectMany(s => s.Points);

    /// <summary>The first instant that the time may mean; <see cref="Instant.MinValue"/>
    /// where its start is open, unknown, or before the year −9998.</summary>
    /// <param name="zone">The clock zone for parts that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Instant Earliest(DateTimeZone zone) => First(zone).Instant;

    /// <summary>The last instant that the time may mean, inclusive: of a day, its last nanosecond;
    /// <see cref="Instant.MaxValue"/> where its end is open, unknown, or after the year 9999.</summary>
    /// <param name="zone">The clock zone for parts that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Instant Latest(DateTimeZone zone) => Last(zone).Instant;

    /// <summary>How this time stands to another: before, after, or not to be said.</summary>
    /// <remarks>What is written decides. Where a time is marked approximate or uncertain, so is the answer.</remarks>
    /// <param name="other">The other time.</param>
    /// <param name="zone">The clock zone for parts that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> or <paramref name="zone"/> is null.</exception>
    public TimeOrder OrderTo(EdtfTime other, DateTimeZone zone) => OrderTo(other, zone, zone);

    /// <summary>How this time stands to another that is read on another clock: before, after, or not to be said.</summary>
    /// <remarks>What is written decides. Where a time is marked approximate or uncertain, so is the answer.</remarks>
    /// <param name="other">The other time.</param>
    /// <param name="zone">The clock zone for parts of this time that state none.</param>
    /// <param name="otherZone">The clock zone for parts of the other time that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/>,
    /// <paramref name="zone"/> or <paramref name="otherZone"/> is null.</exception>
    public TimeOrder OrderTo(EdtfTime other, DateTimeZone zone, DateTimeZone otherZone)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Last(zone).CompareTo(other.First(otherZone)) < 0) return TimeOrder.Before;
        return First(zone).CompareTo(other.Last(otherZone)) > 0 ? TimeOrder.After : TimeOrder.MayOverlap;
    }

    /// <summary>Reads a time.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a time; the message says where and why.</exception>
    public static EdtfTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Parse(text, out var why) ?? throw new FormatException(why);
    }

    /// <summary>Reads a time, or says why not.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <param name="time">The time read.</param>
    /// <param name="why">Where the text goes wrong and why; null if it does not.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfTime? time,
        [NotNullWhen(false)] out string? why)
    {
        time = EdtfParser.Parse(text ?? "", out why);
        if (time is null) why ??= "";
        return time is not null;
    }

    /// <summary>Reads a time.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <param name="time">The time read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfTime? time)
        => TryParse(text, out time, out _);

    static EdtfTime IParsable<EdtfTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfTime>
        .TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfTime result)
        => TryParse(s, out result, out _);

    /// <summary>A moment, written in UTC to the second or finer.</summary>
    /// <param name="instant">The moment, in the years 0 to 9999.</param>
    /// <exception cref="FormatException">The moment lies outside those years.</exception>
    public static EdtfTime At(Instant instant) => Parse(NodaTime.Text.InstantPattern.ExtendedIso.Format(instant));

    /// <summary>A calendar day.</summary>
    /// <param name="date">The day.</param>
    public static EdtfTime On(LocalDate date) => Parse(NodaTime.Text.LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)));

    /// <summary>Two times are equal when they are written alike.</summary>
    /// <param name="other">The other time.</param>
    public bool Equals(EdtfTime? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfTime);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether two times are written alike.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EdtfTime? left, EdtfTime? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two times are written differently.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EdtfTime? left, EdtfTime? right) => !(left == right);

    /// <summary>The time as written.</summary>
    public override string ToString() => Text;

    /// <summary>The last instant at which the time may begin: of an interval, the end of its first date.</summary>
    internal Instant LatestStart(DateTimeZone zone) => IsInterval && _spans[0].From is { } from ? from.Latest(zone).Instant : Latest(zone);

    private EdtfBound First(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return _spans.Min(s => s.Earliest(zone));
    }

    private EdtfBound Last(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return _spans.Max(s => s.Latest(zone));
    }
}
