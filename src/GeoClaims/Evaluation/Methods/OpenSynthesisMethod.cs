namespace GeoClaims;

/// <summary>The measures of Open Synthesis, and the order it puts hypotheses in.</summary>
internal sealed class OpenSynthesisMethod() : RankedMethod("open-synthesis", "Open Synthesis", "T. Schiller, Open Synthesis, openach/metrics.py (2016–2026)",
    "inconsistency", "consistency", "share not applicable", "share unrated")
{
    private const int Measures = 4;

    protected override int Sign(int measure) => measure == 1 ? -1 : 1;

    protected override object Total(EvidenceMatrix matrix)
    {
        var sums = new double[matrix.Hypotheses.Count * Measures];
        foreach (var row in matrix.Rows)
            if (row.Place.Counts) Add(sums, row, matrix, 1);
        return sums;
    }

    protected override double[] Keys(object totals, EvidenceMatrix matrix, int without)
    {
        double[] keys = [.. (double[])totals];
        var rows = matrix.Rows.Count(r => r.Place.Counts);
        if (without >= 0 && matrix.Rows[without].Place is { Counts: true } place)
        {
            Add(keys, matrix.Rows[without], matrix, -1);
            if (place.Heir >= 0) Add(keys, matrix.Rows[place.Heir], matrix, 1);
            else rows--;
        }
        rows = Math.Max(1, rows);
        for (var i = 0; i < keys.Length; i += Measures)
        {
            keys[i + 2] /= rows;
            keys[i + 3] /= rows;
        }
        return keys;
    }

    private static void Add(double[] sums, MatrixRow row, EvidenceMatrix matrix, int sign)
    {
        for (var h = 0; h < matrix.Hypotheses.Count; h++)
        {
            var at = h * Measures;
            var cell = row.Cells[h];
            if (cell.State == CellState.Unrated) { sums[at + 3] += sign; continue; }
            if (cell.State == CellState.NotApplicable) sums[at + 2] += sign;
            var difference = Cell.MeanVote(cell, matrix.Options.Ratings)!.Value - 3;
            var square = difference * difference * sign;
            if (difference < 0) sums[at] += square;
            if (difference > 0) sums[at + 1] -= square;
        }
    }
}
