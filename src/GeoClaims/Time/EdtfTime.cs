using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace GeoClaims;

/// <summary>A time as a source states it: a year, a month, a day, a moment or an interval, perhaps approximate or uncertain.</summary>
/// <remarks>
/// <para>Written in the Extended Date/Time Format (EDTF, ISO 8601-2:2019): <c>2024</c>, <c>2024-03</c>, <c>2024-03-22</c>,
/// <c>2024-03-22T19:40+03:00</c>, each perhaps followed by <c>~</c> (approximate), <c>?</c> (uncertain) or <c>%</c> (both);
/// <c>2024-03-22/2024-03-25</c> is an interval, of which <c>..</c> marks an open end and nothing at all an unknown one.
/// Beyond the standard, a time of day may leave out its seconds or its zone; without a zone it is read in the case's clock zone.</para>
/// <para>The text is kept as written and decides equality. Times have no order of their own, since two of them may overlap:
/// compare <see cref="Earliest"/> and <see cref="Latest"/>, which are inclusive.
/// A mark of approximation does not widen the bounds, because the standard gives it no width.</para>
/// </remarks>
[DebuggerDisplay("{Text,nq}")]
public sealed class EdtfTime : IEquatable<EdtfTime>, IParsable<EdtfTime>
{
    private readonly EdtfPoint? _start;
    private readonly EdtfPoint? _end;

    internal EdtfTime(string text, EdtfPoint? start, EdtfPoint? end, bool isInterval)
    {
        (Text, _start, _end, IsInterval) = (text, start, end, isInterval);
    }

    /// <summary>The time as written.</summary>
    public string Text { get; }

    /// <summary>Whether the time is written as an interval with a slash.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether any part is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (_start?.IsApproximate ?? false) || (_end?.IsApproximate ?? false);

    /// <summary>Whether any part is marked uncertain (<c>?</c> or <c>%</c>): the source itself doubts it.</summary>
    public bool IsUncertain => (_start?.IsUncertain ?? false) || (_end?.IsUncertain ?? false);

    /// <summary>The finest part stated; of an interval, the coarser of its two ends.</summary>
    public EdtfPrecision Precision => (EdtfPrecision)Math.Min((int)(_start ?? _end!).Precision, (int)(_end ?? _start!).Precision);

    /// <summary>The first instant that the time may mean; <see cref="Instant.MinValue"/> where its start is open or unknown.</summary>
    /// <param name="zone">The clock zone for parts that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Instant Earliest(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return _start?.Earliest(zone) ?? Instant.MinValue;
    }

    /// <summary>The last instant that the time may mean, inclusive: of a day, its last nanosecond; <see cref="Instant.MaxValue"/> where its end is open or unknown.</summary>
    /// <param name="zone">The clock zone for parts that state none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Instant Latest(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return _end?.Latest(zone) ?? Instant.MaxValue;
    }

    /// <summary>Reads a time.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a time; the message says where and why.</exception>
    public static EdtfTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Parse(text, out var time, out var why) ? time : throw new FormatException(why);
    }

    /// <summary>Reads a time, or says why not.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <param name="time">The time read.</param>
    /// <param name="why">Where the text goes wrong and why; null if it does not.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfTime? time, [NotNullWhen(false)] out string? why)
        => EdtfParser.Parse(text ?? "", out time, out why);

    /// <summary>Reads a time.</summary>
    /// <param name="text">The time in EDTF.</param>
    /// <param name="time">The time read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfTime? time) => TryParse(text, out time, out _);

    static EdtfTime IParsable<EdtfTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfTime result)
        => TryParse(s, out result, out _);

    /// <summary>A moment, written in UTC to the second or finer.</summary>
    /// <param name="instant">The moment.</param>
    public static EdtfTime At(Instant instant) => Parse(NodaTime.Text.InstantPattern.ExtendedIso.Format(instant));

    /// <summary>A calendar day.</summary>
    /// <param name="date">The day, in the years 1 to 9999.</param>
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
}
