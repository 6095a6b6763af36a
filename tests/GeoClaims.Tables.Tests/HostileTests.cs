using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using GeoClaims.Tests;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims.Tables.Tests;

/// <summary>What spreadsheets and people do to tables.</summary>
internal sealed class HostileTests
{
    private const string Claims = "Who;Said what;When\nCity;A ship struck it;2026-03-01\n";

    private static Claim Only(byte[] file, TableOptions? options = null)
        => ListTable.Load(new MemoryStream(file), options: options).ToCase("X").Case.Claims.Single();

    private static Claim Only(string text) => ListTable.Parse(text).ToCase("X").Case.Claims.Single();

    [Test]
    public void Encodings_with_a_mark([Values("utf-8", "utf-16", "utf-16BE", "utf-32")] string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes(Claims)];

        Assert.That(Only(file).Made!.Text, Is.EqualTo("2026-03-01"));
    }

    [TestCase("sep=;\r\n" + Claims)]
    [TestCase("sep=;\n" + Claims)]
    [TestCase("\n\n;;\n" + Claims)]
    [TestCase("Our list of claims;;\n;;\n" + Claims)]
    [TestCase("Who;Said what;When\nCity;A ship struck it;1.3.2026\n;;\n")]
    [TestCase("Who;Said what;When\nCity;A ship struck it;\u00a02026-03-01\u00a0\n")]
    [TestCase("Who;Said what;When\nCity;A ship struck it;2026\u201103\u201101\n")]
    [TestCase("Who;Said what;When\nCity;A ship struck it;2026\u201303\u201301\n")]
    [TestCase("Who;Said what;When\nCity;A ship struck it;2026-03-01 00:00:00\n")]
    [TestCase("Who;Said what;When\n\"City\";\"A ship struck it\";\"2026-03-01\"\n")]
    [TestCase("Who;Said what;When;;;\nCity;A ship struck it;2026-03-01;;;\n")]
    public void Texts(string text)
    {
        var claim = Only(text);

        Assert.That((claim.Proposition.Value, claim.Made?.Text.Split('T')[0]), Is.EqualTo(("prop:a-ship-struck-it", "2026-03-01")));
    }

    [Test]
    public void A_line_of_dashes_in_a_cell_makes_no_Markdown_of_a_list()
    {
        var read = ListTable.Parse("Who,Said what\nCity,\"It fell\n-|-\nlate\"\n").ToCase("X");

        Assert.That(read.Case.Propositions.Single().Statement, Is.EqualTo("It fell\n-|-\nlate"));
    }

    [TestCase("1.234.567", 1234567)]
    [TestCase("1 234", 1234)]
    [TestCase("1\u00a0234,5", 1234.5)]
    [TestCase("1'234", 1234)]
    [TestCase("1,234.5", 1234.5)]
    [TestCase("−12", -12)]
    [TestCase("0,5", 0.5)]
    [TestCase("1,234", null)]
    [TestCase("12e", null)]
    public void Figures_with_signs_between_thousands(string text, double? figure)
    {
        var read = ListTable.Parse($"Who;Said what;Figure low\nCity;It cost;{text}\n").ToCase("X");

        Assert.That((double?)read.Case.Claims.Single().Figure?.Low, Is.EqualTo(figure));
        Assert.That(read.Findings.Any(f => f.Code == "GT015"), Is.EqualTo(figure is null));
    }

    [TestCase("50%", 0.5)]
    [TestCase("0,5", 0.5)]
    [TestCase("0.5", 0.5)]
    [TestCase("50 %", 0.5)]
    [TestCase("150%", null)]
    public void Shares_in_per_cent(string text, double? share)
        => Assert.That(ListTable.Parse($"Evidence;Confidence\nSalt;{text}\n").ToCase("X").Case.Evidence.Single().Confidence?.Value,
            Is.EqualTo(share));

    [TestCase(false, 45000, "2023-03-15")]
    [TestCase(true, 43538, "2023-03-15")]
    [TestCase(false, 60, null)]
    [TestCase(false, 45000.5, "2023-03-15T12:00:00")]
    public void Days_of_a_workbook(bool from1904, double days, string? edtf)
    {
        var read = ListTable.Load(Book([["Who", "Said what", "When"], ["City", "It fell", new Day(days)]], from1904)).ToCase("X");

        Assert.That(read.Case.Claims.Single().Made?.Text, Is.EqualTo(edtf));
        Assert.That(read.Findings.Any(f => f.Code == "GT006"), Is.EqualTo(edtf is null));
    }

    [Test]
    public void Numbers_as_texts_flags_errors_and_hidden_sheets_of_a_workbook()
    {
        object?[][] rows = [["Name", "Prior", "PriorBecause", "IsCatchAll"], ["Ship", "0.25", "seen", true], ["Rust", 0.5, "salt", false],
            ["Else", new Error("#N/A"), null, true]];
        var read = ListTable.Load(Book(rows, isHidden: true), ListKind.Hypotheses).ToCase("X");
        var answers = read.Case.Hypotheses.ToDictionary(h => h.Name);

        Assert.That(answers["Ship"].Prior?.Share.Value, Is.EqualTo(0.25));
        Assert.That(answers["Rust"].Prior?.Share.Value, Is.EqualTo(0.5));
        Assert.That((answers["Ship"].IsCatchAll, answers["Rust"].IsCatchAll), Is.EqualTo((true, false)));
        Assert.That(read.Findings.Select(f => (f.Code, f.Place)), Does.Contain(("GT016", "Hidden!B4")));
    }

    [Test]
    public void No_text_of_any_list_goes_out_as_a_formula()
    {
        string[] hostile = ["=1+1", "+1+cmd", "-1-x", "@SUM(A1)", "\t=1", "\r=1", "＝1"];
        var file = RandomCases.Make(3, 120, quirks: false);
        foreach (var text in hostile)
        {
            var made = CaseFile.Assemble(file.Title, file.Zone, file.Handling,
            [
                .. file.Records().Select(r => r switch
                {
                    Actor a => a with { Name = text, Aliases = [new(text)] },
                    Source s => s with { Name = text, ReliabilityBecause = text },
                    Report r2 => r2 with { Title = text, Author = text, Language = text, Address = text },
                    Event e => e with { Name = text, Kind = text, Place = new(text) },
                    Proposition p => p with { Statement = text, Quantity = new(text, text) },
                    Question q => q with { Text = text, Criteria = text },
                    Hypothesis h => h with { Name = text },
                    Claim c => c with { Channel = text },
                    Evidence e => e with { Statement = text },
                    Assessment a => a with { Because = text },
                    Indicator i => i with { Text = text },
                    Interest i => i with { Because = text },
                    Implication i => i with { Because = text },
                    _ => r,
                }),
            ]);
            foreach (var rows in made.ToRows())
            {
                var cells = Cells(rows.ToCsv());
                Assert.That(cells.Where(c => c == text), Is.Empty, rows.Title);
                Assert.That(cells.Any(c => c == "'" + text), Is.EqualTo(rows.Count > 0), rows.Title);
                if (rows.Count == 0) continue;
                using var content = new MemoryStream();
                Workbook.Write(content, rows);
                using var document = SpreadsheetDocument.Open(content, false);
                Assert.That(document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<OpenXml.CellFormula>(), Is.Empty);
            }
        }
    }

    // As a spreadsheet takes them: without the reader's care.
    private static List<string> Cells(string csv)
    {
        var cells = new List<string>();
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(csv),
            new Sylvan.Data.Csv.CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        while (reader.Read())
            for (var i = 0; i < reader.RowFieldCount; i++) cells.Add(reader.GetString(i));
        return cells;
    }

    private sealed record Day(double Days);

    private sealed record Error(string Text);

    private static MemoryStream Book(object?[][] rows, bool from1904 = false, bool isHidden = false)
    {
        var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(new OpenXml.CellFormats(new OpenXml.CellFormat(),
                new OpenXml.CellFormat { NumberFormatId = 14 }));
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new(new OpenXml.SheetData(rows.Select(r => new OpenXml.Row(r.Select(Cell)))));
            var sheet = new OpenXml.Sheet { Name = isHidden ? "Hidden" : "List", Id = book.GetIdOfPart(part), SheetId = 1 };
            if (isHidden) sheet.State = OpenXml.SheetStateValues.Hidden;
            book.Workbook = new(new OpenXml.WorkbookProperties { Date1904 = from1904 }, new OpenXml.Sheets(sheet));
        }
        content.Position = 0;
        return content;
    }

    private static OpenXml.Cell Cell(object? value) => value switch
    {
        Day day => new() { StyleIndex = 1, CellValue = new(day.Days) },
        Error error => new() { DataType = OpenXml.CellValues.Error, CellValue = new(error.Text) },
        bool flag => new() { DataType = OpenXml.CellValues.Boolean, CellValue = new(flag ? "1" : "0") },
        double number => new() { CellValue = new(number) },
        string text => new() { DataType = OpenXml.CellValues.InlineString, InlineString = new(new OpenXml.Text(text)) },
        _ => new(),
    };
}
