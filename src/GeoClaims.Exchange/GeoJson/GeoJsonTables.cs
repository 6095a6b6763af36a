namespace GeoClaims.Exchange;

/// <summary>What of a map becomes what of a case.</summary>
internal static class GeoJsonTables
{
    /// <summary>Coming in.</summary>
    public static MappingTable In { get; } = new("geojson-in", "GeoJSON", "GeoClaims", null,
        new("a feature, or a bare geometry", "an event"),
        new("`id` (text or number)", "its id; a feature without one gets one from its text"),
        new("`name`, `title`, `label`", "its name"),
        new("`time`, `date`, `datetime`, `timestamp`, `when`, `start` (ISO 8601 or EDTF)", "its time"),
        new("`kind`, `category`, `event_type`", "its kind"),
        new("`Point`", "its place (named by `place`, `location`, else its own name)"),
        new("any other geometry",
            "the middle of its extent, as a region, on the shorter way around the globe; the shape is kept aside"),
        new("heights, `bbox`, all other members", "kept aside; the map stays byte for byte"));
}
