namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>How the claims on hypotheses of questions did as forecasts, once the questions are
    /// resolved: Brier and log scores, and how well each claimant is calibrated.</summary>
    /// <param name="scale">The scale whose words make the calibration tables; <see cref="LikelihoodScale.Icd203"/> if left out.</param>
    public Forecasts Forecasts(LikelihoodScale? scale = null) => new(this, scale ?? LikelihoodScale.Icd203);
}
