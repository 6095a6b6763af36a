namespace GeoClaims;

/// <summary>An event as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of event it is.</param>
/// <param name="Time">When it happened, as written (EDTF); null if not said.</param>
/// <param name="TimeEarliest">When it happened, as the first instant that it may be, in UTC; null if not said or open.</param>
/// <param name="TimeLatest">When it happened, as the last instant that it may be, in UTC; null if not said or open.</param>
/// <param name="Place">Where.</param>
/// <param name="Latitude">The latitude in degrees.</param>
/// <param name="Longitude">The longitude in degrees.</param>
/// <param name="Zone">The time zone of the place; null where it is the one of the case.</param>
/// <param name="PartOf">The id of the event of which it is a part.</param>
/// <param name="PartOfName">Its name.</param>
/// <param name="Participants">The ids of who took part, and as what, such as <c>actor:union as caller</c>.</param>
/// <param name="ParticipantNames">Their names.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record EventRow(
    string Id, string Name, string? Kind, string? Time, DateTime? TimeEarliest, DateTime? TimeLatest, string? Place,
    double? Latitude, double? Longitude, string? Zone, string? PartOf, string? PartOfName, string? Participants, string? ParticipantNames,
    string? Reports, string? ReportTitles, string? KnownFrom)
{
    internal static readonly RowColumns<EventRow> Columns = new RowColumns<EventRow>("Events")
        .Text(r => r.Id).Text(r => r.Name).Text(r => r.Kind).Text(r => r.Time).Instant(r => r.TimeEarliest)
        .Instant(r => r.TimeLatest).Text(r => r.Place).Number(r => r.Latitude).Number(r => r.Longitude).Text(r => r.Zone)
        .Text(r => r.PartOf)
        .Text(r => r.PartOfName).Text(r => r.Participants).Text(r => r.ParticipantNames).Text(r => r.Reports)
        .Text(r => r.ReportTitles).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static EventRow Of(CaseFile file, Event e) => new(
        Id: e.Id.Value,
        Name: e.Name,
        Kind: e.Kind,
        Time: e.Time?.Text,
        TimeEarliest: InRow.Earliest(e.Time, RecordZones.Of(e.Place, file.Zone)),
        TimeLatest: InRow.Latest(e.Time, RecordZones.Of(e.Place, file.Zone)),
        Place: e.Place?.Name,
        Latitude: e.Place?.Point?.Latitude,
        Longitude: e.Place?.Point?.Longitude,
        Zone: e.Place?.Zone?.Id,
        PartOf: e.PartOf?.Value,
        PartOfName: e.PartOf is { } whole ? file.Get(whole).Name : null,
        Participants: InRow.All(e.Participants.Select(p => p.ToString())),
        ParticipantNames: InRow.All(e.Participants.Select(p => file.Get(p.Actor).Name)),
        Reports: InRow.Reports(e.Citations),
        ReportTitles: InRow.Titles(file, e.Citations),
        KnownFrom: e.KnownFrom?.Text);
}
