namespace GeoClaims;

/// <summary>What each cell may be drawn from.</summary>
internal sealed class CellBands(EvidenceMatrix matrix)
{
    /// <summary>The cells of a row; null where the item does not apply.</summary>
    public Triangle?[] Of(int index)
    {
        var row = matrix.Rows[index];
        var best = matrix.Likelihoods.BestOf(index);
        var (low, high) = (1.0, 0.0);
        foreach (var likelihood in best)
            if (!double.IsNaN(likelihood)) (low, high) = (Math.Min(low, likelihood), Math.Max(high, likelihood));
        var bands = new Triangle?[best.Length];
        for (var h = 0; h < bands.Length; h++)
        {
            bands[h] = row.Cells[h].State switch
            {
                CellState.NotApplicable => null,
                CellState.Unrated => new(low, (low + high) / 2, high),
                _ => Band(row.Cells[h].Assessments, best[h]),
            };
        }
        return bands;
    }

    // Analysts who differ widen the band to their extremes.
    private Triangle Band(ValueList<Assessment> assessments, double best)
    {
        var (low, high) = (best, best);
        foreach (var assessment in assessments)
        {
            if (matrix.Rules.Ratings.BandOf(assessment) is not { } band) continue;
            (low, high) = (Math.Min(low, band.Low.Value), Math.Max(high, band.High.Value));
        }
        return new(low, best, high);
    }
}
