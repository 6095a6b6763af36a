namespace GeoClaims;

/// <summary>The places of a case on a map, with what happened there.</summary>
/// <param name="Map">The map, laid out.</param>
/// <param name="Small">The same for a phone: labels do not shrink with a map.</param>
/// <param name="Places">The places, by number.</param>
public sealed partial record PlaceMap(ReportMap Map, ReportMap Small, ValueList<MappedPlace> Places)
{
    /// <summary>How many places the map shows.</summary>
    public override string ToString() => Map.ToString();
}
