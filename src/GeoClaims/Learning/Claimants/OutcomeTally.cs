namespace GeoClaims;

/// <summary>How often what was said came out, weighted by how firmly it was said.</summary>
/// <param name="Right">The weight of what came out as said.</param>
/// <param name="Wrong">The weight of what came out otherwise.</param>
/// <param name="Count">How many statements that is.</param>
/// <param name="Share">The share that comes out: a posterior from the stated prior, with its 90% interval.</param>
public sealed partial record OutcomeTally(double Right, double Wrong, int Count, BetaPosterior Share)
{
    /// <summary>The share with its interval and count.</summary>
    public override string ToString() => Count == 0 ? "nothing came out yet" : Share.ToString();
}
