namespace GeoClaims;

public sealed partial record Proposition
{
    private static readonly RecordMembers<Proposition> s_description = new(
        new MembersOf<Proposition>()
            .Key("id", p => p.Id)
            .Text("statement", p => p.Statement, (p, v) => p with { Statement = v! }, TextRole.Name)
            .List("about", p => p.About, (p, v) => p with { About = v }, s => s.ToString(), PartMembers.Subject)
            .Reference("parent", p => p.Parent, (p, v) => p with { Parent = v })
            .Part("quantity", p => p.Quantity, (p, v) => p with { Quantity = v }, PartMembers.Quantity)
            .References("aboutClaims", p => p.AboutClaims, (p, v) => p with { AboutClaims = v }, MemberRole.OneNeeded),
        _ => OwnTime.Frame);

    internal override RecordDescription Description => s_description;
}
