namespace GeoClaims;

/// <summary>How likely each answer is, on fields that carry the words of the
/// scale: a bar as far as it moves, an upright mark where it stands.</summary>
internal static class LikelihoodPicture
{
    private const double Names = 216, Left = 232, Chart = 410, Words = Left + Chart + 18, Room = 300, Row = 42;
    private const int MostRows = 12;

    public const int Width = 976;

    public static string Draw(string title, ValueList<Estimate> estimates, LikelihoodScale scale)
    {
        var page = new SvgPage(Width);
        var fields = LikelihoodFields.Of(scale);
        var top = Head(page, fields);
        var shown = estimates.Take(MostRows).ToList();
        for (var i = 0; i < shown.Count; i++) Draw(page, shown, shown[i], top + (i * Row), fields);
        var y = top + (shown.Count * Row) + 16;
        if (estimates.Count > shown.Count) page.Text(10, y, $"and {estimates.Count - shown.Count} more answers", 400, 12, SvgInk.Soft);
        if (estimates.Count > shown.Count) y += 18;
        page.Text(10, y, $"Upright mark: best estimate. Bar: as far as any one item, grade or missing "
            + $"rating moves it. Fields: the words of {scale.Name}.", page.Width - 20, 12, SvgInk.Soft);
        return page.ToSvg(y + 12, title, Sentence(estimates));
    }

    /// <summary>The picture as one text, for whoever cannot see it.</summary>
    public static string Sentence(ValueList<Estimate> estimates)
        => string.Join("; ", estimates.Take(MostRows))
            + (estimates.Count > MostRows ? $"; and {estimates.Count - MostRows} more answers" : "") + ".";

    private static void Draw(SvgPage page, List<Estimate> all, Estimate estimate, double y, IReadOnlyList<LikelihoodField> fields)
    {
        var indent = all.Exists(e => e.Hypothesis.Id == estimate.Hypothesis.Parent) ? 16 : 0;
        page.Text(10 + indent, y + 19, estimate.Hypothesis.Name, Names - indent, 14, bold: true);
        for (var i = 0; i < fields.Count; i++)
            page.Rectangle(At(fields[i].Low), y, At(fields[i].High) - At(fields[i].Low), 30, i % 2 == 0 ? SvgInk.Field : SvgInk.OtherField);
        var (low, high) = (At(estimate.Probability.Low.Value), At(estimate.Probability.High.Value));
        if (high - low > 1) page.Rectangle(low, y + 11, high - low, 8, SvgInk.Range, round: 4);
        page.Rectangle(Math.Clamp(At(estimate.Probability.Best.Value) - 2, Left, Left + Chart - 4), y + 5, 4, 20, SvgInk.Ink);
        var word = estimate.Term?.ToString();
        page.Text(Words, y
            + 13, word is null ? estimate.Percent : $"{word}, {estimate.Percent}", Room, 14, bold: true);
        page.Text(Words, y + 29, estimate.Probability.Low == estimate.Probability.High
            ? "does not move"
            : $"90% interval {estimate.Span}", Room, 12, SvgInk.Soft);
    }

    // The words above their fields, in as many rows as they need, and below them the edges in per cent.
    private static double Head(SvgPage page, IReadOnlyList<LikelihoodField> fields)
    {
        const double size = 12;
        var ends = new List<double>();
        foreach (var (low, high, word) in fields.Where(f => f.Word.Length > 0))
        {
            var width = SvgText.Width(word, size);
            var middle = Math.Clamp((At(low) + At(high)) / 2, 10 + (width / 2), page.Width - 10 - (width / 2));
            var row = ends.FindIndex(end => end + 6 < middle - (width / 2));
            if (row < 0) (row, _) = (ends.Count, AddEnd());
            ends[row] = middle + (width / 2);
            page.Text(middle, 18 + (row * 15), word, width + 1, size, SvgInk.Soft, "middle");

            bool AddEnd()
            {
                ends.Add(0);
                return true;
            }
        }
        var y = 18 + (ends.Count * 15);
        var last = double.MinValue;
        foreach (var edge in fields.Select(f => f.Low).Skip(1))
        {
            if (At(edge) - last < 26) continue;
            page.Text(last = At(edge), y, new Probability(edge).ToString(), 40, size, SvgInk.Soft, "middle");
        }
        return y + 8;
    }

    private static double At(double probability) => Left + (probability * Chart);
}
