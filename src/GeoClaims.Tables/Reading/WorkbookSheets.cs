using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims;

/// <summary>The sheets of an Excel workbook (.xlsx), with the values that formulas had when it was saved.</summary>
internal sealed class WorkbookSheets
{
    private const int MostColumns = 16384;
    private const int MostRows = 1_048_576;
    private readonly WorkbookPart _book;
    private readonly ICollection<TableFinding> _findings;
    private readonly string[] _shared;
    private readonly bool[] _dates;
    private readonly bool _from1904;

    private WorkbookSheets(WorkbookPart book, ICollection<TableFinding> findings)
    {
        (_book, _findings) = (book, findings);
        _shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<OpenXml.SharedStringItem>().Select(TextOf) ?? []];
        _from1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, string?>();
        foreach (var format in styles?.NumberingFormats?.Elements<OpenXml.NumberingFormat>() ?? [])
            if (format.NumberFormatId is { } id) codes[id.Value] = format.FormatCode?.Value;
        _dates = [.. styles?.CellFormats?.Elements<OpenXml.CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0)
            .Select(id => ExcelTime.IsShown(id, codes.GetValueOrDefault(id))) ?? []];
    }

    /// <exception cref="FormatException">It is no workbook, or a broken one.</exception>
    public static List<Sheet> Read(Stream content, ICollection<TableFinding> findings)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(content, false);
            var book = document.WorkbookPart ?? throw new FormatException("The file holds no workbook.");
            return new WorkbookSheets(book, findings).Read();
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
        {
            throw new FormatException($"The file is no workbook that can be read: {e.Message}", e);
        }
    }

    private List<Sheet> Read()
    {
        var sheets = new List<Sheet>();
        foreach (var sheet in _book.Workbook?.Sheets?.Elements<OpenXml.Sheet>() ?? [])
            if (sheet.Id?.Value is { } id && _book.GetPartById(id) is WorksheetPart part) sheets.Add(Read(part, sheet.Name?.Value ?? ""));
        return sheets;
    }

    private Sheet Read(WorksheetPart part, string name)
    {
        var rows = new List<string[]>();
        var merged = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(OpenXml.MergeCell))
            {
                if (reader.Attributes.FirstOrDefault(a => a.LocalName == "ref").Value is { } area) merged.Add(area);
            }
            else if (reader.ElementType == typeof(OpenXml.Row) && reader.LoadCurrentElement() is OpenXml.Row row)
            {
                var number = (int)(row.RowIndex?.Value ?? (uint)rows.Count + 1);
                if (number > MostRows) throw new FormatException($"The sheet {name} has more than {MostRows} rows.");
                while (rows.Count < number - 1) rows.Add([]);
                if (rows.Count < number) rows.Add(Cells(row, name, number));
                else rows[number - 1] = Cells(row, name, number);
            }
        }
        foreach (var area in merged) Spread(area, rows);
        var sheet = new SheetBuilder();
        foreach (var row in rows) sheet.AddRow(row);
        return sheet.Build(name);
    }

    private string[] Cells(OpenXml.Row row, string sheet, int number)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<OpenXml.Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? Place(reference).Column : cells.Count;
            if (column >= MostColumns) continue;
            while (cells.Count < column) cells.Add("");
            var read = Read(cell, sheet, number, column + 1);
            if (cells.Count == column) cells.Add(read);
            else cells[column] = read;
        }
        while (cells.Count > 0 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        return [.. cells];
    }

    private string Read(OpenXml.Cell cell, string sheet, int row, int column)
    {
        var type = cell.DataType?.Value ?? OpenXml.CellValues.Number;
        var text = cell.CellValue?.Text ?? "";
        if (type == OpenXml.CellValues.InlineString) return Harmless.In(cell.InlineString is { } inline ? TextOf(inline) : "");
        if (type == OpenXml.CellValues.SharedString)
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < _shared.Length
                ? Harmless.In(_shared[place]) : "";
        if (cell.CellFormula is { } formula && text.Length == 0 && type != OpenXml.CellValues.String)
        {
            _findings.Add(TableRule.Formula.At(sheet, row, column, "=" + formula.Text,
                "The formula was saved without its value. Open the workbook in a spreadsheet, save it, and read it again."));
            return "";
        }
        if (type == OpenXml.CellValues.Error)
        {
            _findings.Add(TableRule.Formula.At(sheet, row, column, text, $"The cell holds the error {text}. Mend its formula."));
            return "";
        }
        if (type == OpenXml.CellValues.Boolean) return text == "1" ? "TRUE" : "FALSE";
        if (type == OpenXml.CellValues.Date)
            return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
            ? ExcelTime.Text(day) : text;
        if (type == OpenXml.CellValues.String) return Harmless.In(XmlText.Decode(text));
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return text;
        if (!IsDate(cell)) return value.ToString(CultureInfo.InvariantCulture);
        if (value is >= 0 and < 1 && !_from1904) return TimeSpan.FromDays(value).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        return ExcelTime.From(value, _from1904) is { } time
            ? ExcelTime.Text(time) : (int)value == 60 ? "1900-02-29" : text;
    }

    private bool IsDate(OpenXml.Cell cell) => cell.StyleIndex?.Value is { } style && style < _dates.Length && _dates[style];

    // What a merged area shows stands in each of its cells.
    private static void Spread(string area, List<string[]> rows)
    {
        if (area.Split(':') is not [var first, var last]) return;
        var (from, to) = (Place(first), Place(last));
        if (from.Row < 0 || from.Row >= rows.Count || from.Column >= rows[from.Row].Length) return;
        var value = rows[from.Row][from.Column];
        for (var row = from.Row; row <= to.Row && row < rows.Count; row++)
        {
            var width = Math.Min(to.Column + 1, MostColumns);
            if (rows[row].Length < width) rows[row] = [.. rows[row], .. Enumerable.Repeat("", width - rows[row].Length)];
            for (var column = from.Column; column < width; column++) rows[row][column] = value;
        }
    }

    private static (int Row, int Column) Place(string reference)
    {
        var (row, column) = (0, 0);
        foreach (var c in reference)
        {
            if (char.IsAsciiLetter(c)) column = Math.Min(column * 26 + char.ToUpperInvariant(c) - 'A' + 1, MostColumns + 1);
            else if (char.IsAsciiDigit(c)) row = Math.Min(row * 10 + c - '0', MostRows + 1);
        }
        return (row - 1, Math.Max(column - 1, 0));
    }

    // Without the readings that stand above Japanese words.
    private static string TextOf(OpenXmlElement item)
        => string.Concat(item.Elements<OpenXml.Text>().Concat(item.Elements<OpenXml.Run>().SelectMany(r => r.Elements<OpenXml.Text>()))
            .Select(t => XmlText.Decode(t.Text)));
}
