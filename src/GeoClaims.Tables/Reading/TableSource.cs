namespace GeoClaims;

/// <summary>A file's tables, whatever kind of file it is: its content says it, not its name.</summary>
internal static class TableSource
{
    public static List<Sheet> Load(string path, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(File.ReadAllBytes(path), Path.GetFileName(path), options, findings);
    }

    public static List<Sheet> Read(Stream content, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Read(ToEnd(content), name, options, findings);
    }

    private static byte[] ToEnd(Stream content)
    {
        // A stream that knows how long it is needs no second copy.
        if (content.CanSeek && content.Length - content.Position is > 0 and <= int.MaxValue and var length)
        {
            var bytes = new byte[length];
            var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public static List<Sheet> Parse(string text, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sheets = options.Separator is null && MarkdownSheets.Has(text) ? MarkdownSheets.Read(text, name) : [];
        // A line of dashes and strokes in a cell makes no table.
        if (sheets.Count == 0) sheets.Add(CsvSheet.Read(text, name, options.Separator));
        return Chosen(sheets, options, name, findings);
    }

    private static List<Sheet> Read(byte[] bytes, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
        {
            using var content = new MemoryStream(bytes);
            return Chosen(WorkbookSheets.Read(content, findings), options, name, findings);
        }
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new FormatException("The file is a workbook of the old kind (.xls) "
                + "or one with a password. Save it as .xlsx without one.");
        return Parse(TableText.Decode(bytes, options.Encoding, name, findings), name, options, findings);
    }

    private static List<Sheet> Chosen(List<Sheet> sheets, TableOptions options, string name, ICollection<TableFinding> findings)
    {
        if (options.Sheet is not { } wanted) return sheets;
        var chosen = sheets.FindAll(s => NameForm.Folded(s.Name) == NameForm.Folded(wanted));
        if (chosen.Count == 0)
            findings.Add(TableRule.NoTable.At(name, 0, 0, wanted, $"There is no sheet “{wanted}”. There are: "
                + $"{string.Join(", ", sheets.Select(s => $"“{s.Name}”"))}."));
        return chosen;
    }
}
