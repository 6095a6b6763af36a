using System.Buffers;
using System.Text;

namespace GeoClaims;

/// <summary>Text from outside as Markdown and Mermaid.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(@"\`*_{}[]()#+-!|<>~$&");

    // What readers such as GitHub's look for beside the marks of Markdown: addresses, names of people to call, and little pictures.
    private static readonly SearchValues<char> s_called = SearchValues.Create("@:.#");
    private const char Joiner = '\u2060';

    /// <summary>
    /// The text on one line, with every character escaped that Markdown could read as a mark, and nothing left that readers make live.
    /// </summary>
    public static string Escape(string? text)
    {
        var line = Uncalled(SafeText.Line(text));
        if (line.AsSpan().IndexOfAny(s_special) < 0) return Numbered(line);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '<' or '&') escaped.Append(line[i] == '<' ? "&lt;" : "&amp;");
            // A hyphen or plus within a line is none of Markdown's business, and escaping it would spoil the text.
            else if (s_special.Contains(line[i]) && !(line[i] is '-' or '+' && i > 0)) escaped.Append('\\').Append(line[i]);
            else escaped.Append(line[i]);
        }
        return Numbered(escaped.ToString());
    }

    /// <summary>A table row.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>The line under a table's head: l, c or r for each column.</summary>
    public static string Rule(string columns)
        => $"|{string.Concat(columns.Select(c => c switch { 'c' => ":-:|", 'r' => "--:|", _ => "---|" }))}\n";

    /// <summary>The text as a Mermaid label in quotation marks.</summary>
    public static string Mermaid(string? text)
    {
        var label = new StringBuilder("\"");
        foreach (var c in SafeText.Line(text))
        {
            if (c is '"' or '<' or '>' or '#' or '&' or ';' or '`' or '\\') label.Append('#').Append(Name(c)).Append(';');
            else label.Append(c);
        }
        return label.Append('"').ToString();
    }

    private static string Name(char c) => c switch { '"' => "quot", '<' => "lt", '>' => "gt", '&' => "amp", _ => ((int)c)
        .ToString(System.Globalization.CultureInfo.InvariantCulture) };

    // No escape keeps a reader from looking at the text as it is shown: a sign that joins words and is not seen does.
    private static string Uncalled(string line)
    {
        if (line.AsSpan().IndexOfAny(s_called) < 0) return line;
        var quiet = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            quiet.Append(line[i]);
            if (i + 1 < line.Length && Calls(line, i)) quiet.Append(Joiner);
        }
        return quiet.ToString();
    }

    private static bool Calls(string line, int at) => line[at] switch
    {
        '@' => char.IsLetterOrDigit(line[at + 1]),
        // "#12" would lead to whatever has that number where the text is read.
        '#' => char.IsAsciiDigit(line[at + 1]),
        ':' => IsShortcode(line, at + 1) || IsScheme(line, at),
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // ":smile:" or ":+1:"; the time of a day has digits only.
    private static bool IsShortcode(string line, int from)
    {
        var to = from;
        while (to < line.Length && (char.IsAsciiLetterOrDigit(line[to]) || line[to] is '_' or '-' or '+')) to++;
        return to < line.Length && line[to] == ':' && line.AsSpan(from, to - from).ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsScheme(string line, int at)
        => string.CompareOrdinal(line, at, "://", 0, 3) == 0 || (at >= 6 && line.AsSpan(at - 6, 6).Equals("mailto",
            StringComparison.OrdinalIgnoreCase));

    // "1." at the start of a line would begin a list.
    private static string Numbered(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is '.'
            && (digits + 1 == line.Length || line[digits + 1] == ' ') ? line[..digits] + "\\" + line[digits..] : line;
    }
}
