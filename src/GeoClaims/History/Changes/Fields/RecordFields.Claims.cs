namespace GeoClaims;

// Who takes which stance, what it commits to, and who gains or loses by it.
internal static partial class RecordFields
{
    private static Field[] Claim() => new FieldTable<Claim>()
        .Value("claimant", c => c.Claimant, (c, v) => c with { Claimant = v })
        .Value("proposition", c => c.Proposition, (c, v) => c with { Proposition = v })
        .Value("stance", c => c.Stance, (c, v) => c with { Stance = v })
        .Value("voice", c => c.Voice, (c, v) => c with { Voice = v })
        .Value("basis", c => c.Basis, (c, v) => c with { Basis = v })
        .Value("certainty", c => c.Certainty, (c, v) => c with { Certainty = v })
        .Value("figure", c => c.Figure, (c, v) => c with { Figure = v })
        .Value("when", c => c.When, (c, v) => c with { When = v })
        .Value("made", c => c.Made, (c, v) => c with { Made = v })
        .Value("channel", c => c.Channel, (c, v) => c with { Channel = v })
        .Citations(c => c.Citations, (c, v) => c with { Citations = v })
        .List("grounds", c => c.Grounds, (c, v) => c with { Grounds = v }, g => g.Evidence.Value)
        .Value("revises", c => c.Revises, (c, v) => c with { Revises = v })
        .Value("knownFrom", c => c.KnownFrom, (c, v) => c with { KnownFrom = v })
        .All;

    private static Field[] Implication() => new FieldTable<Implication>()
        .Value("acceptor", i => i.Acceptor, (i, v) => i with { Acceptor = v })
        .Ids("from", i => i.From, (i, v) => i with { From = v })
        .Value("to", i => i.To, (i, v) => i with { To = v })
        .Value("strength", i => i.Strength, (i, v) => i with { Strength = v })
        .Value("because", i => i.Because, (i, v) => i with { Because = v })
        .Value("saidBy", i => i.SaidBy, (i, v) => i with { SaidBy = v })
        .Citations(i => i.Citations, (i, v) => i with { Citations = v })
        .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v })
        .All;

    private static Field[] Interest() => new FieldTable<Interest>()
        .Value("actor", i => i.Actor, (i, v) => i with { Actor = v })
        .Value("proposition", i => i.Proposition, (i, v) => i with { Proposition = v })
        .Value("direction", i => i.Direction, (i, v) => i with { Direction = v })
        .Value("because", i => i.Because, (i, v) => i with { Because = v })
        .Citations(i => i.Citations, (i, v) => i with { Citations = v })
        .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v })
        .All;
}
