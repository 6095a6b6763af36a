namespace GeoClaims;

/// <summary>A hypothesis as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Proposition">The id of the proposition that it holds for true.</param>
/// <param name="Statement">What that says.</param>
/// <param name="Questions">The ids of the questions that it answers.</param>
/// <param name="Prior">How likely it was before the evidence, from 0 to 1; null if not said.</param>
/// <param name="PriorBecause">Why.</param>
/// <param name="IsCatchAll">Whether it stands for all that is not named.</param>
/// <param name="Parent">The id of the hypothesis of which it is a part.</param>
/// <param name="ParentName">Its name.</param>
/// <param name="Kind">What kind of answer it is in its question's reference class.</param>
public sealed partial record HypothesisRow(
    string Id, string Name, string Proposition, string Statement, string? Questions, double? Prior, string? PriorBecause,
    bool IsCatchAll, string? Parent, string? ParentName, string? Kind)
{
    internal static readonly RowColumns<HypothesisRow> Columns = new RowColumns<HypothesisRow>("Hypotheses")
        .Text(r => r.Id).Text(r => r.Name).Text(r => r.Proposition).Text(r => r.Statement).Text(r => r.Questions)
        .Number(r => r.Prior).Text(r => r.PriorBecause).Flag(r => r.IsCatchAll).Text(r => r.Parent).Text(r => r.ParentName)
        .Text(r => r.Kind);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static HypothesisRow Of(CaseFile file, Hypothesis h) => new(
        Id: h.Id.Value,
        Name: h.Name,
        Proposition: h.Proposition.Value,
        Statement: file.Get(h.Proposition).Statement,
        Questions: InRow.All(file.Questions.Where(q => q.Hypotheses.Contains(h.Id)).Select(q => q.Id.Value)),
        Prior: h.Prior?.Share.Value,
        PriorBecause: h.Prior?.Because,
        IsCatchAll: h.IsCatchAll,
        Parent: h.Parent?.Value,
        ParentName: h.Parent is { } parent ? file.Get(parent).Name : null,
        Kind: h.Kind);
}
