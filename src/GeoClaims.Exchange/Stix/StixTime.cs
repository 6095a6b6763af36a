using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Exchange;

/// <summary>Timestamps: RFC 3339 in UTC, with as many digits as were written.</summary>
internal static class StixTime
{
    private static readonly InstantPattern Milliseconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'Z'");
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(9999, 12, 31, 23, 59);

    /// <summary>An instant to the millisecond; null if its year has no four digits.</summary>
    public static string? Of(Instant instant) => instant < First || instant > Last ? null : Milliseconds.Format(instant);

    public static bool IsTime(string? text) => text is not null && (IsPlain(text) || InstantPattern.ExtendedIso.Parse(text).Success);

    // What nearly all timestamps are: 2024-05-06T07:08:09Z, perhaps with digits behind the second, on a day that every month has.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length is < 20 or > 30 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || text[^1] != 'Z' || (text.Length > 20 && (text[19] != '.' || text.Length == 21))) return false;
        for (var i = 0; i < text.Length - 1; i++)
            if (i is not (4 or 7 or 10 or 13 or 16 or 19) && !char.IsAsciiDigit(text[i])) return false;
        static int Two(ReadOnlySpan<char> t, int at) => (t[at] - '0') * 10 + t[at + 1] - '0';
        return Two(text, 5) is >= 1 and <= 12 && Two(text, 8) is >= 1 and <= 28 && Two(text, 11) < 24 && Two(text, 14) < 60
            && Two(text, 17) < 60 && text[..4] is not "0000";
    }

    /// <summary>Which of two timestamps is the later one, to the last digit.</summary>
    public static int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    /// <summary>A millisecond later; the time of writing if that is later still.</summary>
    public static string After(string? text, Instant? written)
    {
        var next = InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true } parsed
            ? parsed.Value + Duration.FromMilliseconds(1) : Instant.FromUnixTimeSeconds(0);
        return Of(written is { } at && at > next ? at : next) ?? text!;
    }

    // Without the Z and the zeros at the end, a text that goes on is later than one that stops.
    private static string Key(string? text)
    {
        if (text is null) return "";
        var digits = text.TrimEnd('Z');
        return digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;
    }
}
