namespace GeoClaims;

public sealed partial record Actor
{
    private static readonly RecordMembers<Actor> s_description = new(
        new MembersOf<Actor>()
            .Key("id", a => a.Id)
            .Text("name", a => a.Name, (a, v) => a with { Name = v! }, TextRole.Name)
            .Value("kind", a => a.Kind, (a, v) => a with { Kind = v })
            .List("aliases", a => a.Aliases, (a, v) => a with { Aliases = v }, n => n.Text, PartMembers.ActorName)
            .List("affiliations", a => a.Affiliations, (a, v) => a
                with { Affiliations = v }, l => $"{Words.Of(l.Kind)} {l.To}", PartMembers.Affiliation),
        _ => OwnTime.Frame,
        alias: AlsoCalled);

    internal override RecordDescription Description => s_description;

    // A name that the actor already has is no further one.
    private static Actor AlsoCalled(Actor keep, Actor other)
        => keep.Name == other.Name
            || keep.Aliases.Any(a => a.Text == other.Name) ? keep : keep with { Aliases = keep.Aliases.Add(new(other.Name)) };
}
