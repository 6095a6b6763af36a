using GeoClaims;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrocusAttack;

/// <summary>Writes a report to the console from the same sections as the page and Markdown.</summary>
/// <param name="console">The console.</param>
/// <param name="report">The report.</param>
/// <param name="showsBehind">Whether to print what stands behind the rows of tables: every rating with its reason.</param>
internal sealed class ReportPrinter(IAnsiConsole console, CaseReport report, bool showsBehind)
{
    private const int ShortCell = 10, NarrowestCell = 5, MarkWidth = 9;

    public void Print(params IEnumerable<string> without)
    {
        console.Write(new Rule($"[bold]{Look.Plain(report.Question.Text)}[/]").LeftJustified().RuleStyle("grey"));
        foreach (var section in report.Sections.Where(s => !without.Contains(s.Key)))
        {
            Look.Section(console, section.Title);
            if (section.Lead is { } lead) console.MarkupLine($"[grey]{Look.Plain(lead)}[/]");
            // The likelihoods are drawn, as they are on the page; all else is the section as it stands.
            foreach (var block in section.Blocks)
                if (section.Key == "judgement" && block is ViewTable && !report.Now.Estimates.IsEmpty)
                    LikelihoodBars.Print(console, report);
                else Print(block);
        }
    }

    private void Print(ViewBlock block)
    {
        switch (block)
        {
            case ViewText { IsNote: true } note:
                console.MarkupLine($"[grey]{Look.Plain(note.Phrase.Text)}[/]");
                break;
            case ViewText text:
                console.MarkupLine(Look.Markup(text.Phrase));
                break;
            case ViewList list:
                if (list.Heading is { } heading) console.MarkupLine($"[bold]{Look.Plain(heading)}[/]");
                foreach (var item in list.Items) Print(item, list.IsOfTerms, 0);
                break;
            case ViewTable table:
                Print(table);
                break;
            case ViewGroup group:
                if (!group.Heading.IsEmpty) console.MarkupLine($"\n[bold]{Look.Plain(group.Heading.Text)}[/]");
                foreach (var below in group.Blocks) Print(below);
                break;
        }
    }

    private void Print(ViewItem item, bool isTerm, int depth)
    {
        var mark = item.Mark.Length == 0 ? "" : $"[bold]{Look.Plain(item.Mark)}[/] ";
        var phrase = isTerm ? $"[bold]{Look.Plain(item.Phrase.Text)}:[/]" : Look.Markup(item.Phrase);
        var texts = string.Concat(item.Blocks.OfType<ViewText>().Select(t => " " + Look.Markup(t.Phrase)));
        console.Write(new Padder(new Markup($"• {mark}{phrase}{texts}"), new(2 * depth, 0, 0, 0)));
        foreach (var list in item.Blocks.OfType<ViewList>())
            foreach (var below in list.Items) Print(below, list.IsOfTerms, depth + 1);
    }

    private void Print(ViewTable table)
    {
        if (table.Heading is { } heading) console.MarkupLine($"\n[bold]{Look.Plain(heading)}[/]");
        var drawn = Look.Table();
        foreach (var column in table.Columns) drawn.AddColumn(Column(column, table));
        foreach (var row in table.Rows) drawn.AddRow(row.Cells.Select(c => (IRenderable)new Markup(Look.Cell(c))));
        console.Write(drawn);
        if (Look.Legend(table) is { Length: > 0 } legend) console.MarkupLine(legend);
        foreach (var row in table.Rows.Where(r => showsBehind && r.Behind is not null))
        {
            console.MarkupLine($"\n[bold]{Look.Plain($"{row.Cells[0]} {row.Cells[1]}")}[/]");
            Print(row.Behind!);
        }
    }

    // Marks need little room, and short words are not broken: the texts have the rest.
    private static TableColumn Column(ViewColumn column, ViewTable table)
    {
        var index = table.Columns.TakeWhile(c => c != column).Count();
        var drawn = new TableColumn(Look.Plain(column.Head));
        if (column.Align == ViewAlign.Centre) return drawn.Centered().Width(MarkWidth);
        if (column.Align == ViewAlign.Right) return drawn.RightAligned();
        var longest = table.Rows.Max(r => r.Cells[index].Text.Length);
        return longest <= ShortCell ? drawn.Width(Math.Max(longest, NarrowestCell)) : drawn;
    }
}
