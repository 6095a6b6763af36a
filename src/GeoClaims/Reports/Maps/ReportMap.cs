using System.Globalization;

namespace GeoClaims;

/// <summary>A map of a case's places, worked out to the last coordinate but not yet drawn.</summary>
/// <remarks>
/// All coordinates are whole units, two to a pixel of the frame that was asked for; x grows to
/// the right and y down. An SVG with <c>viewBox="0 0 Width Height"</c> takes them as they are.
/// Regional maps use Lambert's azimuthal equal-area projection centred on the view, maps of the whole world the Equal Earth projection.
/// Outlines and borders: Natural Earth 1:50m (public domain) by way of world-atlas 2.0.2 (ISC).
/// </remarks>
internal sealed partial record ReportMap
{
    /// <summary>The width in units.</summary>
    public required int Width { get; init; }

    /// <summary>The height in units. A map of the whole world is lower than the frame that was asked for.</summary>
    public required int Height { get; init; }

    /// <summary>The land as SVG path data; holes are inland seas. Fill it by the rule <c>nonzero</c>, which is SVG's own.</summary>
    public required string Land { get; init; }

    /// <summary>The borders between countries as SVG path data, each drawn once. Coasts are none.</summary>
    public required string Borders { get; init; }

    /// <summary>The places, by number.</summary>
    public ValueList<MapPin> Pins { get; init; }

    /// <summary>The routes, in the order in which they were given.</summary>
    public ValueList<MapRoute> Routes { get; init; }

    /// <summary>The names of countries that have room for theirs.</summary>
    public ValueList<MapLabel> Countries { get; init; }

    /// <summary>The names of seas that have room for theirs.</summary>
    public ValueList<MapLabel> Waters { get; init; }

    /// <summary>The scale, or null where the map is too large for one scale to hold everywhere.</summary>
    public MapScaleBar? ScaleBar { get; init; }

    /// <summary>Whose view of disputed borders is drawn.</summary>
    public BoundaryView Boundaries { get; init; }

    /// <summary>What must be printed under the map: where the outlines are
    /// from and, where Crimea is in view, with whom it is drawn.</summary>
    public required string Note { get; init; }

    /// <summary>What the map shows, in a few words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"map with {Pins.Count} {(Pins.Count == 1
            ? "place"
            : "places")} and {Routes.Count} {(Routes.Count == 1
            ? "route"
            : "routes")}, {(ScaleBar is null
            ? "no scale"
            : $"scale bar {ScaleBar}")}");
}
