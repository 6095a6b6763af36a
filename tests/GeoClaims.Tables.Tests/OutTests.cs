using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims.Tables.Tests;

internal sealed class OutTests
{
    private static readonly string[] Hostile = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "'quoted'",
        "a,b;c\t\"d\"|e", "x\ny", "*bold*", "<br>", "&lt;", "\\|", "_x000D_", "Ивáн", "−−", "  =1", "-5", "007", "1e5", "TRUE",
        "#N/A", "#NAME?", "####"];

    private sealed class Rows(string title, RowColumn[] columns, object?[][] values) : IRowSet
    {
        public string Title => title;

        public IReadOnlyList<RowColumn> Columns => columns;

        public int Count => values.Length;

        public object? Value(int row, int column) => values[row][column];
    }

    private static Rows OfTexts(params string[] texts)
        => new("Texts", [new("Text", typeof(string)), new("Beside", typeof(string))], [.. texts.Select(t => new object?[] { t, "x" })]);

    private static IEnumerable<string> Read(byte[] file)
        => Texts(TableSource.Read(new MemoryStream(file), "t", new() { }, []).Single());

    private static IEnumerable<string> Read(string text)
        => Texts(TableSource.Parse(text, "t", new(), []).Single());

    private static IEnumerable<string> Texts(Sheet sheet)
        => Enumerable.Range(0, sheet.Count).Where(r => sheet.Length(r) > 0).Skip(1).Select(r => sheet.Text(r, 0));

    private static byte[] Book(params IRowSet[] sheets)
    {
        using var content = new MemoryStream();
        Workbook.Write(content, sheets);
        return content.ToArray();
    }

    [Test]
    public void Hostile_texts_come_back_as_they_were_from_each_kind_of_file()
    {
        var rows = OfTexts(Hostile);

        Assert.That(Read(rows.ToCsv()), Is.EqualTo(Hostile));
        Assert.That(Read(rows.ToCsv(';')), Is.EqualTo(Hostile));
        Assert.That(Read(rows.ToTsv()), Is.EqualTo(Hostile));
        Assert.That(Read(rows.ToMarkdown()), Is.EqualTo(Hostile));
        Assert.That(Read(Book(rows)), Is.EqualTo(Hostile));
    }

    [Test]
    public void No_cell_begins_like_a_formula()
    {
        var cells = CsvSheet.Read(OfTexts(Hostile).ToCsv(), "t", ',', []).Count;
        foreach (var line in OfTexts(["=1", "+1+1", "-a", "@x"]).ToCsv().Split("\r\n").Skip(1)) Assert.That(line, Does.Match("^('|$)"));

        Assert.That(cells, Is.EqualTo(Hostile.Length + 1));
    }

    [Test]
    public void Any_text_comes_back()
        => Gen.Char["=+-@'\"\n\t,;|\\ <>&*_`xé\u2212"].Array[1, 12].Select(c => new string(c)).Where(t => t.Trim() == t && t.Length > 0)
            .Array[1, 5].Sample(texts =>
            {
                Assert.That(Read(OfTexts(texts).ToCsv()), Is.EqualTo(texts));
                Assert.That(Read(OfTexts(texts).ToMarkdown()), Is.EqualTo(texts));
            }, iter: 500);

    [Test]
    public void Numbers_and_times_stay_what_they_are()
    {
        var rows = new Rows("All", [new("N", typeof(double)), new("W", typeof(long)), new("B", typeof(bool)), new("T", typeof(DateTime))],
            [[-1.5, -3L, true, new DateTime(2024, 3, 22, 16, 40, 0, DateTimeKind.Utc)], [null, null, null, new DateTime(1888, 1, 1)]]);

        Assert.That(rows.ToCsv(), Is.EqualTo("N,W,B,T\r\n-1.5,-3,true,2024-03-22T16:40:00Z\r\n,,,1888-01-01T00:00:00Z\r\n"));
        var sheet = TableSource.Read(new MemoryStream(Book(rows)), "t", new(), []).Single();
        Assert.That(Enumerable.Range(0, 4).Select(c => sheet.Text(1, c)),
            Is.EqualTo(new[] { "-1.5", "-3", "TRUE", "2024-03-22T16:40:00" }));
        Assert.That(sheet.Text(2, 3), Is.EqualTo("1888-01-01T00:00:00Z"));
        using var book = SpreadsheetDocument.Open(new MemoryStream(Book(rows)), false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<OpenXml.Row>().ElementAt(1).Elements<OpenXml.Cell>();
        Assert.That(cells.Select(c => c.DataType?.Value),
            Is.EqualTo(new OpenXml.CellValues?[] { null, null, OpenXml.CellValues.Boolean, null }));
    }

    [Test]
    public void A_workbook_is_valid_and_names_its_sheets()
    {
        using var content =
            new MemoryStream(Book(OfTexts("a"), OfTexts("b"), new Rows("A/very:long*title?that[no]sheet may bear at all", [], [])));
        using var document = SpreadsheetDocument.Open(content, false);
        var names = document.WorkbookPart!.Workbook!.Sheets!.Elements<OpenXml.Sheet>().Select(s => s.Name!.Value);

        Assert.That(names, Is.EqualTo(new[] { "Texts", "Texts 2", "Averylongtitlethatnosheet may b" }));
        Assert.That(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description), Is.Empty);
    }

    [TestCase(".csv")]
    [TestCase(".tsv")]
    [TestCase(".md")]
    [TestCase(".xlsx")]
    public void A_matrix_in_out_and_in_again_is_equal(string ending)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending);
        foreach (var marks in new[] { "CC,II (no, not so),NA", "++,--,0", "5,1,3", "2,-2,0", "0.8,0.25,1",
            "very consistent,inconsistent,neutral" })
        {
            var cells = marks.Split(',');
            if (cells.Length == 4) cells = [cells[0], cells[1] + "," + cells[2], cells[3]];
            var table = MatrixTable.Parse("Id;Evidence;H1;H2;H3;Source;Credibility;Observed;Notes\n"
                + $"E1;=No marks;{string.Join(';', cells)};Post;2;2024-03;-a\nE2;Salt;;{string.Join(';', cells.Reverse().Take(2))};;;;\n");
            table.Save(path);
            var again = MatrixTable.Load(path);

            Assert.That(again.Rows, Is.EqualTo(table.Rows));
            Assert.That(again.Hypotheses, Is.EqualTo(table.Hypotheses));
            Assert.That(again.Findings.Where(f => f.Severity == Severity.Error), Is.Empty);
        }
        File.Delete(path);
    }

    [Test]
    public void The_matrix_of_a_case_read_back_into_it_changes_nothing()
    {
        var file = MatrixTable.Parse("Item;Rust;Ship;Analyst;Source\nSalt;C (yes);I;Ann;Post\nSalt;N;;Bob;\nFog;p=0.3;NA;Ann;\n")
            .ToCase("Why?");
        var table = MatrixTable.Of(file, file.Questions[0].Id);

        Assert.That(MatrixTable.Parse(table.ToRows().ToCsv()).Into(file).Changes, Is.Empty);
        Assert.That(table.Rows, Has.Count.EqualTo(3));
    }
}
