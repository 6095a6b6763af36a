using System.Globalization;

namespace GeoClaims;

/// <summary>A line of a graph: from an origin to an item, or from an item to an answer.</summary>
/// <param name="From">The place of the origin or item in its list, from 0.</param>
/// <param name="To">The place of the item or answer in its list, from 0.</param>
/// <param name="IsOrigin">Whether the line leads from an origin to an item.</param>
/// <param name="Pull">From −1 to 1: towards the answer or away from it, as a share of the strongest pull; 1 from an origin.</param>
internal sealed record GraphEdge(int From, int To, bool IsOrigin, double Pull)
{
    /// <summary>What it joins, and which way it pulls.</summary>
    public override string ToString() => IsOrigin ? $"origin {From} to item {To}" : string.Create(CultureInfo.InvariantCulture,
        $"item {From} to answer {To}: pulls {(Pull > 0 ? "towards it" : "away from it")}, {Math.Abs(Pull):0.00} of the strongest");
}
