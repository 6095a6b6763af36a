using System.Text;

namespace GeoClaims;

/// <summary>Lists of the records of a case, one of each <see cref="ListKind"/>,
/// as they stand in a spreadsheet, a text or a workbook.</summary>
/// <remarks>
/// What the rows are and what the columns hold is guessed from the headings, and shown by <see cref="Columns"/>; whoever knows better
/// says so by <see cref="TableOptions"/>. A workbook may hold a list on each sheet. Safe to use from many threads.
/// </remarks>
public sealed class ListTable
{
    private readonly string _name;
    private readonly TableOptions _options;
    private readonly List<TableFinding> _findings;
    private readonly List<UnplacedText> _unplaced;
    private readonly List<(Sheet Sheet, ListLayout Layout)> _lists;

    private ListTable(string name, List<Sheet> sheets, ListKind? kind, TableOptions options, List<TableFinding> findings)
    {
        (_name, _options, _findings) = (name, options, findings);
        (_lists, _unplaced) = ([], []);
        foreach (var sheet in sheets)
        {
            if (ListLayout.Find(sheet, kind, options) is { } layout)
            {
                _lists.Add((sheet, layout));
                foreach (var field in ListLayout.Needed(layout.Kind).Where(f => !layout.Fields.ContainsKey(f)))
                    findings.Add(TableRule.Column.At(sheet.Name, 0, 0, "", $"No column of these {Words.Of(layout.Kind)} was taken for the "
                        + $"{Words.Of(field)}. Name it: Columns = {{ [\"heading\"] = TableField.{field} }}."));
                foreach (var column in layout.Twice)
                    findings.Add(TableRule.Twice.At(sheet, layout.Header, column, $"Another column was taken for what "
                        + $"“{sheet.Text(layout.Header, column)}” could be; this one was passed over. "
                        + "Name the right one in Columns."));
                LeaveRest(sheet, layout);
            }
            else if (sheet.Count > 0)
            {
                findings.Add(TableRule.NoTable.At(sheet.Name, 0, 0, "",
                    "No heading of a list was found. Name what the columns hold: Columns = { [\"heading\"] = TableField.Claimant }."));
                for (var row = 0; row < sheet.Count; row++) Leave(sheet, row, _ => true);
            }
        }
    }

    /// <summary>What the rows of each list are.</summary>
    public IReadOnlyList<ListKind> Kinds => [.. _lists.Select(l => l.Layout.Kind)];

    /// <summary>What each column was taken for, list by list.</summary>
    public IReadOnlyList<TableColumn> Columns => [.. _lists.SelectMany(l => l.Layout.Columns)];

    /// <summary>What of the headings was not understood, or could be understood
    /// in two ways; what the rows hold is read by <see cref="Into"/>.</summary>
    public IReadOnlyList<TableFinding> Findings => _findings;

    /// <summary>Texts that found no place.</summary>
    public IReadOnlyList<UnplacedText> Unplaced => _unplaced;

    /// <summary>Reads lists from a file: .csv, .tsv, .md or .xlsx; its content decides, not its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What the rows are; found by the headings if left out.</param>
    /// <param name="options">What need not be guessed.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is a workbook that cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no encoding of the named kind.</exception>
    public static ListTable Load(string path, ListKind? kind = null, TableOptions? options = null)
    {
        var findings = new List<TableFinding>();
        options ??= new();
        return new(Path.GetFileName(path), TableSource.Load(path, options, findings), kind, options, findings);
    }

    /// <summary>Reads lists from a stream.</summary>
    /// <param name="content">The content of a file, to its end; the stream stays open.</param>
    /// <param name="kind">What the rows are; found by the headings if left out.</param>
    /// <param name="name">What the file is called in findings.</param>
    /// <param name="options">What need not be guessed.</param>
    /// <exception cref="FormatException">The content is a workbook that cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no encoding of the named kind.</exception>
    public static ListTable Load(Stream content, ListKind? kind = null, string name = "table", TableOptions? options = null)
    {
        var findings = new List<TableFinding>();
        options ??= new();
        return new(name, TableSource.Read(content, name, options, findings), kind, options, findings);
    }

    /// <summary>Reads lists from a text: separated values or Markdown tables.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the rows are; found by the headings if left out.</param>
    /// <param name="options">What need not be guessed.</param>
    public static ListTable Parse(string text, ListKind? kind = null, TableOptions? options = null)
    {
        var findings = new List<TableFinding>();
        options ??= new();
        return new("table", TableSource.Parse(text, "table", options, findings), kind, options, findings);
    }

    /// <summary>A new case with the lists in it.</summary>
    /// <param name="title">What the case is called.</param>
    public TableImport ToCase(string title) => Into(new CaseFileBuilder(title).Build());

    /// <summary>Puts the lists into a case: what is there is corrected, what is not is added, nothing is removed.
    /// Reading the same lists twice changes nothing.</summary>
    /// <remarks>A record is found again by its id, where the table has one; else a source by its name, a report by its title or address,
    /// an item by its statement, a claim by claimant, stance and proposition, and an assessment by item, hypothesis and analyst.</remarks>
    /// <param name="file">The case, which stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public TableImport Into(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var draft = new CaseDraft(file);
        var findings = new List<TableFinding>(_findings);
        // What others refer to goes first.
        foreach (var (sheet, layout) in _lists.OrderBy(l => Order(l.Layout.Kind)))
            ListImport.Read(sheet, layout, _options, draft, findings);
        return new(draft, findings, _unplaced);
    }

    /// <summary>What the columns were taken for, and what was not understood.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_name);
        foreach (var (sheet, layout) in _lists)
            text.Append($"\n{sheet.Name}: {Words.Of(layout.Kind)}; {string.Join(", ", layout.Columns)}");
        TableImport.Tell(text, Findings, Unplaced);
        return text.ToString();
    }

    private static int Order(ListKind kind) => kind switch
    {
        ListKind.Actors => 0,
        ListKind.Sources => 1,
        ListKind.Reports => 2,
        ListKind.Events => 3,
        ListKind.Propositions => 4,
        ListKind.Questions => 5,
        ListKind.Hypotheses => 6,
        ListKind.Evidence => 7,
        ListKind.Claims => 8,
        ListKind.Assessments => 9,
        ListKind.Judgements => 10,
        ListKind.Implications => 11,
        ListKind.Interests => 12,
        _ => 13,
    };

    private void LeaveRest(Sheet sheet, ListLayout layout)
    {
        for (var row = 0; row < layout.Header; row++) Leave(sheet, row, _ => true);
        var stray = layout.Columns.Where(c => c.Field is null && !layout.Twice.Contains(c.Number - 1)).Select(c => c.Number - 1)
            .ToHashSet();
        if (stray.Count == 0) return;
        for (var row = layout.Header; row < sheet.Count; row++) Leave(sheet, row, stray.Contains);
    }

    private void Leave(Sheet sheet, int row, Func<int, bool> isStray)
    {
        for (var column = 0; column < sheet.Length(row); column++)
            if (isStray(column) && !string.IsNullOrWhiteSpace(sheet.Text(row, column)))
                _unplaced.Add(UnplacedText.At(sheet, row, column));
    }
}
