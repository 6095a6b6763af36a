namespace GeoClaims;

/// <summary>What is known of a cell of the matrix.</summary>
public enum CellState
{
    /// <summary>Nobody has rated the item against the hypothesis. That is no rating: it widens the range.</summary>
    Unrated,
    /// <summary>Whoever rated it found that the item has nothing to do with the hypothesis.</summary>
    NotApplicable,
    /// <summary>Somebody rated it.</summary>
    Rated,
}
