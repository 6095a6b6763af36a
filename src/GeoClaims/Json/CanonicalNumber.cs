using System.Globalization;
using System.Text.Json;

namespace GeoClaims;

/// <summary>Doubles as ECMAScript writes them, which RFC 8785 §3.2.2.3 takes over.</summary>
internal static class CanonicalNumber
{
    /// <summary>ECMA-262, <c>Number::toString</c> with radix 10.</summary>
    /// <exception cref="JsonException">The number is infinite, or none.</exception>
    public static string Text(double number)
    {
        if (!double.IsFinite(number)) throw new JsonException("A number is too large for a double.");
        if (number == 0) return "0";
        var (digits, point) = Shortest(Math.Abs(number));
        return (number < 0 ? "-" : "") + Layout(digits, point);
    }

    /// <summary>The fewest digits that read back as the number, which is 0.<c>Digits</c> × 10^<c>Point</c>.</summary>
    private static (string Digits, int Point) Shortest(double number)
    {
        // Since .NET Core 3.0 "R" gives the fewest digits, and of those the nearest; only their layout differs.
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var zeros = digits.AsSpan().IndexOfAnyExcept('0');
        return (digits.Trim('0'), (dot < 0 ? mantissa.Length : dot) - zeros + exponent);
    }

    private static string Layout(string digits, int point) => point switch
    {
        > 0 and <= 21 when digits.Length <= point => digits.PadRight(point, '0'),
        > 0 and <= 21 => $"{digits[..point]}.{digits[point..]}",
        > -6 and <= 0 => $"0.{new string('0', -point)}{digits}",
        _ => string.Create(CultureInfo.InvariantCulture,
            $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}"),
    };
}
