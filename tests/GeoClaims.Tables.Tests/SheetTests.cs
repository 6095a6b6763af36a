using System.Globalization;
using System.Text;

namespace GeoClaims.Tables.Tests;

/// <summary>How files are read as they come.</summary>
internal sealed class SheetTests
{
    // Longer than the parts in which a file is looked through.
    private const int Rows = 12_000;

    private static Sheet Read(byte[] file, TableOptions? options = null, ICollection<TableFinding>? findings = null)
        => TableSource.Read(new MemoryStream(file), "t", options ?? new(), findings ?? []).Single();

    private static string[][] Cells(Sheet sheet) => [.. Enumerable.Range(0, sheet.Count)
        .Select(r => Enumerable.Range(0, sheet.Length(r)).Select(c => sheet.Text(r, c)).ToArray())];

    [Test]
    public void A_character_may_lie_across_two_parts([Range(0, 3)] int shift)
    {
        var text = new string('x', shift) + string.Concat(Enumerable.Repeat("ж🌉,é\n", Rows));
        var findings = new List<TableFinding>();
        var sheet = Read(Encoding.UTF8.GetBytes(text), findings: findings);

        Assert.That(findings, Is.Empty);
        Assert.That(sheet.Count, Is.EqualTo(Rows));
        Assert.That(Cells(sheet).Skip(1), Has.All.EqualTo(new[] { "ж🌉", "é" }));
    }

    [Test]
    public void A_byte_that_is_not_UTF_8_is_found_wherever_it_stands([Values(0, 70_000)] int before)
    {
        var findings = new List<TableFinding>();
        byte[] file = [.. Encoding.ASCII.GetBytes("a,b\n" + new string('x', before) + ","), 0xE9, .. "\n"u8];
        var sheet = Read(file, findings: findings);

        Assert.That(findings.Select(f => f.Code), Is.EqualTo(new[] { "GT001" }));
        Assert.That(sheet.Text(1, 1), Is.EqualTo("é"));
    }

    [Test]
    public void A_stream_that_cannot_go_back_is_read_all_the_same()
    {
        using var once = new Once("Who,Said what\nCity,It fell\n"u8.ToArray());

        Assert.That(ListTable.Load(once).ToCase("X").Case.Claims, Has.Count.EqualTo(1));
    }

    [Test]
    public void Texts_that_come_again_and_texts_that_never_do_are_kept_as_they_are()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 150_000; i++) text.Append(CultureInfo.InvariantCulture, $"{i % 7},number {i},{i % 40_000}\n");
        var sheet = Read(Encoding.UTF8.GetBytes(text.ToString()));

        for (var i = 0; i < sheet.Count; i += 997)
            Assert.That(Cells(sheet, i), Is.EqualTo(new[] { Text(i % 7), $"number {Text(i)}", Text(i % 40_000) }));
        Assert.That(sheet.Number(7, 0), Is.EqualTo(sheet.Number(0, 0)));

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    [Test]
    public void Texts_made_to_meet_at_one_place_are_kept_apart()
    {
        var builder = new SheetBuilder();
        string[] texts = [.. Enumerable.Range(0, 5_000).Select(i => new string((char)('a' + i % 26), i / 26 + 1))];
        builder.AddRow(texts);
        builder.AddRow(texts);

        Assert.That(Cells(builder.Build("t")), Has.All.EqualTo(texts));
    }

    [Test]
    public void A_turned_sheet_holds_the_same_cells()
    {
        var builder = new SheetBuilder();
        builder.AddRow(["a", "b", "c"]);
        builder.AddRow(["d"]);
        var turned = builder.Build("t").Turn();

        Assert.That(Cells(turned), Is.EqualTo(new string[][] { ["a", "d"], ["b", ""], ["c", ""] }));
        Assert.That(turned.Place(2, 0), Is.EqualTo((1, 3)));
    }

    private static string[] Cells(Sheet sheet, int row) => [.. Enumerable.Range(0, sheet.Length(row)).Select(c => sheet.Text(row, c))];

    private sealed class Once(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
