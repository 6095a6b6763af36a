namespace GeoClaims;

/// <summary>Where one hypothesis stood after one step of the replay, as a plain row.</summary>
/// <param name="Step">The step, from 1.</param>
/// <param name="At">When what the step brought became known, in UTC; null if it was known all along.</param>
/// <param name="IsRelevant">Whether the step brought something on the question.</param>
/// <param name="Hypothesis">The id of the hypothesis; null where no method gave probabilities.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Probability">How likely it was then.</param>
/// <param name="Low">The lower end of the 90% interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Leads">Whether it led alone.</param>
/// <param name="Text">What the step brought, in a sentence.</param>
public sealed partial record ReplayRow(
    long Step, DateTime? At, bool IsRelevant, string? Hypothesis, string? HypothesisName, double? Probability, double? Low,
    double? High, bool Leads, string Text)
{
    internal static readonly RowColumns<ReplayRow> Columns = new RowColumns<ReplayRow>("Replay")
        .Count(r => r.Step).Instant(r => r.At).Flag(r => r.IsRelevant).Text(r => r.Hypothesis).Text(r => r.HypothesisName)
        .Number(r => r.Probability).Number(r => r.Low).Number(r => r.High).Flag(r => r.Leads).Text(r => r.Text);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ReplayRow Of(long step, ReplayStep at, Estimate? estimate) => new(
        Step: step,
        At: InRow.Utc(at.At),
        IsRelevant: at.IsRelevant,
        Hypothesis: estimate?.Hypothesis.Id.Value,
        HypothesisName: estimate?.Hypothesis.Name,
        Probability: estimate?.Probability.Best.Value,
        Low: estimate?.Probability.Low.Value,
        High: estimate?.Probability.High.Value,
        Leads: estimate is not null && at.Leader?.Id == estimate.Hypothesis.Id,
        Text: at.Sentence.Text);
}
