namespace GeoClaims;

public sealed partial record Actor
{
    private static readonly RecordMembers<Actor> s_description = new(
        new MembersOf<Actor>()
            .Key("id", a => a.Id)
            .Text("name", a => a.Name, (a, v) => a with { Name = v! }, TextRole.Name)
            .Value("kind", a => a.Kind, (a, v) => a with { Kind = v })
            .List("aliases", a => a.Aliases, (a, v) => a with { Aliases = v }, n => n.Text, PartMembers.ActorName)
            .List("affiliations", a => a.Affiliations, (a, v) => a with { Affiliations = v }, l => $"{Words.Of(l.Kind)} {l.To}", PartMembers.Affiliation),
        _ => OwnTime.Frame);

    internal override RecordDescription Description => s_description;
}
