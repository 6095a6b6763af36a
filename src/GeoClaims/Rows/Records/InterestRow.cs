namespace GeoClaims;

/// <summary>An interest as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Actor">The id of whose interest it is.</param>
/// <param name="ActorName">The name.</param>
/// <param name="Direction">Whether the actor gains or loses.</param>
/// <param name="Proposition">The id of the proposition, if it were believed.</param>
/// <param name="Statement">What that says.</param>
/// <param name="Because">Why.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record InterestRow(
    string Id, string Actor, string ActorName, string Direction, string Proposition, string Statement, string? Because,
    string? Reports, string? ReportTitles, string? KnownFrom)
{
    internal static readonly RowColumns<InterestRow> Columns = new RowColumns<InterestRow>("Interests")
        .Text(r => r.Id).Text(r => r.Actor).Text(r => r.ActorName).Text(r => r.Direction).Text(r => r.Proposition)
        .Text(r => r.Statement).Text(r => r.Because).Text(r => r.Reports).Text(r => r.ReportTitles).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static InterestRow Of(CaseFile file, Interest i) => new(
        Id: i.Id.Value,
        Actor: i.Actor.Value,
        ActorName: file.Get(i.Actor).Name,
        Direction: InRow.Word(i.Direction),
        Proposition: i.Proposition.Value,
        Statement: file.Get(i.Proposition).Statement,
        Because: i.Because,
        Reports: InRow.Reports(i.Citations),
        ReportTitles: InRow.Titles(file, i.Citations),
        KnownFrom: i.KnownFrom?.Text);
}
