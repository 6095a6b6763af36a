namespace GeoClaims;

/// <summary>The rows as they would be if one doubt at a time were settled.</summary>
internal sealed class Doubts(EvidenceMatrix matrix)
{
    private readonly double[] _likelihoods = new double[matrix.Hypotheses.Count];

    /// <summary>Tries each variant of a row: its trust, one cell's likelihood
    /// at either end of its range, or one cell that nobody rated.</summary>
    /// <param name="index">The row.</param>
    /// <param name="try">Called with what is settled, in words that are made
    /// when asked for, and how the row is read then, which it must not keep.</param>
    public void Settle(int index, Action<Func<string>, Reading> @try)
    {
        var row = matrix.Rows[index];
        if (!row.IsWeighed) return;
        var best = matrix.Likelihoods.BestOf(index);
        var (trust, reading) = (row.Trust.Value, Reading.Of(matrix, index) with { Likelihoods = _likelihoods });
        best.CopyTo(_likelihoods);
        if (trust.Low != trust.Best) Try(trust.Low.Value, () => $"trusted with {trust.Low} in place of {trust.Best}");
        if (trust.High != trust.Best) Try(trust.High.Value, () => $"trusted with {trust.High} in place of {trust.Best}");
        for (var h = 0; h < best.Length; h++)
        {
            if (EndsOf(index, h) is not { } ends) continue;
            if (ends.Low != best[h]) TryCell(h, ends.Low);
            if (ends.High != best[h]) TryCell(h, ends.High);
            _likelihoods[h] = best[h];
        }

        void TryCell(int h, double likelihood)
        {
            _likelihoods[h] = likelihood;
            Try(trust.Best.Value, () => $"to be seen with {new Probability(likelihood)} under {matrix.Hypotheses[h].Name}");
        }

        // A doubt about the trust is one about the source: it moves what its other items share no less.
        void Try(double t, Func<string> what) => @try(what, reading with { Trust = t, Source = Math.Max(t, reading.Source) });
    }

    // An unrated cell might be as low or as high as any other of its row; one that does not apply stays as it is.
    private (double Low, double High)? EndsOf(int index, int h)
    {
        var cell = matrix.Rows[index].Cells[h];
        if (cell.State == CellState.Rated) return (matrix.Likelihoods.LowOf(index)[h], matrix.Likelihoods.HighOf(index)[h]);
        if (cell.State == CellState.NotApplicable) return null;
        var (low, high) = (1.0, 0.0);
        foreach (var likelihood in matrix.Likelihoods.BestOf(index))
            if (!double.IsNaN(likelihood)) (low, high) = (Math.Min(low, likelihood), Math.Max(high, likelihood));
        return low > high ? null : (low, high);
    }
}
