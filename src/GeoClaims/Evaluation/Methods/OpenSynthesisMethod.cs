namespace GeoClaims;

/// <summary>The measures of Open Synthesis, and the order it puts hypotheses in.</summary>
internal sealed class OpenSynthesisMethod() : SummedMethod("open-synthesis", "Open Synthesis",
    "T. Schiller, Open Synthesis, openach/metrics.py (2016–2026)",
    new Criterion("inconsistency"), new Criterion("consistency", HigherIsBetter: true), new Criterion("share not applicable"),
    new Criterion("share unrated"))
{
    private const int Measures = 4;

    protected override void Add(MatrixRow row, Span<double> sums, int sign)
    {
        for (var h = 0; h < row.Cells.Count; h++)
        {
            var mine = sums.Slice(h * Measures, Measures);
            if (row.Cells[h].State == CellState.NotApplicable) mine[2] += sign;
            if (row.MeanRating(h) is not { } mean)
            {
                mine[3] += sign;
                continue;
            }
            var square = (mean - 3) * (mean - 3) * sign;
            if (mean < 3) mine[0] += square;
            if (mean > 3) mine[1] += square;
        }
    }

    protected override void Finish(Span<double> sums, int rows)
    {
        for (var i = 0; i < sums.Length; i += Measures)
        {
            sums[i + 2] /= Math.Max(1, rows);
            sums[i + 3] /= Math.Max(1, rows);
        }
    }
}
