using System.Text;

namespace GeoClaims;

/// <summary>Writes plain rows as texts and files.</summary>
/// <remarks>Texts that a spreadsheet would take for a formula get an apostrophe before them, which the readers of this package take
/// away again (after OWASP, <em>CSV Injection</em>). Numbers and times stay what they are.</remarks>
public static class TableWriting
{
    private const string LineEnd = "\r\n";

    /// <summary>The rows as comma-separated values (RFC 4180).</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="separator">What stands between cells; <c>;</c> suits Excel where the comma is the decimal sign.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static string ToCsv(this IRowSet rows, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StringWriter();
        WriteCsv(rows, text, separator);
        return text.ToString();
    }

    /// <summary>The rows as tab-separated values.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static string ToTsv(this IRowSet rows) => ToCsv(rows, '\t');

    /// <summary>The rows as a Markdown table.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static string ToMarkdown(this IRowSet rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        Line(rows.Columns.Select(c => Escaped(RowText.Of(c.Name))));
        Line(rows.Columns.Select(c => c.Type == typeof(double) || c.Type == typeof(long) ? "---:" : "---"));
        for (var row = 0; row < rows.Count; row++)
        {
            var at = row;
            Line(Enumerable.Range(0, rows.Columns.Count).Select(c => Escaped(RowText.Of(rows.Value(at, c)))));
        }
        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>Writes the rows to a file: .csv, .tsv, .md or .xlsx by its name.</summary>
    /// <remarks>Separated values begin with the mark of UTF-8, without which Excel mistakes other letters than English ones.</remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="path">The file; what it held is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name ends in none of these.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(this IRowSet rows, string path)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".xlsx": Workbook.Save(path, rows); break;
            case ".md" or ".markdown": File.WriteAllText(path, rows.ToMarkdown()); break;
            case ".csv": SaveText(','); break;
            case ".tsv" or ".tab": SaveText('\t'); break;
            default: throw new ArgumentException($"'{path}' does not say its kind. Name it .csv, .tsv, .md or .xlsx.", nameof(path));
        }

        void SaveText(char separator)
        {
            using var text = new StreamWriter(path, false, new UTF8Encoding(true));
            WriteCsv(rows, text, separator);
        }
    }

    private static void WriteCsv(IRowSet rows, TextWriter text, char separator)
    {
        for (var column = 0; column < rows.Columns.Count; column++) Write(RowText.Of(rows.Columns[column].Name), column);
        text.Write(LineEnd);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Columns.Count; column++) Write(RowText.Of(rows.Value(row, column)), column);
            text.Write(LineEnd);
        }

        void Write(string cell, int column)
        {
            if (column > 0) text.Write(separator);
            // A line that is quite empty would be none.
            var isLine = cell.Length == 0 && rows.Columns.Count == 1;
            if (!isLine && cell.AsSpan().IndexOfAny(['"', '\r', '\n', separator]) < 0 && cell.AsSpan().Trim().Length == cell.Length)
            {
                text.Write(cell);
                return;
            }
            text.Write('"');
            text.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }
    }

    private static string Escaped(string cell)
    {
        var text = new StringBuilder(cell.Length + 8);
        for (var i = 0; i < cell.Length; i++)
        {
            switch (cell[i])
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '\r' when i + 1 < cell.Length && cell[i + 1] == '\n': break;
                case '\n': text.Append("<br>"); break;
                case '\r': text.Append("&#13;"); break;
                case '\t': text.Append("&#9;"); break;
                case ' ' when i == 0 || i == cell.Length - 1: text.Append("&#32;"); break;
                case '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '#' or '~': text.Append('\\').Append(cell[i]); break;
                default: text.Append(cell[i]); break;
            }
        }
        return text.ToString();
    }
}
