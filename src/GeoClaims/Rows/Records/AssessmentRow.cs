namespace GeoClaims;

/// <summary>One analyst's judgement of one item against one hypothesis as a plain row.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Analyst">Who judged.</param>
/// <param name="Rating">The rating: CC, C, N, I, II or NA; null where a likelihood is given.</param>
/// <param name="Likelihood">P(item | hypothesis), if the analyst gave it as a number.</param>
/// <param name="LikelihoodLow">The least that it may be.</param>
/// <param name="LikelihoodHigh">The most.</param>
/// <param name="Because">Why.</param>
/// <param name="Since">Since when it holds, as written.</param>
public sealed partial record AssessmentRow(
    string Item, string Statement, string Hypothesis, string HypothesisName, string Analyst, string? Rating, double? Likelihood,
    double? LikelihoodLow, double? LikelihoodHigh, string? Because, string? Since)
{
    internal static readonly RowColumns<AssessmentRow> Columns = new RowColumns<AssessmentRow>("Assessments")
        .Text(r => r.Item).Text(r => r.Statement).Text(r => r.Hypothesis).Text(r => r.HypothesisName).Text(r => r.Analyst)
        .Text(r => r.Rating).Number(r => r.Likelihood).Number(r => r.LikelihoodLow).Number(r => r.LikelihoodHigh)
        .Text(r => r.Because).Text(r => r.Since);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static AssessmentRow Of(CaseFile file, Assessment a) => new(
        Item: a.Item.Value,
        Statement: file.Get(a.Item).Statement,
        Hypothesis: a.Hypothesis.Value,
        HypothesisName: file.Get(a.Hypothesis).Name,
        Analyst: a.Analyst,
        Rating: InRow.Mark(a.Consistency),
        Likelihood: a.Likelihood?.Best.Value,
        LikelihoodLow: a.Likelihood?.Low.Value,
        LikelihoodHigh: a.Likelihood?.High.Value,
        Because: a.Because,
        Since: a.Since?.Text);
}
