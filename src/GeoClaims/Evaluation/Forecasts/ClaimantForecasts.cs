namespace GeoClaims;

/// <summary>How well one claimant forecast.</summary>
public sealed partial record ClaimantForecasts
{
    internal ClaimantForecasts(Actor claimant, IEnumerable<ScoredForecast> forecasts, LikelihoodScale scale)
    {
        Claimant = claimant;
        Scored = [.. forecasts];
        Distinct = Scored.Select(f => (f.Question.Id, f.Claim.Proposition)).Distinct().Count();
        Score = ForecastScore.Of(Scored.Select(f => (f.Stated, f.CameTrue)), scale);
    }

    /// <summary>Who forecast.</summary>
    public Actor Claimant { get; }

    /// <summary>The forecasts scored, in the order in which they were made.</summary>
    public ValueList<ScoredForecast> Scored { get; }

    /// <summary>On how many different hypotheses they are. Each forecast counts in
    /// the score, so a hypothesis forecast three times counts three times.</summary>
    public int Distinct { get; }

    /// <summary>Scores and calibration.</summary>
    public ForecastScore Score { get; }

    /// <summary>The claimant with its scores.</summary>
    public override string ToString()
        => $"{Claimant}: {Score}"
            + (Distinct == Score.Count ? "" : $" (on {Words.Count(Distinct, "different answer", "different answers")})");
}
