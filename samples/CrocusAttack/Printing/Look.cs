using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How things look on the console.</summary>
internal static class Look
{
    public static void Section(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Plain(title)}[/]").LeftJustified().RuleStyle("grey"));
    }

    public static Table Table() => new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);

    /// <summary>Text from a case, which could hold control characters that move the cursor, or marks that Spectre.Console reads.</summary>
    public static string Plain(string text) => Spectre.Console.Markup.Escape(string.Concat(text.Where(c => !char.IsControl(c))));

    /// <summary>A phrase in the colours of the console.</summary>
    public static string Markup(ViewPhrase phrase) => string.Concat(phrase.Spans.Where(s => s.Text.Length > 0).Select(Markup));

    /// <summary>A cell; of one that says how an item fits a hypothesis, the mark alone, so that the table is not too wide.</summary>
    public static string Cell(ViewPhrase cell) => IsJudged(cell) ? Markup(cell.Spans[0]) : Markup(cell);

    /// <summary>What the marks of a table mean; empty if it has none.</summary>
    public static string Legend(ViewTable table) => string.Join("   ", table.Rows.SelectMany(r => r.Cells)
        .Where(c => IsJudged(c) && c.Spans.Count > 1).OrderBy(c => c.Spans[0].Tone)
        .Select(c => $"{Markup(c.Spans[0])}{Plain(c.Spans[1].Text)}").Distinct());

    private static bool IsJudged(ViewPhrase cell) => !cell.Spans.IsEmpty && cell.Spans[0].Tone >= ViewTone.FitsStrongly;

    private static string Markup(ViewSpan span)
    {
        var text = Plain(span.Text);
        return span.Tone switch
        {
            ViewTone.Bold => $"[bold]{text}[/]",
            ViewTone.Grey or ViewTone.Neutral => $"[grey]{text}[/]",
            ViewTone.Quoted => $"“{text}”",
            ViewTone.FitsStrongly => $"[black on skyblue2]{text}[/]",
            ViewTone.Fits => $"[skyblue2]{text}[/]",
            ViewTone.Against => $"[sandybrown]{text}[/]",
            ViewTone.StronglyAgainst => $"[black on sandybrown]{text}[/]",
            _ => text,
        };
    }
}
