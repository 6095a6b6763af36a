namespace GeoClaims;

/// <summary>How a cell of a matrix reads: its signs, its words and its tone,
/// which is that of the mean where several analysts rated it.</summary>
internal static class MatrixCells
{
    public static (string Sign, string Words, ViewTone Tone) Read(MatrixRow row, int hypothesis)
    {
        var cell = row.Cells[hypothesis];
        if (cell.State == CellState.Unrated) return ("?", "not rated", ViewTone.Grey);
        if (cell.State == CellState.NotApplicable) return (Consistency.NotApplicable.Mark, Consistency.NotApplicable.Words, ViewTone.Grey);
        var rating = (Consistency)Math.Clamp((int)Math.Round(row.MeanRating(hypothesis) ?? 3, MidpointRounding.ToEven), (int)Consistency.II,
            (int)Consistency.CC);
        var signs = cell.Assessments.Count <= 3 ? cell.ToString() : $"{rating.Mark} ({cell.Assessments.Count})";
        return (signs, rating.Words, ViewWords.ToneOf(rating));
    }

    /// <summary>The rows, those first whose mean ratings differ most between the answers.</summary>
    public static IEnumerable<MatrixRow> Telling(EvidenceMatrix matrix) => matrix.Rows.OrderByDescending(Spread);

    private static double Spread(MatrixRow row)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        for (var h = 0; h < row.Cells.Count; h++)
        {
            if (row.Cells[h].State != CellState.Rated || row.MeanRating(h) is not { } mean) continue;
            (low, high) = (Math.Min(low, mean), Math.Max(high, mean));
        }
        return high < low ? -1 : high - low;
    }
}
