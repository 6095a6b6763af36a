namespace GeoClaims;

/// <summary>The scores of one part of a forecaster's forecasts.</summary>
/// <param name="Name">Which part, such as a reference class or <c>under a month before</c>.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="Brier">Their mean Brier score, from 0 (best) to 2.</param>
/// <param name="LogScore">Their mean logarithmic score in nats.</param>
public sealed partial record ScoreGroup(string Name, int Count, double Brier, double LogScore)
{
    /// <summary>The part with its scores.</summary>
    public override string ToString() => $"{Name}: {Words.Count(Count, "forecast", "forecasts")}, "
        + $"Brier score {ForecastScore.Text(Brier)}, log score {ForecastScore.Text(LogScore)}";
}
