namespace GeoClaims;

/// <summary>How well somebody, or a method, forecast, as a plain row.</summary>
/// <param name="Name">Who, or which method.</param>
/// <param name="Kind">Whether that is an analyst, a claimant or a method.</param>
/// <param name="Part">Which part of the forecasts: null for all, a reference class, or how long before the resolution.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="Brier">The mean Brier score, from 0 to 2.</param>
/// <param name="LogScore">The mean logarithmic score in nats.</param>
/// <param name="Ranked">The mean ranked score of ordered answers; null for a part.</param>
/// <param name="Led">How often the first answer came true; null for a part.</param>
/// <param name="Decided">Of how many; null for a part.</param>
public sealed partial record ScoreRow(
    string Name, string Kind, string? Part, long Count, double? Brier, double? LogScore, double? Ranked, double? Led, long? Decided)
{
    internal static readonly RowColumns<ScoreRow> Columns = new RowColumns<ScoreRow>("Scores")
        .Text(r => r.Name).Text(r => r.Kind).Text(r => r.Part).Count(r => r.Count).Number(r => r.Brier).Number(r => r.LogScore)
        .Number(r => r.Ranked).Number(r => r.Led).Count(r => r.Decided);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static IEnumerable<ScoreRow> All(ForecasterScore f) => f.ByTopic.Concat(f.ByTime)
        .Select(g => new ScoreRow(f.Name, InRow.Word(f.Kind), g.Name, g.Count, g.Brier, g.LogScore, null, null, null))
        .Prepend(new(f.Name, InRow.Word(f.Kind), null, f.Count, f.Brier, f.LogScore, f.Ranked, f.Led, f.Decided));
}
