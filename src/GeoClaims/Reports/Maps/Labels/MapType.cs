namespace GeoClaims;

/// <summary>The sizes, in pixels, for which a map is laid out; whoever draws it takes them too (twice as many units).</summary>
internal static class MapType
{
    /// <summary>Names of places, half bold.</summary>
    public const double Place = 13;

    /// <summary>What is said of a route.</summary>
    public const double Route = 12;

    /// <summary>Names of countries, spaced by <see cref="CountrySpacing"/>.</summary>
    public const double Country = 12.5;

    /// <summary>Room between the letters of a country's name, as a part of their size.</summary>
    public const double CountrySpacing = 0.05;

    /// <summary>Names of seas, in italics.</summary>
    public const double Water = 12;

    /// <summary>The text of the scale bar.</summary>
    public const double Scale = 12;

    /// <summary>From one base line to the next, as a part of the size.</summary>
    public const double LineHeight = 1.2;

    /// <summary>The radius of a numbered disc.</summary>
    public const double Disc = 9.5;
}
