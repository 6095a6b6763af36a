namespace GeoClaims;

/// <summary>The finest part that a time states in full, from the coarsest to the finest.</summary>
public enum EdtfPrecision
{
    /// <summary>No part is stated in full, as in <c>XXXX</c>.</summary>
    Unspecified,
    /// <summary>A thousand years, such as <c>1XXX</c>.</summary>
    Millennium,
    /// <summary>A hundred years, such as <c>19XX</c>.</summary>
    Century,
    /// <summary>Ten years, such as <c>201X</c>.</summary>
    Decade,
    /// <summary>A calendar year, such as <c>2024</c>.</summary>
    Year,
    /// <summary>A season of a year, such as <c>2024-21</c>, spring.</summary>
    Season,
    /// <summary>A month, such as <c>2024-03</c>.</summary>
    Month,
    /// <summary>A day, such as <c>2024-03-22</c>.</summary>
    Day,
    /// <summary>A time of day, such as <c>2024-03-22T19:40+03:00</c>.</summary>
    TimeOfDay,
}
