namespace GeoClaims.Exchange;

/// <summary>The tables of all formats, from which README and pages are made.</summary>
internal static class MappingTables
{
    /// <summary>All of them, in the order of the README.</summary>
    public static IReadOnlyList<MappingTable> All { get; } =
    [
        StixTables.In, StixTables.Out, MispTables.In, MispTables.Tags, MispTables.Out, ClaimReviewTables.In, ClaimReviewTables.Media,
        GeoJsonTables.In, ProvTables.In, ProvTables.Out,
        EventDataTables.Gtd, EventDataTables.UcdpGed, EventDataTables.Acled,
    ];
}
