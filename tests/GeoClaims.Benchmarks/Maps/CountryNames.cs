namespace GeoClaims.Benchmarks;

/// <summary>Names that world-atlas shortens or that have changed since, in full: the
/// short names of the United Nations' list of member states where there is one.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<string, string> Full = new(StringComparer.Ordinal)
    {
        ["Turkey"] = "Türkiye",
        ["Macedonia"] = "North Macedonia",
        ["eSwatini"] = "Eswatini",
        ["United States of America"] = "United States",
        ["Dem. Rep. Congo"] = "DR Congo",
        ["Central African Rep."] = "Central African Republic",
        ["Dominican Rep."] = "Dominican Republic",
        ["Eq. Guinea"] = "Equatorial Guinea",
        ["S. Sudan"] = "South Sudan",
        ["W. Sahara"] = "Western Sahara",
        ["N. Cyprus"] = "Northern Cyprus",
        ["Bosnia and Herz."] = "Bosnia and Herzegovina",
        ["Vatican"] = "Holy See",
        ["Macao"] = "Macau",
        ["Faeroe Is."] = "Faroe Islands",
        ["Fr. Polynesia"] = "French Polynesia",
        ["Fr. S. Antarctic Lands"] = "French Southern Territories",
        ["N. Mariana Is."] = "Northern Mariana Islands",
        ["S. Geo. and the Is."] = "South Georgia",
        ["St. Kitts and Nevis"] = "Saint Kitts and Nevis",
        ["St. Vin. and Gren."] = "Saint Vincent and the Grenadines",
        ["Antigua and Barb."] = "Antigua and Barbuda",
        ["St. Pierre and Miquelon"] = "Saint Pierre and Miquelon",
        ["Br. Indian Ocean Ter."] = "British Indian Ocean Territory",
        ["Heard I. and McDonald Is."] = "Heard Island and McDonald Islands",
        ["U.S. Virgin Is."] = "US Virgin Islands",
        ["Indian Ocean Ter."] = "Indian Ocean Territories",
    };

    public static string InFull(string name)
        => Full.TryGetValue(name, out var full) ? full : name.EndsWith(" Is.", StringComparison.Ordinal) ? $"{name[..^4]} Islands" : name;
}
