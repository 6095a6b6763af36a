namespace GeoClaims;

/// <summary>One item of evidence against every hypothesis.</summary>
public sealed class MatrixRow
{
    internal MatrixRow(Evidence item, Trust trust, int clusterSize, ValueList<MatrixCell> cells)
        => (Item, Trust, ClusterSize, Cells) = (item, trust, clusterSize, cells);

    /// <summary>The item.</summary>
    public Evidence Item { get; }

    /// <summary>How far its report may stand for it.</summary>
    public Trust Trust { get; }

    /// <summary>How many rated items say the same thing, this one included: those that restate one another.</summary>
    public int ClusterSize { get; }

    /// <summary>How much the item weighs: items that say the same thing share one weight.</summary>
    public double Weight => 1.0 / ClusterSize;

    /// <summary>A cell for each hypothesis of the matrix, in its order.</summary>
    public ValueList<MatrixCell> Cells { get; }

    /// <summary>The cells with the item's statement.</summary>
    public override string ToString() => $"{string.Join(" | ", Cells)} | {Item.Statement}";
}
