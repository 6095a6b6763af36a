namespace GeoClaims;

/// <summary>How likely one answer is by direct judgements, as a plain row.</summary>
/// <param name="Hypothesis">The id of the answer.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Analyst">Who judged; null for all together.</param>
/// <param name="Given">As given, from 0 to 1; null where it was not judged itself, and for all together.</param>
/// <param name="Judged">Made coherent; of all together, pooled and extremized as stated.</param>
/// <param name="Weight">What the analyst weighs; null for all together.</param>
/// <param name="OnEvidence">What the evidence gives.</param>
public sealed partial record PooledAnswerRow(
    string Hypothesis, string HypothesisName, string? Analyst, double? Given, double Judged, double? Weight, double? OnEvidence)
{
    internal static readonly RowColumns<PooledAnswerRow> Columns = new RowColumns<PooledAnswerRow>("Judged answers")
        .Text(r => r.Hypothesis).Text(r => r.HypothesisName).Text(r => r.Analyst).Number(r => r.Given).Number(r => r.Judged)
        .Number(r => r.Weight).Number(r => r.OnEvidence);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static PooledAnswerRow Of(PooledAnswer a) => new(
        a.Hypothesis.Id.Value, a.Hypothesis.Name, null, null, a.Extremized.Value, null, a.OnEvidence?.Value);

    internal static PooledAnswerRow Of(CoherentJudgement judgement, double weight, CoherentAnswer a) => new(
        a.Hypothesis.Id.Value, a.Hypothesis.Name, judgement.Judgement.Analyst, a.Given?.Value, a.Coherent.Value, weight, null);
}
