using System.Text;

namespace GeoClaims;

/// <summary>Writes a view as a piece of HTML for a notebook.</summary>
/// <remarks>
/// JupyterLab cleans the outputs of notebooks that are not trusted: no style sheet, no script,
/// no SVG between tags, and only plain inline styles with hexadecimal colours are left.
/// Colours are halfway between black and white or come with their own ground, since a notebook may be light or dark.
/// </remarks>
internal static class HtmlView
{
    private const int ShortCell = 24;

    public static string Of(IViewable value) => Write(value.View.Fitted());

    public static string Write(View view)
    {
        var title = view.Title.Length == 0
            ? Html.Empty
            : Html.Of($"<div dir=\"auto\" style=\"font-weight:600;font-size:15px;margin:0 0 6px 0\">{view.Title}</div>");
        return Html.Of($"<div style=\"font-family:system-ui,sans-serif;font-size:14px;line-height:1.45;max-width:1000px\">{title}"
            + $"{view.Blocks.Select(Write)}</div>").ToString();
    }

    private static Html Write(ViewBlock block) => block switch
    {
        ViewText { IsNote: true } note => Note(Write(note.Phrase)),
        ViewText text => Html.Of($"<div dir=\"auto\" style=\"margin:0 0 6px 0;max-width:760px\">{Write(text.Phrase)}</div>"),
        ViewList list => Html.Of($"{Heading(list.Heading)}{Items(list)}{More(list.More)}"),
        ViewGroup group => Html.Of($"{Heading(group.Heading.Text)}{group.Blocks.Select(Write)}"),
        ViewTable table => Write(table),
        ViewPicture picture => Write(picture),
        _ => Html.Empty,
    };

    private static Html Items(ViewList list)
        => Html.Of($"<ul style=\"margin:0 0 6px 0;padding-left:20px;max-width:760px\">{list.Items.Select(Item)}</ul>");

    private static Html Item(ViewItem item)
    {
        var mark = item.Mark.Length == 0 ? Html.Empty : Html.Of($"<b style=\"font-weight:600\">{item.Mark}</b> ");
        var texts = item.Blocks.OfType<ViewText>().Select(t => Html.Of($" {Write(t.Phrase)}"));
        return Html.Of($"<li dir=\"auto\" style=\"margin:2px "
            + $"0\">{mark}{Write(item.Phrase)}{texts}{item.Blocks.OfType<ViewList>().Select(Items)}</li>");
    }

