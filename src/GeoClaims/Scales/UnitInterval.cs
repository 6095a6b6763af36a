using System.Globalization;

namespace GeoClaims;

/// <summary>The numbers from 0 to 1 that several scales share.</summary>
internal static class UnitInterval
{
    public static double Check(double value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        => value is >= 0 and <= 1
            ? value + 0.0 /* no minus zero: equal values are written alike */
            : throw new ArgumentOutOfRangeException(name, value, "The value must lie between 0 and 1.");

    public static string Percent(double value) => value switch
    {
        0 => "0%",
        1 => "100%",
        < 0.01 => "<1%",
        > 0.99 => ">99%",
        _ => (value * 100).ToString("0", CultureInfo.InvariantCulture) + "%",
    };
}
