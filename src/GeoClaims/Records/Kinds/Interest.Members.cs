namespace GeoClaims;

public sealed partial record Interest
{
    private static readonly RecordMembers<Interest> s_description = new(
        new MembersOf<Interest>()
            .Key("id", i => i.Id)
            .Reference("actor", i => i.Actor, (i, v) => i with { Actor = v })
            .Reference("proposition", i => i.Proposition, (i, v) => i with { Proposition = v }, MemberRole.Needed)
            .Value("direction", i => i.Direction, (i, v) => i with { Direction = v })
            .Text("because", i => i.Because, (i, v) => i with { Because = v }, TextRole.Reason)
            .Citations(i => i.Citations, (i, v) => i with { Citations = v })
            .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v }),
        i => new() { Stated = i.KnownFrom, Citations = i.Citations, Otherwise = OwnTime.Own(true, i.Citations) }, i => i.Citations);

    internal override RecordDescription Description => s_description;
}
