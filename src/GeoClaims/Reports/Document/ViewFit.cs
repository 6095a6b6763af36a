namespace GeoClaims;

/// <summary>Cuts a view to what a notebook cell has room for, and says what
/// it left out. HTML and Markdown are written from the same cut.</summary>
internal sealed class ViewFit
{
    // What tags and styles cost around a text, and around a cell.
    private const int Around = 120;
    private const int AroundCell = 115;
    private const int AroundJudgedCell = 225;

    private int _left = ViewLimits.Html;

    public View Cut(View view)
    {
        var title = SafeText.Short(view.Title, ViewLimits.Title);
        Spend(title);
        List<ViewBlock> kept = [];
        foreach (var block in view.Blocks)
        {
            if (Cut(block) is { } cut) kept.Add(cut);
            if (_left >= 0) continue;
            kept.Add(ViewText.Note("The rest is left out here."));
            break;
        }
        return new(title, kept);
    }

    private ViewBlock? Cut(ViewBlock block) => block switch
    {
        ViewText text => new ViewText(Spent(Cut(text.Phrase, ViewLimits.Paragraph), Around), text.IsNote),
        ViewList list => Cut(list),
        ViewTable table => Cut(table),
        ViewPicture picture => Cut(picture),
        ViewGroup group => new ViewGroup(Spent(Cut(group.Heading, ViewLimits.Cell), Around), group.Blocks.Select(Cut)),
        _ => block,
    };

    private ViewList? Cut(ViewList list)
    {
        List<ViewItem> items = [];
        foreach (var item in list.Items.Take(ViewLimits.Rows))
        {
            if (_left < 0) break;
            var phrase = Spent(Cut(item.Phrase, ViewLimits.Paragraph), Around);
            items.Add(new(phrase, item.Blocks.Select(Cut)) { Mark = item.Mark });
        }
        return items.Count == 0
            ? null
            : new([.. items], list.More + list.Items.Count - items.Count, SafeText.Short(list.Heading, ViewLimits.Cell));
    }

    private ViewTable? Cut(ViewTable table)
    {
        List<ViewRow> rows = [];
        foreach (var column in table.Columns) Spend(column.Head, AroundCell);
        foreach (var row in table.Rows.Take(ViewLimits.Rows))
        {
            if (_left < 0) break;
            rows.Add(new([.. row.Cells.Select(cell =>
                Spent(Cut(cell, table.HasHead ? ViewLimits.Cell : ViewLimits.Paragraph), cell.IsJudged ? AroundJudgedCell : AroundCell))]));
        }
        ValueList<ViewColumn> columns =
            [.. table.Columns.Select(c => new ViewColumn(SafeText.Short(c.Head, ViewLimits.Cell / 2), c.Align))];
        return rows.Count == 0
            ? null
            : new(columns, [.. rows], table.More + table.Rows.Count - rows.Count, SafeText.Short(table.Heading, ViewLimits.Cell))
                { All = table.All };
    }

    // In base 64, three characters become four.
    private ViewBlock? Cut(ViewPicture picture)
    {
        var cost = (System.Text.Encoding.UTF8.GetByteCount(picture.Svg) * 4 / 3) + SafeText.Cost(picture.Alt) + Around;
        if (cost > _left) return picture.InWords is null ? null : Cut(picture.InWords);
        _left -= cost;
        return new ViewPicture(picture.Svg, SafeText.Short(picture.Alt, 3 * ViewLimits.Paragraph), picture.Width,
            picture.InWords is null ? null : new ViewFit().Cut(picture.InWords));
    }

    private static ViewPhrase Cut(ViewPhrase phrase, int most)
    {
        var (spans, left) = (new List<ViewSpan>(), most);
        foreach (var span in phrase.Spans)
        {
            if (left <= 1) break;
            var isCut = span.Text.Length > left;
            spans.Add(new(isCut ? SafeText.Short(span.Text, left) : SafeText.Plain(span.Text), span.Tone, span.Link));
            left -= span.Text.Length;
        }
        return new([.. spans]);
    }

    private ViewPhrase Spent(ViewPhrase phrase, int around)
    {
        foreach (var span in phrase.Spans) Spend(span.Text, span.Link is null ? 0 : 60 + SafeText.Cost(span.Link));
        _left -= around;
        return phrase;
    }

    private void Spend(string? text, int around = 30) => _left -= SafeText.Cost(text) + around;
}
