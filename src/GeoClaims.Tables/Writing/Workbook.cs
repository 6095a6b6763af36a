using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims;

/// <summary>Writes plain rows into an Excel workbook (.xlsx), a sheet for
/// each set: headings in bold that stay in sight, with filters.</summary>
public static class Workbook
{
    private const int LongestText = 32767;
    private const int MostRows = 1_048_575;
    private const int WidestColumn = 60;
    private const uint A4 = 9;

    // So many characters are still read with ease on a page that lies on its side.
    private const double PageWidth = 200;

    /// <summary>Writes a workbook to a file.</summary>
    /// <param name="path">The file; what it held is replaced.</param>
    /// <param name="sheets">The rows of each sheet; their titles name the sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="sheets"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no sheets, or more rows or longer texts than a workbook can hold.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(string path, params IEnumerable<IRowSet> sheets)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var content = new MemoryStream();
        Write(content, sheets);
        File.WriteAllBytes(path, content.ToArray());
    }

    /// <summary>Writes a workbook to a stream.</summary>
    /// <param name="content">The stream, which can be read, written and sought; it stays open.</param>
    /// <param name="sheets">The rows of each sheet; their titles name the sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="sheets"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no sheets, or more rows or longer texts than a workbook can hold.</exception>
    public static void Write(Stream content, params IEnumerable<IRowSet> sheets)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(sheets);
        IRowSet[] all = [.. sheets];
        if (all.Length == 0) throw new ArgumentException("A workbook needs a sheet.", nameof(sheets));
        if (Array.Find(all, s => s.Count > MostRows) is { } tooLong)
            throw new ArgumentException($"A sheet holds up to {MostRows} rows; “{tooLong.Title}” has {tooLong.Count}.", nameof(sheets));
        using var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (list, printed) = (new OpenXml.Sheets(), new OpenXml.DefinedNames());
        foreach (var rows in all)
        {
            var part = book.AddNewPart<WorksheetPart>();
            Write(part, rows, isFirst: names.Count == 0);
            var name = NameOf(rows.Title, names);
            list.Append(new OpenXml.Sheet { Name = name, SheetId = (uint)names.Count, Id = book.GetIdOfPart(part) });
            var quoted = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
            // Headings and ids stand on every page.
            printed.Append(new OpenXml.DefinedName($"{quoted}!$A:$A,{quoted}!$1:$1")
                { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)names.Count - 1 });
        }
        book.Workbook = new(list, printed);
    }

    private static void Write(WorksheetPart part, IRowSet rows, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new OpenXml.Worksheet());
        writer.WriteElement(new OpenXml.SheetProperties(new OpenXml.PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new OpenXml.SheetViews(new OpenXml.SheetView(
            new OpenXml.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = OpenXml.PaneValues.BottomLeft,
                State = OpenXml.PaneStateValues.Frozen })
        { WorkbookViewId = 0, TabSelected = isFirst }));
        double[] widths = [.. Enumerable.Range(0, rows.Columns.Count).Select(i => Width(rows, i))];
        if (rows.Columns.Count > 0)
            writer.WriteElement(new OpenXml.Columns(widths.Select((width, i) => new OpenXml.Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
            })));
        writer.WriteStartElement(new OpenXml.SheetData());
        writer.WriteStartElement(new OpenXml.Row { RowIndex = 1 });
        foreach (var column in rows.Columns) writer.WriteElement(Text(column.Name, WorkbookStyles.Heading));
        writer.WriteEndElement();
        for (var row = 0; row < rows.Count; row++)
        {
            writer.WriteStartElement(new OpenXml.Row { RowIndex = (uint)row + 2 });
            for (var column = 0; column < rows.Columns.Count; column++)
                writer.WriteElement(Cell(rows.Value(row, column), row, column));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        if (rows.Columns.Count > 0)
            writer.WriteElement(new OpenXml.AutoFilter { Reference = $"A1:{Letters(rows.Columns.Count - 1)}{rows.Count + 1}" });
        writer.WriteElement(new OpenXml.PageSetup
        {
            PaperSize = A4,
            Orientation = OpenXml.OrientationValues.Landscape,
            FitToWidth = (uint)Math.Max(1, Math.Ceiling(widths.Sum() / PageWidth)),
            FitToHeight = 0,
        });
        writer.WriteEndElement();
    }

    private static OpenXml.Cell Cell(object? value, int row, int column)
    {
        var cell = value switch
        {
            null => new OpenXml.Cell(),
            string text => Text(text, WorkbookStyles.Text),
            bool yes
                => new() { DataType = OpenXml.CellValues.Boolean, StyleIndex = WorkbookStyles.Number, CellValue = new(yes ? "1" : "0") },
            DateTime time when ExcelTime.To(time) is { } days => new()
            {
                StyleIndex = time.TimeOfDay == TimeSpan.Zero ? WorkbookStyles.Day : WorkbookStyles.Moment,
                CellValue = new(days.ToString("R", CultureInfo.InvariantCulture)),
            },
            DateTime time => Text(InRow.TextOf(time), WorkbookStyles.Text),
            double number when !double.IsFinite(number) => Text(number.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Text),
            IFormattable number
                => new() { StyleIndex = WorkbookStyles.Number, CellValue = new(number.ToString(null, CultureInfo.InvariantCulture)) },
            _ => Text(value.ToString() ?? "", WorkbookStyles.Text),
        };
        cell.CellReference = Letters(column) + (row + 2).ToString(CultureInfo.InvariantCulture);
        return cell;
    }

    // A text cell is never a formula, and the quoting style keeps it a text when somebody edits it. One that has an apostrophe
    // before what looks like a formula gets another, since the reader takes one away.
    private static OpenXml.Cell Text(string text, uint style)
    {
        var isFormula = Harmless.Out(text) != text;
        if (isFormula && text.StartsWith('\'')) text = Harmless.Out(text);
        if (text.Length > LongestText) throw new ArgumentException($"A cell holds up to {LongestText} characters, not {text.Length}.");
        return new()
        {
            DataType = OpenXml.CellValues.InlineString,
            StyleIndex = isFormula && style == WorkbookStyles.Text ? WorkbookStyles.Quoted : style,
            InlineString = new(new OpenXml.Text(XmlText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }

    private static double Width(IRowSet rows, int column)
    {
        var longest = rows.Columns[column].Name.Length + 3;
        for (var row = 0; row < Math.Min(rows.Count, 200); row++)
            longest = Math.Max(longest, rows.Value(row, column) is { } value ? RowText.Of(value).Split('\n').Max(l => l.Length) : 0);
        return Math.Clamp(longest, 8, WidestColumn) + 2;
    }

    private static string NameOf(string title, HashSet<string> names)
    {
        var plain = new string([.. title.Where(c => !char.IsControl(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))]);
        plain = plain.Trim('\'', ' ');
        if (plain.Length == 0 || string.Equals(plain, "History", StringComparison.OrdinalIgnoreCase)) plain += " table";
        if (plain.Length > 31) plain = plain[..(char.IsHighSurrogate(plain[30]) ? 30 : 31)].TrimEnd();
        var name = plain.Trim();
        for (var number = 2; !names.Add(name); number++)
        {
            var end = $" {number}";
            name = plain[..Math.Min(plain.Length, 31 - end.Length)] + end;
        }
        return name;
    }

    private static string Letters(int column)
    {
        var letters = new StringBuilder();
        for (column++; column > 0; column = (column - 1) / 26) letters.Insert(0, (char)('A' + (column - 1) % 26));
        return letters.ToString();
    }
}
