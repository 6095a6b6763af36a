namespace GeoClaims;

/// <summary>What a word of likelihood covers on a scale from 0 to 1; without a word, a gap.</summary>
internal sealed record LikelihoodField(double Low, double High, string Word)
{
    public double Middle => (Low + High) / 2;
}
