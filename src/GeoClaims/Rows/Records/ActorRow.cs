namespace GeoClaims;

/// <summary>An actor as a plain row.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Affiliations">How the actor is bound to others, by their ids, such as <c>part of actor:union</c>.</param>
/// <param name="AffiliationNames">The names of those.</param>
public sealed partial record ActorRow(
    string Id, string Name, string? Kind, string? Aliases, string? Affiliations,
    string? AffiliationNames)
{
    internal static readonly RowColumns<ActorRow> Columns = new RowColumns<ActorRow>("Actors")
        .Text(r => r.Id).Text(r => r.Name).Text(r => r.Kind).Text(r => r.Aliases).Text(r => r.Affiliations)
        .Text(r => r.AffiliationNames);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ActorRow Of(CaseFile file, Actor a) => new(
        Id: a.Id.Value,
        Name: a.Name,
        Kind: InRow.WordIfStated(a.Kind),
        Aliases: InRow.All(a.Aliases.Select(n => n.Text)),
        Affiliations: InRow.All(a.Affiliations.Select(f => f.ToString())),
        AffiliationNames: InRow.All(a.Affiliations.Select(f => file.Get(f.To).Name)));
}
