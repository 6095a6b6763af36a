using Sylvan.Data.Csv;

namespace GeoClaims;

/// <summary>A text of separated values, read into cells.</summary>
internal static class CsvSheet
{
    private const int LargestCell = 1 << 24;
    private const int FirstRows = 1000;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static Sheet Read(string text, string name, char? separator, ICollection<TableFinding> findings)
        => Read(new StringReader(text), name, separator, findings, text.Length);

    /// <summary>Reads a text as it comes; of it, no more is held than its first part and the cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What the sheet is called.</param>
    /// <param name="separator">What stands between cells; found by the text if null.</param>
    /// <param name="findings">What is told of cells that hold no value but an error.</param>
    /// <param name="length">About how long the text is; 0 if that is not known.</param>
    public static Sheet Read(TextReader text, string name, char? separator, ICollection<TableFinding> findings, long length = 0)
    {
        var (peeked, before) = (new PeekedText(text), 0);
        // Excel's own way of saying which separator a file has.
        if (peeked.Head is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var said, .. var rest] && (rest.IsEmpty || rest[0] is '\r' or '\n'))
        {
            separator ??= said;
            peeked.SkipLine();
            before = 1;
        }
        using var csv = CsvDataReader.Create(peeked, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator ?? Find(peeked.Head),
            CsvStyle = CsvStyle.Lax,
            BufferSize = 1 << 16,
            MaxBufferSize = LargestCell,
        });
        var sheet = new SheetBuilder();
        while (csv.Read())
        {
            var width = csv.RowFieldCount;
            for (var i = 0; i < width; i++)
            {
                var cell = csv.GetFieldSpan(i);
                if (SpreadsheetErrors.Is(cell))
                {
                    findings.Add(TableRule.Formula.At(name, before + sheet.Rows + 1, i
                        + 1, cell.ToString(), SpreadsheetErrors.Message(cell)));
                    cell = "";
                }
                // A line that is quite empty is a row without cells.
                if (width > 1 || !cell.IsEmpty) sheet.Add(Harmless.In(cell));
            }
            sheet.EndRow();
            if (sheet.Rows == FirstRows) sheet.Expect(length);
        }
        return sheet.Build(name, before);
    }

    /// <summary>The separator that cuts most lines into the same number of cells, more than one.</summary>
    internal static char Find(ReadOnlySpan<char> text)
    {
        var best = (Separator: ',', Score: 0.0);
        foreach (var separator in Separators)
        {
            var counts = Counts(text, separator);
            if (counts.Count == 0) continue;
            var usual = counts.GroupBy(n => n).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
            var score = usual.Key == 0
                ? counts.Average() / 100
                : (double)usual.Count() / counts.Count * (1 + Math.Min(usual.Key, 20) / 100.0);
            if (score > best.Score) best = (separator, score);
        }
        return best.Separator;
    }

    // How often the separator stands in each of the first lines, outside quotation marks.
    private static List<int> Counts(ReadOnlySpan<char> looked, char separator)
    {
        var counts = new List<int>();
        var (count, quoted, start) = (0, false, true);
        for (var i = 0; i < looked.Length; i++)
        {
            var c = looked[i];
            if (quoted && c == '"' && i + 1 < looked.Length && looked[i + 1] == '"') i++;
            else if (c == '"' && (quoted || start)) quoted = !quoted;
            else if (!quoted && c == separator) count++;
            else if (!quoted && c == '\n')
            {
                if (!start || count > 0) counts.Add(count);
                (count, start) = (0, true);
                continue;
            }
            start = c == separator || (start && char.IsWhiteSpace(c));
        }
        if (!start || count > 0) counts.Add(count);
        return counts;
    }
}
