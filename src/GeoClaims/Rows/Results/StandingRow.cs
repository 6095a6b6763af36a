namespace GeoClaims;

/// <summary>One measure of one hypothesis by one method as a plain row.</summary>
/// <param name="Method">The method's id.</param>
/// <param name="MethodName">Its name.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Rank">The hypothesis's rank by the method; 1 leads.</param>
/// <param name="Probability">How likely it is, if the method gives probabilities.</param>
/// <param name="Measure">What the method measures.</param>
/// <param name="Value">The number.</param>
public sealed partial record StandingRow(
    string Method, string MethodName, string Hypothesis, string HypothesisName, long Rank, double? Probability, string Measure,
    double Value)
{
    internal static readonly RowColumns<StandingRow> Columns = new RowColumns<StandingRow>("Standings")
        .Text(r => r.Method).Text(r => r.MethodName).Text(r => r.Hypothesis).Text(r => r.HypothesisName).Count(r => r.Rank)
        .Number(r => r.Probability).Text(r => r.Measure).Number(r => r.Value);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static StandingRow Of(MethodResult result, Standing standing, Measure measure) => new(
        Method: result.Method.Id,
        MethodName: result.Method.Name,
        Hypothesis: standing.Hypothesis.Id.Value,
        HypothesisName: standing.Hypothesis.Name,
        Rank: standing.Rank,
        Probability: standing.Probability?.Value,
        Measure: measure.Name,
        Value: measure.Value);

    internal static IEnumerable<StandingRow> All(MethodResult result) => from standing in result.Standings
                                                                         from measure in standing.Measures
                                                                         select Of(result, standing, measure);
}
