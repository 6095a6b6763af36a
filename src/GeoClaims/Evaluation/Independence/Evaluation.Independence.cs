namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>How far the evidence is independent: what collapsed into what, where it
    /// comes from, what rests on itself, and what a naive count would have said.</summary>
    public Independence Independence => Found.Value;

    private Lazy<Independence> Found
        => field ??= new(() => IndependenceFinder.Find(Case, Origins, Matrix, Estimates, Leading?.Posterior));
}
