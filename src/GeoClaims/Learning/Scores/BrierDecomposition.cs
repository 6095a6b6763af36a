using System.Globalization;

namespace GeoClaims;

/// <summary>A mean Brier score taken apart: reliability − resolution + uncertainty + spread within the bins.</summary>
/// <remarks>A. Murphy, "A new vector partition of the probability score",
/// Journal of Applied Meteorology 12 (1973), 595–600. Where forecasts
/// in one bin differ, his three parts do not add up; the fourth, of D. Stephenson, C. Coelho, I. Jolliffe, "Two extra components in the
/// Brier score decomposition", Weather and Forecasting 23 (2008), 752–757, makes up for it exactly.</remarks>
/// <param name="Reliability">How far what came true in a bin lies from what was stated there, from 0 (best).</param>
/// <param name="Resolution">How far what came true in the bins lies from what came true in all, from 0; the more the better.</param>
/// <param name="Uncertainty">How open the questions were, from 0: what always stating the share of all would score.</param>
/// <param name="WithinBins">What the spread of forecasts within the bins adds (variance − 2 × covariance with the outcome); 0 where all
/// forecasts of a bin are equal.</param>
public sealed partial record BrierDecomposition(double Reliability, double Resolution, double Uncertainty, double WithinBins)
{
    /// <summary>The Brier score that the parts add up to.</summary>
    public double Brier => Reliability - Resolution + Uncertainty + WithinBins;

    /// <summary>The sum with its parts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Brier score {Brier:0.000} = reliability "
        + $"{Reliability:0.000} − resolution {Resolution:0.000} + uncertainty {Uncertainty:0.000} "
        + $"+ within bins {Math.Round(WithinBins, 3) + 0.0:0.000}");
}
