namespace GeoClaims;

public sealed partial record Event
{
    private static readonly RecordMembers<Event> s_description = new(
        new MembersOf<Event>()
            .Key("id", e => e.Id)
            .Text("name", e => e.Name, (e, v) => e with { Name = v! }, TextRole.Name)
            .Text("kind", e => e.Kind, (e, v) => e with { Kind = v })
            .Value("time", e => e.Time, (e, v) => e with { Time = v })
            .Part("place", e => e.Place, (e, v) => e with { Place = v }, PartMembers.Place)
            .List("participants", e => e.Participants, (e, v) => e with { Participants = v }, p => p.ToString(), PartMembers.Participation)
            .Reference("partOf", e => e.PartOf, (e, v) => e with { PartOf = v })
            .Citations(e => e.Citations, (e, v) => e with { Citations = v })
            .Value("knownFrom", e => e.KnownFrom, (e, v) => e with { KnownFrom = v }),
        e => new() { Stated = e.KnownFrom, Citations = e.Citations, Happened = e.Time, Zone = e.Place?.Zone });

    internal override RecordDescription Description => s_description;
}
