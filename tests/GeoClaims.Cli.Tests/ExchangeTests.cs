using System.Text;
using GeoClaims.Exchange;

namespace GeoClaims.Cli.Tests;

internal sealed class ExchangeTests
{
    private const string Ach = "Evidence,Corrosion,A ship struck it\nPier 3 shows no impact marks,CC,II\n";

    private readonly TempFolder _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [TestCase("stix")]
    [TestCase("misp")]
    [TestCase("prov")]
    public void What_goes_out_comes_in_again_through_a_pipe(string format)
    {
        var path = Given.Bridge(_folder);
        var sent = Tool.Run("export", format, path);
        var back = Tool.Run(new Tool.Ends { Input = sent.Bytes }, "import", format, "-");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((sent.Code, back.Code), Is.EqualTo((0, 0)));
            Assert.That(sent.Error, Does.Contain("mapped"));
            Assert.That(CaseFile.Parse(back.Out), Is.EqualTo(CaseFile.Load(path)));
        }
    }

    [TestCase("geojson")]
    [TestCase("claimreview")]
    public void What_has_no_place_elsewhere_is_told(string format)
        => Assert.That(Tool.Run("export", format, Given.Bridge(_folder), "-o", _folder.File("out")), Has.Property("Code").Zero
            .And.Property("Error").Contains("lost").And.Property("Out").Empty);

    [Test]
    public void What_is_written_takes_the_place_of_a_file_as_a_whole_or_not_at_all()
    {
        var (given, target, link) = (Given.Bridge(_folder), _folder.File("out.json"), _folder.File("link.json"));
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(link, target);
        var written = Tool.Run("export", "stix", given, "-o", link);
        var whole = File.ReadAllText(target);
        var refused = Tool.Run("export", "stix", Given.Written(_folder, "none.json", "{"), "-o", link);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((written.Code, refused.Code == 0), Is.EqualTo((0, false)));
            Assert.That(StixBundle.Parse(whole).ToCase(), Is.EqualTo(CaseFile.Load(given)));
            Assert.That(File.ReadAllText(target), Is.EqualTo(whole));
            Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo(target), "the link stays one");
            Assert.That(_folder.Names().Where(n => n.EndsWith(".part", StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void Event_data_comes_in()
        => Assert.That(Tool.Run("import", "events", Given.Written(_folder, "gtd.csv", """
            eventid,iyear,imonth,iday,city,attacktype1_txt,gname,guncertain1,claimed
            202603010001,2026,3,1,Alpha,Bombing/Explosion,Red Front,1,1
            """)), Has.Property("Code").Zero.And.Property("Out").Contains("Red Front"));

    [Test]
    public void A_matrix_becomes_a_case_and_goes_out_again()
    {
        var table = Given.Written(_folder, "ach.csv", Ach);
        var made = _folder.File("made.json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run("import", "matrix", table, "-q", "Why did it fall?", "-o", made), Has.Property("Code").Zero
                .And.Property("Out").Empty);
            Assert.That(CaseFile.Load(made).Questions[0].Text, Is.EqualTo("Why did it fall?"));
            Assert.That(Tool.Run("export", "matrix", made).Out, Does.Contain("Pier 3 shows no impact marks"));
            Assert.That(Tool.Run("export", "matrix", made, "--as", "markdown").Out, Does.StartWith("| "));
            Assert.That(Tool.Run("export", "matrix", made, "-o", _folder.File("m.xlsx")).Code, Is.Zero);
            Assert.That(Tool.Run("import", "matrix", _folder.File("m.xlsx"), "--into", made).Code, Is.Zero);
            Assert.That(Tool.Run("import", "matrix", table), Has.Property("Code").EqualTo(2)
                .And.Property("Error").Contains("--question"));
        }
    }

    [Test]
    public void A_list_goes_out_and_corrects_the_case_that_it_came_from()
    {
        var path = Given.Bridge(_folder);
        var list = Tool.Run("export", "list", path, "--list", "sources").Out;
        var changed = Given.Written(_folder, "sources.csv", list.Replace("Harbour Herald", "Port Herald", StringComparison.Ordinal));
        var result = Tool.Run("import", "list", changed, "--into", path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(list, Does.Contain("Harbour Herald"));
            Assert.That(CaseFile.Parse(result.Out).Sources[0].Name, Is.EqualTo("Port Herald"));
            Assert.That(Tool.Run("export", "list", path, "-o", _folder.File("all.xlsx")).Code, Is.Zero);
            Assert.That(ListTable.Load(_folder.File("all.xlsx")).Kinds, Does.Contain(ListKind.Sources).And.Contain(ListKind.Claims));
            Assert.That(Tool.Run("export", "list", path, "--list", "claims", "-o", _folder.File("claims.xlsx")).Code, Is.Zero);
            Assert.That(Tool.Run("import", "list", _folder.File("claims.xlsx"), "--into", path).Code, Is.Zero);
            Assert.That(Tool.Run("export", "list", path).Code, Is.EqualTo(2), "several lists are no text");
            Assert.That(Tool.Run("export", "list", path, "--list", "wishes"), Has.Property("Code").EqualTo(2)
                .And.Property("Error").Contains("sources"));
        }
    }

    [Test]
    public void A_mark_that_is_none_is_found_and_the_rest_comes_in()
    {
        var table = Given.Written(_folder, "ach.csv", Ach + "The bearings were renewed,C,xyzzy\nMore,CC,I\nAgain,N,C\n");
        var answer = Tool.Run("import", "matrix", table, "-q", "Why?");

        Assert.That((answer.Code, CaseFile.Parse(answer.Out).Evidence.Count), Is.EqualTo((1, 4)));
        Assert.That(answer.Error, Does.Contain("GT002"));
    }

    [TestCase("stix", "")]
    [TestCase("misp", "[")]
    [TestCase("geojson", "null")]
    [TestCase("prov", "\"\"")]
    public void What_is_no_document_is_not_readable(string format, string text)
        => Assert.That(Tool.Run("import", format, Given.Written(_folder, "in", text)), Has.Property("Code").EqualTo(3)
            .And.Property("Out").Empty.And.Property("Error").Not.Contains("   at "));

    [Test]
    public void A_workbook_is_not_for_a_terminal_and_other_files_go_there_harmless()
    {
        var path = Given.Hostile(_folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run(new Tool.Ends { OnTerminal = true }, "export", "list", path, "--as", "xlsx").Code, Is.EqualTo(2));
            Assert.That(Tool.Run(new Tool.Ends { OnTerminal = true }, "export", "list", path, "--list", "questions").Out,
                Does.Contain("Why[2J").And.Not.Contain("\e").And.Not.Contain("\u202e"));
            Assert.That(Tool.Run("export", "list", path, "--list", "questions").Bytes, Does.Contain((byte)0x1b), "a pipe gets all of it");
        }
    }

    [Test]
    public void What_does_not_go_together_is_wrong_use()
    {
        var path = Given.Bridge(_folder);
        string[][] calls =
        [
            ["import", "stix", path, "--into", path], ["import", "list", "-", "--into", "-"],
            ["import", "list", path, "--into", path, "--title", "x"], ["export", "stix", path, "--as", "csv"],
            ["export", "events", path], ["import", "pdf", path], ["export", "list", path, "-o", _folder.File("x.pdf")],
        ];

        Assert.That(calls.Select(c => Tool.Run(c).Code), Is.All.EqualTo(2));
    }

    [Test]
    public void A_byte_order_mark_does_no_harm()
        => Assert.That(Tool.Run(new Tool.Ends { Input = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Ach)] }, "import", "matrix", "-",
            "-q", "Why?").Code, Is.Zero);
}
