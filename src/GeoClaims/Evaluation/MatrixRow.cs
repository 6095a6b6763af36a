namespace GeoClaims;

/// <summary>One item of evidence against every hypothesis.</summary>
public sealed class MatrixRow
{
    internal MatrixRow(Evidence item, Trust trust, ClusterPlace place, ValueList<MatrixCell> cells)
        => (Item, Trust, Place, Cells) = (item, trust, place, cells);

    /// <summary>The item.</summary>
    public Evidence Item { get; }

    /// <summary>How far its report may stand for it.</summary>
    public Trust Trust { get; }

    /// <summary>How many rated items say the same thing, this one included: those that restate one another.</summary>
    public int ClusterSize => Place.Size;

    /// <summary>
    /// 1, or 0 for an item that only says again what a better one says. Of items that restate one another the most trusted counts, once;
    /// so further copies, good or bad, change nothing. An item that restates several others adds nothing beside them, and does not make them one.
    /// </summary>
    public double Weight => Place.Counts ? 1 : 0;

    internal ClusterPlace Place { get; }

    /// <summary>A cell for each hypothesis of the matrix, in its order.</summary>
    public ValueList<MatrixCell> Cells { get; }

    /// <summary>The cells with the item's statement.</summary>
    public override string ToString() => $"{string.Join(" | ", Cells)} | {Item.Statement}";
}
