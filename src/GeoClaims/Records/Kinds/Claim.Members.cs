namespace GeoClaims;

public sealed partial record Claim
{
    private static readonly RecordMembers<Claim> s_description = new(
        new MembersOf<Claim>()
            .Key("id", c => c.Id)
            .Reference("claimant", c => c.Claimant, (c, v) => c with { Claimant = v })
            .Reference("proposition", c => c.Proposition, (c, v) => c with { Proposition = v }, MemberRole.Needed)
            .Value("stance", c => c.Stance, (c, v) => c with { Stance = v })
            .Value("voice", c => c.Voice, (c, v) => c with { Voice = v })
            .Value("basis", c => c.Basis, (c, v) => c with { Basis = v })
            .Part("certainty", c => c.Certainty, (c, v) => c with { Certainty = v }, PartMembers.LikelihoodTerm)
            .Value("figure", c => c.Figure, (c, v) => c with { Figure = v })
            .Part("when", c => c.When, (c, v) => c with { When = v }, PartMembers.StatedTime)
            .Value("made", c => c.Made, (c, v) => c with { Made = v })
            .Text("channel", c => c.Channel, (c, v) => c with { Channel = v })
            .Citations(c => c.Citations, (c, v) => c with { Citations = v })
            .List("grounds", c => c.Grounds, (c, v) => c with { Grounds = v }, g => g.Evidence.Value, PartMembers.Ground)
            .Reference("revises", c => c.Revises, (c, v) => c with { Revises = v })
            .Value("knownFrom", c => c.KnownFrom, (c, v) => c with { KnownFrom = v }),
        c => new() { Stated = c.KnownFrom, Citations = c.Citations, Happened = c.Made }, c => c.Citations);

    internal override RecordDescription Description => s_description;
}
