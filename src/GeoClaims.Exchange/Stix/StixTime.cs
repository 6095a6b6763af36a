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

    public static bool IsTime(string? text) => text is not null && InstantPattern.ExtendedIso.Parse(text).Success;

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
