namespace GeoClaims;

/// <summary>An item of evidence as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Reliability">How reliable it is, from A to E, F where that cannot be judged; null if its sources say that.</param>
/// <param name="Credibility">How credible it is, from 1 to 5; 6 where that cannot be judged.</param>
/// <param name="Confidence">How confident the analyst is in it, from 0 to 1.</param>
/// <param name="Relevance">How much it has to do with the matter.</param>
/// <param name="Access">How close whoever reported it was.</param>
/// <param name="Observed">When it was observed, as written (EDTF); null if not said.</param>
/// <param name="ObservedEarliest">When it was observed, as the first instant that it may be, in UTC; null if not said or open.</param>
/// <param name="ObservedLatest">When it was observed, as the last instant that it may be, in UTC; null if not said or open.</param>
/// <param name="Place">Where.</param>
/// <param name="Latitude">The latitude in degrees.</param>
/// <param name="Longitude">The longitude in degrees.</param>
/// <param name="Zone">The time zone of the place; null where it is the one of the case.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="Locator">The place in the report, where one is cited; null for several.</param>
/// <param name="Quote">Its words, where one report is cited; null for several.</param>
/// <param name="Claims">The ids of the claims that it is.</param>
/// <param name="Restates">The ids of the items that it only says again.</param>
/// <param name="DependsOn">The ids of the items on which it depends.</param>
/// <param name="SearchedBy">Who looked and found nothing, where the item is an absence.</param>
/// <param name="SearchedWhere">Where they looked.</param>
/// <param name="SearchedUntil">Until when, as written.</param>
/// <param name="Exhibits">How many exhibits it has.</param>
/// <param name="Checks">How often it was checked.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record EvidenceRow(
    string Id, string Statement, string? Kind, string? Reliability, long Credibility, double? Confidence, string? Relevance,
    string? Access, string? Observed, DateTime? ObservedEarliest, DateTime? ObservedLatest, string? Place, double? Latitude,
    double? Longitude, string? Zone, string? Reports, string? ReportTitles, string? Locator, string? Quote, string? Claims,
        string? Restates,
    string? DependsOn, string? SearchedBy, string? SearchedWhere, string? SearchedUntil, long Exhibits, long Checks, string? KnownFrom)
{
    internal static readonly RowColumns<EvidenceRow> Columns = new RowColumns<EvidenceRow>("Evidence")
        .Text(r => r.Id).Text(r => r.Statement).Text(r => r.Kind).Text(r => r.Reliability).Count(r => r.Credibility)
        .Number(r => r.Confidence).Text(r => r.Relevance).Text(r => r.Access).Text(r => r.Observed)
        .Instant(r => r.ObservedEarliest).Instant(r => r.ObservedLatest).Text(r => r.Place).Number(r => r.Latitude)
        .Number(r => r.Longitude).Text(r => r.Zone).Text(r => r.Reports).Text(r => r.ReportTitles).Text(r => r.Locator).Text(r => r.Quote)
        .Text(r => r.Claims).Text(r => r.Restates).Text(r => r.DependsOn).Text(r => r.SearchedBy).Text(r => r.SearchedWhere)
        .Text(r => r.SearchedUntil).Count(r => r.Exhibits).Count(r => r.Checks).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static EvidenceRow Of(CaseFile file, Evidence e) => new(
        Id: e.Id.Value,
        Statement: e.Statement,
        Kind: InRow.WordIfStated(e.Kind),
        Reliability: e.Reliability?.ToString(),
        Credibility: e.Credibility.Number,
        Confidence: e.Confidence?.Value,
        Relevance: InRow.WordIfStated(e.Relevance),
        Access: InRow.WordIfStated(e.Access),
        Observed: e.Observed?.Text,
        ObservedEarliest: InRow.Earliest(e.Observed, RecordZones.Of(e.Place, file.Zone)),
        ObservedLatest: InRow.Latest(e.Observed, RecordZones.Of(e.Place, file.Zone)),
        Place: e.Place?.Name,
        Latitude: e.Place?.Point?.Latitude,
        Longitude: e.Place?.Point?.Longitude,
        Zone: e.Place?.Zone?.Id,
        Reports: InRow.Reports(e.Citations),
        ReportTitles: InRow.Titles(file, e.Citations),
        Locator: InRow.Only(e.Citations)?.Locator,
        Quote: InRow.Only(e.Citations)?.Quote?.Original,
        Claims: InRow.Ids(e.Claims),
        Restates: InRow.Ids(e.Restates),
        DependsOn: InRow.Ids(e.DependsOn),
        SearchedBy: e.Search?.By,
        SearchedWhere: e.Search?.Where,
        SearchedUntil: e.Search?.Until.Text,
        Exhibits: e.Exhibits.Count,
        Checks: e.Checks.Count,
        KnownFrom: e.KnownFrom?.Text);
}
