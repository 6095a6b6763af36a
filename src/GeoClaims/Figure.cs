using System.Globalization;

namespace GeoClaims;

/// <summary>A number that somebody claims, perhaps as a range.</summary>
/// <remarks>A number has 15 digits at most, besides zeros at its ends: more would not be kept where a case is saved.</remarks>
/// <param name="Low">The number, or the lower end of the range.</param>
/// <param name="High">The upper end of the range; the same as <paramref name="Low"/> for an exact number, null for "at least".</param>
public sealed partial record Figure(decimal Low, decimal? High = null)
{
    /// <summary>The number, or the lower end of the range.</summary>
    public decimal Low { get; init => field = Plain(value); } = Plain(Low);

    /// <summary>The upper end of the range; the same as <see cref="Low"/> for an exact number, null for "at least".</summary>
    public decimal? High { get; init => field = value is { } number ? Plain(number) : null; } = High is { } number ? Plain(number) : null;

    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Exactly(decimal value) => new(value, value);

    /// <summary>A number that is a lower bound.</summary>
    /// <param name="value">The lower bound.</param>
    public static Figure AtLeast(decimal value) => new(value, null);

    /// <summary>How many digits of a number every reader of JSON keeps, whose numbers are doubles.</summary>
    internal const int MostDigits = 15;

    /// <summary>Whether every reader of JSON keeps its numbers.</summary>
    internal bool IsShort => IsShortNumber(Low) && (High is not { } high || IsShortNumber(high));

    /// <summary>The number, the range, or <c>at least</c> the number.</summary>
    public override string ToString()
        => High is null ? $"at least {Text(Low)}" : High == Low ? Text(Low) : $"{Text(Low)}–{Text(High.Value)}";

    // Without zeros at the end, so that equal numbers are written alike.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static bool IsShortNumber(decimal number)
        => Text(number).Replace(".", "", StringComparison.Ordinal).Trim('-', '0').Length <= MostDigits;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
