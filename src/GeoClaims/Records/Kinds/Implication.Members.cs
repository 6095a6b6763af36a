namespace GeoClaims;

public sealed partial record Implication
{
    private static readonly RecordMembers<Implication> s_description = new(
        new MembersOf<Implication>()
            .Key("id", i => i.Id)
            .Reference("acceptor", i => i.Acceptor, (i, v) => i with { Acceptor = v })
            .References("from", i => i.From, (i, v) => i with { From = v }, MemberRole.Needed)
            .Reference("to", i => i.To, (i, v) => i with { To = v }, MemberRole.Needed)
            .Part("strength", i => i.Strength, (i, v) => i with { Strength = v }, PartMembers.LikelihoodTerm)
            .Text("because", i => i.Because, (i, v) => i with { Because = v }, TextRole.Reason)
            .Reference("saidBy", i => i.SaidBy, (i, v) => i with { SaidBy = v })
            .Citations(i => i.Citations, (i, v) => i with { Citations = v })
            .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v }),
        i => new() { Stated = i.KnownFrom, Citations = i.Citations, Otherwise = OwnTime.Own(true, i.Citations) }, i => i.Citations);

    internal override RecordDescription Description => s_description;
}
