namespace GeoClaims;

internal sealed class FaceValueTrust() : TrustPolicy("face-value/1", "Every item is taken at face value, whatever its grades.")
{
    private static readonly Trust Whole = new(new(1), "taken at face value");

    public override Trust Of(Reliability reliability, Credibility credibility, ConfidenceScore? confidence) => Whole;
}
