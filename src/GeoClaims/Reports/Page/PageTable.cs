namespace GeoClaims;

/// <summary>Writes a table with heads as HTML.</summary>
internal sealed class PageTable(ViewTable table, PageBlocks blocks, PageSpans spans)
{
    // On a phone these two are no longer laid out as tables; their roles say that they still are.
    private readonly bool _hasRoles = table.Class is { } style && (style.StartsWith("matrix", StringComparison.Ordinal) || style == "time");

    public Html Write(int level)
    {
        var caption = table.Heading is { } heading ? Html.Of($"<caption dir=\"ltr\">{heading}</caption>") : Html.Empty;
        var foot = table.Foot is { } sum ? Html.Of($"<tfoot{Role("rowgroup")}>{Row(sum, level)}</tfoot>") : Html.Empty;
        var rows = table.Rows.Where(r => !r.IsLeftOutOfPage).Select(r =>
        {
            blocks.Ask();
            return Row(r, level);
        });
        var answers = table.Columns.Count(c => c.Tag is not null);
        var written = Html.Of($"<table{PageBlocks.Class(answers == 0
            ? table.Class
            : $"{table.Class} {Room(answers)}")}{Role("table")}>{caption}<thead{Role("rowgroup")}><tr{Role("row")}>"
            + $"{table.Columns.Select(Head)}</tr></thead><tbody{Role("rowgroup")}>\n{rows}</tbody>{foot}</table>");
        if (answers > 0) return Html.Of($"<div class=\"fit\">{written}</div>");
        return table.WideLabel is { } label
            ? Html.Of($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">{written}</div>")
            : written;
    }

    // How much room the answers leave for the evidence: the style sheet sets each kind at each width so that it can be read.
    private static string Room(int answers)
        => answers switch { <= 3 => "few", <= 5 => "some", <= 9 => "many", <= 15 => "most", _ => "countless" };

    private Html Head(ViewColumn column)
    {
        var title = column.Title.Spans.IsEmpty ? Html.Of($"{column.Head}") : spans.Write(column.Title);
        return Html.Of($"<th{Role("columnheader")} scope=\"col\"{PageBlocks.Class(column.Class)}>"
            + $"{(column.IsHeadHidden ? Html.Of($"<span class=\"vh\">{title}</span>") : title)}</th>");
    }

    private Html Row(ViewRow row, int level)
    {
        var id = row.Anchor is { } anchor ? Html.Of($" id=\"{anchor}\"") : Html.Empty;
        var marks = Html.Join(row.Marks.Select(m => Html.Of($" data-{Html.Trusted(m.Name)}=\"{m.Value}\"")));
        return Html.Of($"<tr{Role("row")}{id}{PageBlocks.Class(row.Class)}{marks}{PageText.From(row.From)}>"
            + $"{table.Columns.Select((c, i) => Cell(c, row.Cells[i], row, level))}</tr>\n");
    }

    private Html Cell(ViewColumn column, ViewPhrase cell, ViewRow row, int level)
    {
        var behind = row.Behind;
        if (column.IsRowHead) return Html.Of($"<th{(_hasRoles ? Role("rowheader") : s_rowScope)}>{Head(cell, row)}</th>");
        if (column.Tag is { } tag) return Judged(tag, cell);
        return behind is not null && column.Class == "what"
            ? Html.Of($"<td{Role("cell")} class=\"what\"><p>{spans.Write(cell)}</p>{blocks.Group(behind, level)}</td>")
            : Html.Of($"<td{Role("cell")}{PageBlocks.Class(column.Class)}>{spans.Write(cell)}</td>");
    }

    // Who wants to point to a row takes the address of its head.
    private Html Head(ViewPhrase cell, ViewRow row) => row.Anchor is { } anchor && cell.Spans is [{ Class: "tag" } tag]
        ? Html.Of($"<a class=\"tag\" href=\"#{anchor}\">{tag.Text}</a>")
        : spans.WriteHead(cell);

    // Short marks: a page holds five of these for each item.
    private Html Judged(string tag, ViewPhrase cell)
    {
        var (style, body) = (cell.IsJudged, cell.Spans) switch
        {
            (true, [var mark, ..]) => (PageText.ClassOf(mark.Tone), Html.Of($"<b>{mark.Text}</b>"
                + $"{cell.Spans.Skip(1).Select(w => Html.Of($"<span>{w.Text.Trim()}</span>"))}")),
            (_, [{ Class: "na" }]) => ("na", Html.Of($"n/a<span class=\"vh\">: not applicable</span>")),
            (_, [{ Class: "un" }, var words]) => ("un", Html.Of($"?<span>{words.Text.Trim()}</span>")),
            _ => ("sum", spans.Write(cell)),
        };
        return Html.Of($"<td{Role("cell")} class=\"{style}\" data-h=\"{tag}\">{body}</td>");
    }

    private static readonly Html s_rowScope = Html.Trusted(" scope=\"row\"");

    private Html Role(string role) => _hasRoles ? Html.Trusted($" role=\"{role}\"") : Html.Empty;
}
