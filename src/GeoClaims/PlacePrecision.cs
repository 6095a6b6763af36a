namespace GeoClaims;

/// <summary>How exact a point is (after the precision codes of UCDP GED and ACLED).</summary>
public enum PlacePrecision
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>The exact spot.</summary>
    Exact,
    /// <summary>Within about 25 km of the point.</summary>
    Near,
    /// <summary>Somewhere in the district or region that the point stands for.</summary>
    Region,
    /// <summary>Somewhere in the country that the point stands for.</summary>
    Country,
}
