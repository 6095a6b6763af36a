namespace GeoClaims;

/// <summary>The places of a case on a map, with what happened there.</summary>
public sealed partial record PlaceMap
{
    internal PlaceMap(ReportMap map, ReportMap small, ValueList<MappedPlace> places)
        => (Map, Small, Places) = (map, small, places);

    /// <summary>The map, laid out.</summary>
    internal ReportMap Map { get; }

    /// <summary>The same for a phone: labels do not shrink with a map.</summary>
    internal ReportMap Small { get; }

    /// <summary>The places, by number.</summary>
    public ValueList<MappedPlace> Places { get; }

    /// <summary>How many places the map shows.</summary>
    public override string ToString() => Map.ToString();
}
