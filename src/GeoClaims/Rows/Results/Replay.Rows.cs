namespace GeoClaims;

public sealed partial class Replay
{
    /// <summary>
    /// Where each hypothesis stood after each step, as plain rows: what a line over time is drawn from. A step after which no method
    /// gave probabilities has one row without a hypothesis.
    /// </summary>
    public RowSet<ReplayRow> ToRows() => new(ReplayRow.Columns, Steps.SelectMany((step, i) => step.Estimates.IsEmpty
        ? [ReplayRow.Of(i + 1, step, null)]
        : step.Estimates.Select(e => ReplayRow.Of(i + 1, step, e))));
}
