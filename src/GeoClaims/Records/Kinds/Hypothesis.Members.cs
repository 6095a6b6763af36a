namespace GeoClaims;

public sealed partial record Hypothesis
{
    private static readonly RecordMembers<Hypothesis> s_description = new(
        new MembersOf<Hypothesis>()
            .Key("id", h => h.Id)
            .Reference("proposition", h => h.Proposition, (h, v) => h with { Proposition = v }, MemberRole.Needed)
            .Text("name", h => h.Name, (h, v) => h with { Name = v! }, TextRole.Name)
            .Part("prior", h => h.Prior, (h, v) => h with { Prior = v }, PartMembers.Prior)
            .Value("isCatchAll", h => h.IsCatchAll, (h, v) => h with { IsCatchAll = v })
            .Reference("parent", h => h.Parent, (h, v) => h with { Parent = v })
            .Text("kind", h => h.Kind, (h, v) => h with { Kind = v }),
        _ => OwnTime.Frame);

    internal override RecordDescription Description => s_description;
}
