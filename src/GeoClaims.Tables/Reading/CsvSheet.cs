using Sylvan.Data.Csv;

namespace GeoClaims;

/// <summary>A text of separated values, read into cells.</summary>
internal static class CsvSheet
{
    private const int LargestCell = 1 << 24;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static Sheet Read(string text, string name, char? separator)
    {
        // Excel's own way of saying which separator a file has.
        var before = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && (text.Length == 5 || text[5] is '\r' or '\n'))
        {
            separator ??= text[4];
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            (text, before) = (end < 0 ? "" : text[(end + 1)..], 1);
        }
        using var csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator ?? Find(text),
            CsvStyle = CsvStyle.Lax,
            BufferSize = 1 << 16,
            MaxBufferSize = LargestCell,
            StringFactory = new TextPool().Get,
        });
        var rows = new List<Cell[]>();
        while (csv.Read())
        {
            var row = new Cell[csv.RowFieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = new(Harmless.In(csv.GetString(i)));
            rows.Add(row is [{ IsEmpty: true }] ? [] : row);
        }
        return new(name, rows, before);
    }

    /// <summary>The separator that cuts most lines into the same number of cells, more than one.</summary>
    internal static char Find(string text)
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
    private static List<int> Counts(string text, char separator)
    {
        var counts = new List<int>();
        var (count, quoted, start) = (0, false, true);
        var looked = text.AsSpan(0, Math.Min(text.Length, 1 << 16));
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
