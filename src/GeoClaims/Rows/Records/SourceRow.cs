namespace GeoClaims;

/// <summary>A source as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Actor">The id of the actor that it is.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="Reliability">How reliable it is, from A to E; F where that cannot be judged.</param>
/// <param name="ReliabilityBecause">Why.</param>
/// <param name="Zone">The zone in which it writes times.</param>
public sealed partial record SourceRow(
    string Id, string Name, string? Actor, string? ActorName, string Reliability, string? ReliabilityBecause, string? Zone)
{
    internal static readonly RowColumns<SourceRow> Columns = new RowColumns<SourceRow>("Sources")
        .Text(r => r.Id).Text(r => r.Name).Text(r => r.Actor).Text(r => r.ActorName).Text(r => r.Reliability)
        .Text(r => r.ReliabilityBecause).Text(r => r.Zone);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static SourceRow Of(CaseFile file, Source s) => new(
        Id: s.Id.Value,
        Name: s.Name,
        Actor: s.Actor?.Value,
        ActorName: s.Actor is { } actor ? file.Get(actor).Name : null,
        Reliability: s.Reliability.ToString(),
        ReliabilityBecause: s.ReliabilityBecause,
        Zone: s.Zone?.Id);
}
