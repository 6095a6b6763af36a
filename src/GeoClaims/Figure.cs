using System.Globalization;

namespace GeoClaims;

/// <summary>A number that somebody claims, perhaps as a range.</summary>
/// <param name="Low">The number, or the lower end of the range.</param>
/// <param name="High">The upper end of the range; the same as <paramref name="Low"/> for an exact number, null for "at least".</param>
public sealed record Figure(decimal Low, decimal? High = null)
{
    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Exactly(decimal value) => new(value, value);

    /// <summary>A number that is a lower bound.</summary>
    /// <param name="value">The lower bound.</param>
    public static Figure AtLeast(decimal value) => new(value, null);

    /// <summary>The number, the range, or <c>at least</c> the number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(High is null ? "at least " : "")}{Low}{(High is null || High == Low ? "" : $"–{High}")}");
}
