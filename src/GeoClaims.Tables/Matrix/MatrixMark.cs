namespace GeoClaims;

/// <summary>What stands in a cell of a matrix: a rating or a likelihood, perhaps with its reason.</summary>
/// <param name="Rating">The rating; null if a likelihood was given.</param>
/// <param name="Likelihood">How likely the item is if the hypothesis is true; null if a rating was given.</param>
/// <param name="Because">The reason; null if none is given.</param>
public sealed record MatrixMark(Consistency? Rating, Probability? Likelihood = null, string? Because = null)
{
    /// <summary>The rating's letters or the likelihood, with the reason.</summary>
    public override string ToString() => MarkConvention.Letters.Write(this);
}
