namespace GeoClaims;

/// <summary>A file's tables, whatever kind of file it is: its content says it, not its name.</summary>
internal static class TableSource
{
    public static List<Sheet> Load(string path, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var content = File.OpenRead(path);
        return Read(content, Path.GetFileName(path), options, findings);
    }

    public static List<Sheet> Read(Stream content, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.CanSeek) return ReadTwice(content, name, options, findings);
        // It is looked through before it is read.
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return ReadTwice(copy, name, options, findings);
    }

    public static List<Sheet> Parse(string text, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sheets = options.Separator is null && MarkdownSheets.Has(text) ? MarkdownSheets.Read(text, name) : [];
        // A line of dashes and strokes in a cell makes no table.
        if (sheets.Count == 0) sheets.Add(CsvSheet.Read(text, name, options.Separator, findings));
        return Chosen(sheets, options, name, findings);
    }

    private static List<Sheet> ReadTwice(Stream content, string name, TableOptions options, ICollection<TableFinding> findings)
    {
        var start = content.Position;
        var survey = TextSurvey.Of(content);
        content.Position = start;
        if (survey.IsPackage)
        {
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            copy.Position = 0;
            return Chosen(WorkbookSheets.Read(copy, findings), options, name, findings);
        }
        if (survey.IsOldWorkbook)
            throw new FormatException("The file is a workbook of the old kind (.xls) "
                + "or one with a password. Save it as .xlsx without one.");
        var (encoding, mark) = survey.Encoding(options.Encoding, name, findings);
        content.Position = start + mark;
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        // Only what may be Markdown has to be held whole.
        return survey.HasStroke && options.Separator is null ? Parse(text.ReadToEnd(), name, options, findings)
            : Chosen([CsvSheet.Read(text, name, options.Separator, findings, content.Length - start)], options, name, findings);
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
