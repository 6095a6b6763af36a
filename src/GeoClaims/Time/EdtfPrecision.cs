namespace GeoClaims;

/// <summary>The finest part that a time states.</summary>
public enum EdtfPrecision
{
    /// <summary>A calendar year, such as <c>2024</c>.</summary>
    Year,
    /// <summary>A month, such as <c>2024-03</c>.</summary>
    Month,
    /// <summary>A day, such as <c>2024-03-22</c>.</summary>
    Day,
    /// <summary>A time of day, such as <c>2024-03-22T19:40+03:00</c>.</summary>
    TimeOfDay,
}
