namespace GeoClaims;

/// <summary>How the claims on hypotheses of questions did as forecasts, once the questions are resolved.</summary>
/// <remarks>
/// <para>A claim on the proposition of a hypothesis is a forecast. It is scored if
/// it states how likely that is, was surely made before the resolution, and the
/// resolution decides it. What is not scored is kept with the reason.</para>
/// <para>Every such act is scored, also one that was revised or taken back later:
/// it was said. So a claimant who forecasts the same thing often is scored on it
/// often; <see cref="ClaimantForecasts.Distinct"/> says on how many different hypotheses.</para>
/// </remarks>
public sealed partial class Forecasts
{
    internal Forecasts(CaseFile file, LikelihoodScale scale)
    {
        var read = new ForecastReader(file);
        Scale = scale;
        Scored = [.. read.Scored];
        Unscored = [.. read.Unscored];
        ByClaimant =
            [.. Scored.GroupBy(f => f.Claim.Claimant).OrderBy(g => g.Key).Select(g => new ClaimantForecasts(file.Get(g.Key), g, scale))];
    }

    /// <summary>The scale whose words make the calibration tables.</summary>
    public LikelihoodScale Scale { get; }

    /// <summary>The forecasts scored, in the order in which they were made.</summary>
    public ValueList<ScoredForecast> Scored { get; }

    /// <summary>The claims on hypotheses that are not scored, with the reason, in the order in which they were made.</summary>
    public ValueList<UnscoredForecast> Unscored { get; }

    /// <summary>Scores and calibration claimant by claimant; those of whom nothing is scored are left out.</summary>
    public ValueList<ClaimantForecasts> ByClaimant { get; }

    /// <summary>The claimants with their scores, then how many claims are not scored and why.</summary>
    public override string ToString()
    {
        if (Scored.IsEmpty && Unscored.IsEmpty) return "No claim is about an answer to a question.";
        var open = Unscored.Where(f => f.Reason == UnscoredReason.Unresolved).GroupBy(f => f.Question.Id)
            .Select(g =>
                $"“{g.First().Question}” is not resolved, so nothing is scored on it ({Words.Count(g.Count(), "claim", "claims")}).");
        var others = Unscored.Where(f => f.Reason != UnscoredReason.Unresolved).ToList();
        string[] rest = others.Count == 0
            ? []
            : [$"{Words.Count(others.Count, "claim", "claims")} on resolved questions "
                + $"cannot be scored; the reasons are listed under Unscored."];
        return string.Join('\n', [.. ByClaimant.Select(c => c.ToString()), .. open, .. rest]);
    }
}