    // Judged cells stand apart like tiles, so that the lines below them do not run together; other rows are parted by hairlines.
    private static Html Write(ViewTable table)
    {
        var isJudged = table.Rows.Any(r => r.Cells.Any(c => c.IsJudged));
        // Dates, numbers and single words do not break; where a column holds sentences, they do.
        bool[] isShort = [.. table.Columns.Select((_, i) => table.Rows.All(r => r.Cells[i].Text.Length <= ShortCell))];
        var frame = isJudged ? "border-collapse:separate;border-spacing:3px 2px;line-height:1.25" : "border-collapse:collapse";
        var head = !table.HasHead ? Html.Empty
            : Html.Of($"<thead><tr "
                + $"style=\"background-color:transparent\">{table.Columns.Select(c => Html.Of($"<th scope=\"col\" "
                    + $"style=\"{Cell(c)};vertical-align:bottom;font-weight:600;border-bottom:1px solid #8888\">"
                    + $"<bdi>{c.Head}</bdi></th>"))}"
                + $"</tr></thead>");
        return Html.Of($"{Heading(table.Heading)}<table style=\"{frame};margin:0 0 6px 0;font-size:13px;border:none\">{head}"
            + $"<tbody>{table.Rows.Select(r => Row(r, table, isShort))}</tbody></table>{More(table.More, table.All)}");
    }

    private static Html Row(ViewRow row, ViewTable table, bool[] isShort)
        => Html.Of($"<tr style=\"background-color:transparent;border-bottom:1px solid {(table.HasHead
            ? "#8888"
            : "#8884")}\">{row.Cells.Select((cell, i) => cell.IsJudged
            ? Judged(cell)
            : Plain(cell, table.Columns[i], isShort[i]))}</tr>");

    private static Html Plain(ViewPhrase cell, ViewColumn column, bool isShort)
        => Html.Of($"<td dir=\"auto\" "
            + $"style=\"{Cell(column)};vertical-align:top{(isShort ? ";white-space:nowrap" : "")}\">{Write(cell)}</td>");

    // A judged cell has its own ground and ink; a line below it says the same to whoever sees no colour.
    private static Html Judged(ViewPhrase cell)
    {
        var look = cell.Tone switch
        {
            ViewTone.FitsStrongly => "color:#16191d;background-color:#a5c7ea",
            ViewTone.Fits => "color:#16191d;background-color:#dfeaf6",
            ViewTone.Against => "color:#16191d;background-color:#fce6d3;border-bottom:3px solid #a3400a",
            ViewTone.StronglyAgainst => "color:#16191d;background-color:#f2ad6f;border-bottom:6px solid #a3400a",
            _ => "border-bottom:1px solid #8884",
        };
        var words = string.Concat(cell.Spans.Skip(1).Select(s => s.Text)).Trim();
        return Html.Of($"<td style=\"padding:2px 10px;text-align:center;white-space:nowrap;{look}\"><b style=\"font-size:15px\">"
            + $"<bdi>{cell.Spans[0].Text}</bdi></b><br><span style=\"font-size:11px\">{words}</span></td>");
    }

    private static string Cell(ViewColumn column) => column.Align switch
    {
        ViewAlign.Right => "padding:4px 12px 4px 0;text-align:right",
        ViewAlign.Centre => "padding:4px 10px;text-align:center",
        _ => "padding:4px 12px 4px 0;text-align:left",
    };

    private static Html Write(ViewPicture picture)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Svg));
        return Html.Of($"<div style=\"margin:0 0 6px 0\"><img src=\"data:image/svg+xml;base64,{Html.Trusted(data)}\" "
            + $"alt=\"{picture.Alt}\" width=\"{picture.Width}\" style=\"max-width:100%;height:auto\"></div>");
    }

    private static Html Write(ViewPhrase phrase) => Html.Join(Joined(phrase).Select(Write));

    // Pieces that look alike are written as one: a notebook has nothing to lead to from a name within a sentence.
    private static List<ViewSpan> Joined(ViewPhrase phrase)
    {
        List<ViewSpan> joined = [];
        foreach (var span in phrase.Spans.Where(s => s.Text.Length > 0))
            if (joined.Count > 0 && IsPlain(joined[^1]) && IsPlain(span)) joined[^1] = new(joined[^1].Text + span.Text);
            else joined.Add(span);
        return joined;
    }

    private static bool IsPlain(ViewSpan span) => span is { Tone: ViewTone.Plain, Link: null };

    private static Html Write(ViewSpan span)
    {
        var text = Html.Of($"<bdi>{span.Text}</bdi>");
        if (SafeText.WebAddress(span.Link) is { } address) return Html.Of($"<a href=\"{address}\" rel=\"noopener noreferrer\">{text}</a>");
        return span.Tone switch
        {
            ViewTone.Bold => Html.Of($"<b style=\"font-weight:600\">{text}</b>"),
            ViewTone.Quoted => Html.Of($"“{text}”"),
            ViewTone.Grey => Html.Of($"<span style=\"opacity:0.72\">{text}</span>"),
            _ => text,
        };
    }

    private static Html Heading(string? text) => string.IsNullOrEmpty(text)
        ? Html.Empty
        : Html.Of($"<div dir=\"auto\" style=\"font-weight:600;margin:10px 0 3px 0\">{text}</div>");

    private static Html More(int more, string? all = null)
        => more <= 0 ? Html.Empty : Note(Html.Of($"and {more} more{(all is null ? "" : $": {all} has them all")}"));

    private static Html Note(Html text)
        => Html.Of($"<div dir=\"auto\" style=\"margin:0 0 6px 0;font-size:12px;opacity:0.72;max-width:760px\">{text}</div>");
}
