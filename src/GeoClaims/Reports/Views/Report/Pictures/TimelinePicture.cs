namespace GeoClaims;

/// <summary>What happened when and became known when: a row for each
/// record, on one scale whose fields are wide where much happens.</summary>
internal static class TimelinePicture
{
    private const double Tags = 110, Texts = 164, TextWidth = 372, Axis = 556, AxisWidth = 420, Top = 50, Row = 36;
    private const int MostRows = 80, MostLabel = 9;
    // Below this, in per cent of the scale, two marks would lie on each other.
    private const double Apart = 0.8;

    public const int Width = 986;

    public static string Draw(Timeline line)
    {
        var page = new SvgPage(Width);
        var rows = line.Rows.Take(MostRows).ToList();
        var height = rows.Count * Row;
        Scale(page, line, height);
        page.Text(10, 42, "Known", Tags - 20, 12, SvgInk.Soft);
        for (var i = 0; i < rows.Count; i++) Draw(page, rows[i], Top + (i * Row));
        var y = Top + height + 20;
        foreach (var note in Notes(line, rows.Count))
        {
            page.Text(10, y, note, Width - 20, 12, SvgInk.Soft);
            y += 18;
        }
        return page.ToSvg(y - 4, "What was known when", Sentence(line));
    }

    /// <summary>The picture as one text, for whoever cannot see it.</summary>
    public static string Sentence(Timeline line)
        => line.Rows.IsEmpty ? "Nothing is on this timeline." : $"{Words.Count(line.Rows.Count, "row", "rows")}, sorted by "
            + $"the moment each became known: from {Known(line.Rows[0])} to {Known(line.Rows[^1])}. Clock: {line.Zone}.";

    private static void Scale(SvgPage page, Timeline line, double height)
    {
        for (var i = 0; i < line.Fields.Count; i++)
        {
            var field = line.Fields[i];
            page.Rectangle(At(field.Left), Top - 4, At(field.Left + field.Width) - At(field.Left), height
                + 8, i % 2 == 0 ? SvgInk.Field : SvgInk.OtherField);
            if (field.Width >= MostLabel) page.Text(At(field.Left + (field.Width / 2)), 18, field.Label, (field.Width * AxisWidth / 100)
                + 20, 12, SvgInk.Ink, "middle");
            foreach (var tick in field.Ticks)
            {
                page.Text(At(tick.At), 34, tick.Label, 60, 11, SvgInk.Soft, "middle");
                page.Line(At(tick.At), Top - 10, At(tick.At), Top - 4, SvgInk.Soft);
            }
        }
        if (line.Focus is { } focus) page.Line(At(focus), Top - 4, At(focus), Top + height + 4, SvgInk.Away, 1.5);
    }

    private static void Draw(SvgPage page, TimelineRow row, double y)
    {
        var isEvent = row.Record is Event;
        page.Line(10, y, Axis - 14, y, SvgInk.Rule, 0.5);
        page.Text(10, y + 16, row.Known, Tags - 16, 12);
        page.Text(10, y + 30, row.KnownTime, Tags - 16, 11, SvgInk.Soft);
        page.Text(Tags, y + 16, isEvent ? "Event" : row.Tag, Texts - Tags - 4, 12, bold: true);
        var lines = SvgLines.Of(SafeText.Named(row.Text)
            + (row.Happened.Length == 0 ? "" : $" · happened {row.Happened}"), 12.5, isEvent ? TextWidth / 1.07 : TextWidth, 2);
        for (var i = 0; i < lines.Count; i++) page.Text(Texts, y + 16 + (i * 15), lines[i], TextWidth * 1.05, 12.5, bold: isEvent);
        Marks(page, row, y + (Row / 2));
    }

    private static void Marks(SvgPage page, TimelineRow row, double y)
    {
        var ink = row.IsFocus ? SvgInk.Away : SvgInk.Ink;
        if (row.FromAt is { } start && row.KnownAt is { } end && end - start > Apart) page.Line(At(start), y, At(end), y, SvgInk.Ink, 1.5);
        if (row.FromAt is { } a && row.ToAt is { } b && b - a > Apart)
            page.Rectangle(At(a), y - 2.5, At(b) - At(a), 5, SvgInk.Range, round: 2.5);
        if (row.FromAt is { } from && (row.KnownAt is null || row.KnownAt - from > Apart))
            page.Ring(At(from), y, 4, SvgInk.Ink, 1.5, "#ffffff", row.IsRough ? "2 2" : null);
        if (row.KnownAt is not { } known) return;
        if (row.Record is Claim) page.Area(FormattableString.Invariant($"M{At(known):0.##} {y - 6:0.##}l6 6-6 6-6-6z"), ink);
        else page.Dot(At(known), y, row.IsFocus ? 7 : 5, ink);
    }

    private static IEnumerable<string> Notes(Timeline line, int drawn)
    {
        if (line.Rows.Count > drawn) yield return $"and {line.Rows.Count - drawn} more rows";
        yield return "○ happened, ● became known, ◆ a claim, ━ the time within which it happened.";
        yield return $"The scale is cut where a field ends: fields are as wide as much happens in them. Clock: {line.Zone}.";
    }

    private static string Known(TimelineRow row) => $"{row.Known} {row.KnownTime}".TrimEnd();

    private static double At(double percent) => Axis + (percent * AxisWidth / 100);
}
