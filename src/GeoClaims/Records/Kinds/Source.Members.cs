namespace GeoClaims;

public sealed partial record Source
{
    private static readonly RecordMembers<Source> s_description = new(
        new MembersOf<Source>()
            .Key("id", s => s.Id)
            .Text("name", s => s.Name, (s, v) => s with { Name = v! }, TextRole.Name)
            .Reference("actor", s => s.Actor, (s, v) => s with { Actor = v })
            .Value("reliability", s => s.Reliability, (s, v) => s with { Reliability = v })
            .Text("reliabilityBecause", s => s.ReliabilityBecause, (s, v) => s with { ReliabilityBecause = v }, TextRole.Reason)
            .Value("zone", s => s.Zone, (s, v) => s with { Zone = v }),
        _ => OwnTime.Frame);

    internal override RecordDescription Description => s_description;
}
