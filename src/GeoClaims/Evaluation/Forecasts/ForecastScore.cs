using System.Globalization;

namespace GeoClaims;

/// <summary>How good probability forecasts were, once it is known what happened.</summary>
/// <remarks>
/// Both scores are proper: nobody can gain by stating anything but his true belief,
/// on average. They measure other things than calibration: a forecaster who
/// always states the base rate is calibrated and says nothing. Scores compare forecasters only on the same questions.
/// </remarks>
public sealed partial record ForecastScore
{
    private ForecastScore(IReadOnlyList<(Probability Stated, bool CameTrue)> forecasts, LikelihoodScale scale)
    {
        Count = forecasts.Count;
        RuledOut = forecasts.Count(f => double.IsPositiveInfinity(LogOf(f.Stated, f.CameTrue)));
        Brier = Count == 0 ? null : forecasts.Average(f => BrierOf(f.Stated, f.CameTrue));
        LogScore = Count == 0 ? null : forecasts.Average(f => LogOf(f.Stated, f.CameTrue));
        Calibration = Bins(forecasts, scale);
    }

    /// <summary>How many forecasts were scored.</summary>
    public int Count { get; }

    /// <summary>The mean Brier score, from 0 (best) to 1 (worst); always to state 50% gives 0.25. Null without forecasts.</summary>
    /// <remarks>
    /// The mean of (p − o)², with o 1 for what came true and 0 for what did not.
    /// Brier 1950, "Verification of forecasts expressed in terms of probability",
    /// Monthly Weather Review 78(1), adds both outcomes up, which gives twice this number.
    /// </remarks>
    public double? Brier { get; }

    /// <summary>The mean logarithmic score in nats, from 0 (best) upwards;
    /// always to state 50% gives 0.693. Null without forecasts.</summary>
    /// <remarks>
    /// The mean of −ln p, with p what was stated for what then happened: Good 1952,
    /// "Rational decisions", Journal of the Royal Statistical Society B 14(1).
    /// It is infinite as soon as one forecast gave no chance to what happened: see <see cref="RuledOut"/>.
    /// </remarks>
    public double? LogScore { get; }

    /// <summary>How many forecasts stated 0 for what happened or 1 for what did not; each makes <see cref="LogScore"/> infinite.</summary>
    public int RuledOut { get; }

    /// <summary>What was stated against what came true, from the least to the most likely; words that nobody used are left out.</summary>
    public ValueList<CalibrationBin> Calibration { get; }

    /// <summary>Scores forecasts.</summary>
    /// <param name="forecasts">What was stated, and whether it came true.</param>
    /// <param name="scale">The scale whose words make the calibration table; <see cref="LikelihoodScale.Icd203"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forecasts"/> is null.</exception>
    public static ForecastScore Of(IEnumerable<(Probability Stated, bool CameTrue)> forecasts, LikelihoodScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        return new([.. forecasts], scale ?? LikelihoodScale.Icd203);
    }

    /// <summary>Count and both scores, such as <c>2 forecasts, Brier score 0.106, log score 0.393</c>.</summary>
    public override string ToString()
    {
        if (Count == 0) return "no forecast is scored";
        var infinite = RuledOut == 0 ? "" : $", since {RuledOut} gave no chance to what happened";
        return $"{Words.Count(Count, "forecast", "forecasts")}, Brier score {Text(Brier)}, log score {Text(LogScore)}{infinite}";
    }

    internal static double BrierOf(Probability stated, bool cameTrue) => Math.Pow(stated.Value - (cameTrue ? 1 : 0), 2);

    // Taken from 0, so that a sure and right forecast scores 0 and not −0.
    internal static double LogOf(Probability stated, bool cameTrue) => 0 - Math.Log(cameTrue ? stated.Value : 1 - stated.Value);

    internal static string Text(double? score) => score is { } number
        && double.IsPositiveInfinity(number) ? "infinite" : score?.ToString("0.000", CultureInfo.InvariantCulture) ?? "none";

    private static ValueList<CalibrationBin> Bins(IEnumerable<(Probability Stated, bool CameTrue)> forecasts, LikelihoodScale scale)
    {
        var bins = forecasts.Select(f => (Forecast: f, Word: scale.For(f.Stated)))
            .GroupBy(x => (x.Word, Number: x.Word is null ? x.Forecast.Stated : default), x => x.Forecast)
            .Select(g => new CalibrationBin(g.Key.Word, [.. g]));
        return [.. bins.OrderBy(b => b.MeanStated).ThenBy(b => b.Term?.Word, StringComparer.Ordinal)];
    }
}
