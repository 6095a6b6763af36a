namespace GeoClaims;

/// <summary>The matrix as a table: an item in each row, an answer in each column.</summary>
internal static class MatrixView
{
    public static View Of(EvidenceMatrix matrix)
    {
        var rows = MatrixCells.Telling(matrix).Take(MatrixPicture.MostRows).ToList();
        var columns = Math.Min(matrix.Hypotheses.Count, MatrixPicture.MostColumns);
        return new($"Evidence matrix: {matrix.Question.Text}",
            rows.Count == 0 ? ViewText.Note("Nothing is judged on this question.") : Table(matrix, rows, columns),
            ViewText.NoteIf(matrix.Hypotheses.Count > columns, $"{matrix.Hypotheses.Count - columns} more answers are not shown."),
            ViewText.NoteIf(rows.Count > 0, "Read down a column and look for orange: the answer with the least against "
                + "it stands. Items whose ratings differ most come first; what fits every answer tells nothing."));
    }

    public static View Of(EvidenceMatrix matrix, MatrixRow row)
        => new(row.Item.Statement, Table(matrix, [row], Math.Min(matrix.Hypotheses.Count, MatrixPicture.MostColumns)),
            ViewText.NoteIf(row.Weight == 0, "It counts once, with others that tell the same."));

    private static ViewTable Table(EvidenceMatrix matrix, List<MatrixRow> rows, int columns)
    {
        var answers = matrix.Hypotheses.Take(columns).Select(h => new ViewColumn(h.Name, ViewAlign.Centre));
        return new([new("Evidence"), new("Trust", ViewAlign.Right), .. answers], [.. rows.Select(r => Row(r, columns))], rows.Count == 1
            ? 0
            : matrix.Rows.Count - rows.Count) { All = "Rows" };
    }

    private static ViewRow Row(MatrixRow row, int columns)
        => new([ViewPhrase.Noted(row.Item.Statement, row.Weight == 0 ? "(counted once with others)" : ""), row.Trust.Value.Best.ToString(),
            .. Enumerable.Range(0, columns).Select(h => Cell(row, h))]);

    private static ViewPhrase Cell(MatrixRow row, int hypothesis)
    {
        var (sign, words, tone) = MatrixCells.Read(row, hypothesis);
        return tone == ViewTone.Grey
            ? ViewPhrase.Grey(sign == "?" ? words : sign)
            : new(new ViewSpan(sign, tone), new ViewSpan($" {words}"));
    }
}
