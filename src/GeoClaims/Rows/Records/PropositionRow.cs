namespace GeoClaims;

/// <summary>A proposition as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Parent">The id of the proposition of which it is a case.</param>
/// <param name="ParentStatement">What that says.</param>
/// <param name="About">The ids of the events and actors that it is about.</param>
/// <param name="AboutClaims">The ids of the claims that it is about.</param>
/// <param name="Measure">What is counted or measured, if it is about a number.</param>
/// <param name="Unit">In which unit.</param>
public sealed partial record PropositionRow(
    string Id, string Statement, string? Parent, string? ParentStatement, string? About, string? AboutClaims, string? Measure,
    string? Unit)
{
    internal static readonly RowColumns<PropositionRow> Columns = new RowColumns<PropositionRow>("Propositions")
        .Text(r => r.Id).Text(r => r.Statement).Text(r => r.Parent).Text(r => r.ParentStatement).Text(r => r.About)
        .Text(r => r.AboutClaims).Text(r => r.Measure).Text(r => r.Unit);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static PropositionRow Of(CaseFile file, Proposition p) => new(
        Id: p.Id.Value,
        Statement: p.Statement,
        Parent: p.Parent?.Value,
        ParentStatement: p.Parent is { } parent ? file.Get(parent).Statement : null,
        About: InRow.All(p.About.Select(s => s.ToString())),
        AboutClaims: InRow.Ids(p.AboutClaims),
        Measure: p.Quantity?.Measure,
        Unit: p.Quantity?.Unit);
}
