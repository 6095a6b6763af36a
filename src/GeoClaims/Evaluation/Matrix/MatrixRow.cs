namespace GeoClaims;

/// <summary>One item of evidence against every hypothesis.</summary>
public sealed partial class MatrixRow
{
    private readonly EvidenceMatrix _matrix;
    private readonly int _index;

    internal MatrixRow(EvidenceMatrix matrix, int index, RatedRow rated, ClusterPlace place, ValueList<MatrixCell> cells)
        => (_matrix, _index, Rated, Place, Cells) = (matrix, index, rated, place, cells);

    /// <summary>The item.</summary>
    public Evidence Item => Rated.Item;

    /// <summary>How far its report may stand for it.</summary>
    public Trust Trust => Rated.Trust;

    /// <summary>
    /// 1, or 0 for an item that only says again what a better one says. Of items that say the same the most trusted counts, once;
    /// so further copies, good or bad, change nothing. An item that restates
    /// several others adds nothing beside them, and does not make them one.
    /// </summary>
    public double Weight => Place.Counts ? 1 : 0;

    /// <summary>A cell for each hypothesis of the matrix, in its order.</summary>
    public ValueList<MatrixCell> Cells { get; }

    internal bool IsRated => Rated.IsRated;

    /// <summary>Whether it is rated, and no better row says the same.</summary>
    internal bool IsWeighed => IsRated && Place.Counts;

    internal RatedRow Rated { get; }

    internal ClusterPlace Place { get; }

    /// <summary>P(E | H), the probability of the item if the hypothesis were true, pooled over
    /// analysts, with its range; null where nobody rated it or it does not apply.</summary>
    /// <param name="hypothesis">The place of the hypothesis in the matrix, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hypothesis"/> is no column of the matrix.</exception>
    public ProbabilityRange? Likelihood(int hypothesis)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hypothesis);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(hypothesis, Cells.Count);
        var best = _matrix.Likelihoods.BestOf(_index)[hypothesis];
        return double.IsNaN(best)
            ? null
            : new(_matrix.Likelihoods.LowOf(_index)[hypothesis], best, _matrix.Likelihoods.HighOf(_index)[hypothesis]);
    }

    /// <summary>The mean rating over analysts, from 1 (II) to 5 (CC), not applicable counted as
    /// 3; null where nobody rated it. A likelihood counts as the rating nearest to it.</summary>
    /// <param name="hypothesis">The place of the hypothesis in the matrix, from 0.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="hypothesis"/> is no column of the matrix.</exception>
    public double? MeanRating(int hypothesis)
    {
        var assessments = Cells[hypothesis].Assessments;
        if (assessments.IsEmpty) return null;
        var sum = 0.0;
        foreach (var assessment in assessments)
        {
            var rating = Read(assessment);
            sum += rating == Consistency.NotApplicable ? 3 : (int)rating;
        }
        return sum / assessments.Count;
    }

    internal Consistency Read(Assessment assessment) => _matrix.Rules.Ratings.RatingOf(assessment);

    /// <summary>The cells with the item's statement.</summary>
    public override string ToString() => $"{string.Join(" | ", Cells)} | {Item.Statement}";
}
