using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims.Tables.Tests;

internal sealed class WorkbookInTests
{
    private static MemoryStream Book(bool from1904, params (string Name, OpenXml.Row[] Rows, string? Merged)[] sheets)
    {
        var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(new OpenXml.CellFormats(new OpenXml.CellFormat(),
                new OpenXml.CellFormat { NumberFormatId = 14 }));
            var list = new OpenXml.Sheets();
            foreach (var (name, rows, merged) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new OpenXml.SheetData(rows));
                if (merged is not null) part.Worksheet.Append(new OpenXml.MergeCells(new OpenXml.MergeCell { Reference = merged }));
                list.Append(new OpenXml.Sheet { Name = name, Id = book.GetIdOfPart(part), SheetId = (uint)list.Count() + 1 });
            }
            book.Workbook = new(new OpenXml.WorkbookProperties { Date1904 = from1904 }, list);
        }
        content.Position = 0;
        return content;
    }

    private static OpenXml.Row Row(params object?[] values) => new(values.Select(Cell));

    private static OpenXml.Cell Cell(object? value) => value switch
    {
        OpenXml.Cell cell => (OpenXml.Cell)cell.Clone(),
        string text => new() { DataType = OpenXml.CellValues.InlineString, InlineString = new(new OpenXml.Text(text)) },
        double days => Date(days),
        null => new(),
        _ => new() { CellValue = new(value.ToString()!) },
    };

    private static OpenXml.Cell Date(double days)
        => new() { StyleIndex = 1, CellValue = new(days.ToString(System.Globalization.CultureInfo.InvariantCulture)) };

    private static EdtfTime? Made(object day, bool from1904 = false)
        => ListTable.Load(Book(from1904, ("Claims", [Row("Who", "Said what", "When"), Row("A", "B", day)], null))).ToCase("X")
            .Case.Claims.Single().Made;

    [TestCase(45373.0, false, "2024-03-22")]
    [TestCase(45373.5, false, "2024-03-22T12:00:00")]
    [TestCase(43911.0, true, "2024-03-22")]
    [TestCase(59.0, false, "1900-02-28")]
    [TestCase(60.0, false, null)]
    [TestCase(61.0, false, "1900-03-01")]
    public void Days_of_Excel_are_read(double days, bool from1904, string? edtf)
        => Assert.That(Made(days, from1904)?.Text, Is.EqualTo(edtf));

    [Test]
    public void Several_sheets_are_several_analysts_and_merged_cells_hold_for_all()
    {
        OpenXml.Row[] rows =
            [Row("Bridge", null, null), Row("Evidence", "Rust", "Ship"), Row("Salt", "CC", null), Row(), Row("Fog", "N", "II")];
        var table = MatrixTable.Load(Book(false, ("Ann", rows, "B3:C3"), ("Bob", [.. rows.Select(r => (OpenXml.Row)r.Clone())], null)));

        Assert.That(table.Rows.Select(r => $"{r.Item} {r.Analyst} {string.Join(" ", r.Marks.Select(m => m?.Rating))}"), Is.EqualTo(new[]
            { "Salt Ann CC CC", "Fog Ann N II", "Salt Bob CC ", "Fog Bob N II" }));
        Assert.That(table.ToCase("Why?").Evidence, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_formula_gives_its_value_and_without_one_or_with_an_error_it_is_a_finding()
    {
        var valued = new OpenXml.Cell { DataType = OpenXml.CellValues.String, CellFormula = new("A1"), CellValue = new("CC") };
        var bare = new OpenXml.Cell { CellFormula = new("B9") };
        var wrong = new OpenXml.Cell { DataType = OpenXml.CellValues.Error, CellValue = new("#REF!") };
        var table = MatrixTable.Load(Book(false,
            ("S", [Row("Evidence", "Rust", "Ship"), Row("Salt", valued, bare), Row("Fog", "N", wrong)], null)));

        Assert.That(table.Rows[0].Marks[0]!.Rating, Is.EqualTo(Consistency.CC));
        Assert.That(table.Findings.Select(f => (f.Code, f.Place, f.Text)), Is.EqualTo(new[]
            { ("GT016", "S!C2", "=B9"), ("GT016", "S!C3", "#REF!") }));
    }

    [Test]
    public void Percentages_behind_numbers_are_likelihoods()
    {
        var table = MatrixTable.Load(Book(false, ("S", [Row("Evidence", "Rust", "Ship"), Row("Salt", 1, new OpenXml.Cell
            { CellValue = new("0.25") })], null)));

        Assert.That(table.Rows[0].Marks.Select(m => m!.Likelihood!.Value.Value), Is.EqualTo(new[] { 1, 0.25 }));
    }

    [Test]
    public void A_broken_workbook_is_refused_in_words()
        => Assert.That(() => MatrixTable.Load(new MemoryStream([(byte)'P', (byte)'K', 3, 4, 9, 9])), Throws.InstanceOf<FormatException>());
}
