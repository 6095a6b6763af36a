namespace GeoClaims;

internal sealed class MedianPooling() : AnalystPooling("median/1", "The analysts' middle likelihood.")
{
    public override Probability Of(ReadOnlySpan<Probability> likelihoods)
    {
        Check(likelihoods);
        Probability[] ordered = [.. likelihoods];
        Array.Sort(ordered);
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : new((ordered[middle - 1].Value + ordered[middle].Value) / 2);
    }
}
