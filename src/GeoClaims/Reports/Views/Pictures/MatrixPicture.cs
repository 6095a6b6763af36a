namespace GeoClaims;

/// <summary>The matrix as a picture: signs and words on blue where an item
/// fits, on orange with a base line where it speaks against.</summary>
internal static class MatrixPicture
{
    private const double Left = 330, Column = 112, Row = 46, Gap = 3;
    public const int MostRows = 25, MostColumns = 8;

    public static string Draw(EvidenceMatrix matrix)
    {
        var (columns, rows) = (Math.Min(matrix.Hypotheses.Count, MostColumns), MatrixCells.Telling(matrix).Take(MostRows).ToList());
        var page = new SvgPage(Math.Max(640, Left + (columns * Column) + 10));
        for (var h = 0; h < columns; h++) page.Text(Middle(h), 28, matrix.Hypotheses[h].Name, Column - 8, 13, anchor: "middle", bold: true);
        page.Text(10, 28, "Evidence", Left - 20, 13, bold: true);
        page.Line(10, 40, page.Width - 10, 40, SvgInk.Rule);
        for (var i = 0; i < rows.Count; i++) Draw(page, rows[i], columns, 43 + (i * Row));
        var y = 43 + (rows.Count * Row) + 18;
        if (LeftOut(matrix) is { } more)
        {
            page.Text(10, y, more, page.Width - 20, 12, SvgInk.Soft);
            y += 18;
        }
        page.Text(10, y, "Read down a column and look for orange: the answer with the least against it "
            + "stands. Items whose ratings differ most come first.", page.Width - 20, 12, SvgInk.Soft);
        return page.ToSvg(y + 12, $"Evidence matrix: {matrix.Question.Text}", Sentence(matrix));
    }

    private static string? LeftOut(EvidenceMatrix matrix)
    {
        var (items, answers) = (matrix.Rows.Count - MostRows, matrix.Hypotheses.Count - MostColumns);
        return (items > 0, answers > 0) switch
        {
            (true, true) => $"and {items} more items; {answers} more answers are not shown",
            (true, false) => $"and {items} more items",
            (false, true) => $"{answers} more answers are not shown",
            _ => null,
        };
    }

    private static void Draw(SvgPage page, MatrixRow row, int columns, double y)
    {
        page.Text(10, y + 18, row.Item.Statement, Left - 24, 13, bold: true);
        page.Text(10, y + 35, $"{Words.Of(row.Item.Kind)} · "
            + $"trust {row.Trust.Value.Best}{(row.Weight == 0 ? " · counted once with others" : "")}", Left - 24, 12, SvgInk.Soft);
        for (var h = 0; h < columns; h++)
        {
            var (sign, words, tone) = MatrixCells.Read(row, h);
            var (x, width) = (Left + (h * Column), Column - Gap);
            if (Ground(tone) is { } ground) page.Rectangle(x, y, width, Row - 2, ground);
            if (tone is ViewTone.Against or ViewTone.StronglyAgainst)
                page.Rectangle(x, y + Row - 2 - Thick(tone), width, Thick(tone), SvgInk.BaseLine);
            page.Text(Middle(h), y + 19, sign, width - 6, 16, anchor: "middle", bold: true);
            page.Text(Middle(h), y + 34, words, width - 4, 11, SvgInk.Soft, "middle");
        }
        page.Line(10, y + Row - 1, page.Width - 10, y + Row - 1, SvgInk.Rule, 0.5);
    }

    private static string Sentence(EvidenceMatrix matrix)
        => $"{matrix.Rows.Count} items of evidence against {matrix.Hypotheses.Count} answers. "
            + string.Join(". ", matrix.Hypotheses.Take(MostColumns).Select((h, i) =>
            $"{h.Name}: {matrix.Rows.Count(r => IsAgainst(r, i))} against "
                + $"it, {matrix.Rows.Count(r => MatrixCells.Read(r, i).Tone is ViewTone.Fits or ViewTone.FitsStrongly)} that fit")) + ".";

    private static bool IsAgainst(MatrixRow row, int h) => MatrixCells.Read(row, h).Tone is ViewTone.Against or ViewTone.StronglyAgainst;

    private static double Middle(int column) => Left + (column * Column) + ((Column - Gap) / 2);

    private static double Thick(ViewTone tone) => tone == ViewTone.StronglyAgainst ? 6 : 3;

    private static string? Ground(ViewTone tone) => tone switch
    {
        ViewTone.FitsStrongly => SvgInk.FitsStrongly,
        ViewTone.Fits => SvgInk.Fits,
        ViewTone.Against => SvgInk.Against,
        ViewTone.StronglyAgainst => SvgInk.StronglyAgainst,
        _ => null,
    };
}
