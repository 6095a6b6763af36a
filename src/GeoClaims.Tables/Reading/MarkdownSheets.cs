using System.Text;
using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>The tables of a Markdown text.</summary>
internal static partial class MarkdownSheets
{
    public static bool Has(string text) => text.Contains('|', StringComparison.Ordinal) && Rule().IsMatch(text);

    public static List<Sheet> Read(string text, string name)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (sheets, heading, fence) = (new List<Sheet>(), (string?)null, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal)) fence = !fence;
            else if (!fence && lines[i].StartsWith('#')) heading = Plain(lines[i].TrimStart('#').Trim());
            else if (!fence && i + 1 < lines.Length && lines[i].Contains('|', StringComparison.Ordinal) && Rule().IsMatch(lines[i + 1]))
            {
                var (sheet, start) = (new SheetBuilder(), i);
                sheet.AddRow(Cells(lines[i]));
                sheet.EndRow();
                for (i += 2; i < lines.Length && lines[i].Contains('|', StringComparison.Ordinal); i++) sheet.AddRow(Cells(lines[i]));
                i--;
                sheets.Add(sheet.Build(heading ?? (sheets.Count == 0 ? name : $"{name} {sheets.Count + 1}"), start));
                heading = null;
            }
        }
        return sheets;
    }

    private static List<string> Cells(string line)
    {
        line = line.Trim();
        if (line.StartsWith('|')) line = line[1..];
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && char.IsAscii(line[i + 1]) && !char.IsLetterOrDigit(line[i + 1])
                && line[i + 1] != ' ') cell.Append('\\').Append(line[++i]);
            else if (line[i] == '|')
            {
                cells.Add(Harmless.In(Plain(cell.ToString().Trim())));
                cell.Clear();
            }
            else cell.Append(line[i]);
        }
        if (!string.IsNullOrWhiteSpace(cell.ToString()) || !line.EndsWith('|')) cells.Add(Harmless.In(Plain(cell.ToString().Trim())));
        return cells;
    }

    // Emphasis around a whole cell is look, not text; a link is its words.
    private static string Plain(string text)
    {
        text = Strong().Replace(text, "$2");
        text = Break().Replace(text, "\n");
        text = Escaped().Replace(text, "$1");
        return Entity()
            .Replace(text, m => m.Value switch { "&lt;" => "<", "&gt;" => ">", "&nbsp;" => "\u00a0", "&#9;" => "\t", "&#13;" => "\r",
            "&#32;" => " ", _ => "&" });
    }

    [GeneratedRegex(@"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$(?<=\|.*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(\*\*|__|`)(\S(?:.*\S)?)\1$", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"<br ?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    [GeneratedRegex("&(lt|gt|nbsp|amp|#9|#13|#32);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
