namespace GeoClaims;

/// <summary>What was stated against what came true, in ten bins.</summary>
/// <remarks>Who is well calibrated states 70% of things of which 70% come true. Of a question with two answers one counts; of one with
/// more, each answer counts as a forecast of its own, so that the counts of such bins are not independent.</remarks>
public sealed partial class Calibration
{
    internal Calibration(ValueList<CalibrationRow> rows, BrierDecomposition? decomposition)
        => (Rows, Decomposition) = (rows, decomposition);

    /// <summary>The bins that hold forecasts, from the lowest.</summary>
    public ValueList<CalibrationRow> Rows { get; }

    /// <summary>The mean Brier score (0 to 2) taken apart; null without forecasts.</summary>
    public BrierDecomposition? Decomposition { get; }

    /// <summary>How many forecasts there are.</summary>
    public int Count => Rows.Sum(r => r.Count);

    /// <summary>Calibration of forecasts of two answers each.</summary>
    /// <param name="forecasts">What was stated, and whether it came true.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forecasts"/> is null.</exception>
    public static Calibration Of(IEnumerable<(Probability Stated, bool CameTrue)> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        var bins = new CalibrationBins();
        foreach (var (stated, cameTrue) in forecasts) bins.Add([stated.Value, 1 - stated.Value], cameTrue ? 0 : 1);
        return bins.ToCalibration();
    }

    /// <summary>The bins, one a line, then the score taken apart.</summary>
    public override string ToString()
        => Rows.IsEmpty ? "no forecast is scored" : $"{string.Join('\n', Rows)}\n{Decomposition}";
}
