using System.Globalization;

namespace GeoClaims;

/// <summary>How much an item would have to weigh for the lead to change.</summary>
/// <param name="Item">The item.</param>
/// <param name="Weight">The power to which its likelihoods would count: 0 is without it, 1
/// as it is, 2 as if another like it stood beside it. From 0 to 10, and never 1.</param>
/// <param name="Instead">Who would be level with the leader at that weight.</param>
public sealed partial record TippingWeight(Evidence Item, double Weight, Hypothesis Instead)
{
    /// <summary>The item with its tipping weight, such as <c>Pier 3 shows no impact marks: at weight 0.4 Ship draws level</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Item.Statement}: at weight {Weight:0.##} {Instead.Name} draws level");
}
