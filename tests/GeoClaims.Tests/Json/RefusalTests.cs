using System.Text;
using System.Text.RegularExpressions;

namespace GeoClaims.Tests;

/// <summary>Texts that are no case, each refused with a code and a path.</summary>
internal sealed partial class RefusalTests
{
    private static IEnumerable<TestCaseData> Texts =>
    [
        // No JSON at all.
        Text("nothing", "", "GC401", "$"),
        Text("only blanks", " \n\t ", "GC401", "$"),
        Text("null", "null", "GC401", "$"),
        Text("a list", "[]", "GC401", "$"),
        Text("a text", "\"geoclaims/1\"", "GC401", "$"),
        Text("prose", "Dear reader,", "GC401", "$"),
        Text("a file cut short", """{"format":"geoclaims/1","title":"T","actors":[{"id":"a",""", "GC401", "$"),
        Text("single quotes", "{'format':'geoclaims/1'}", "GC401", "$"),
        Text("a comment", """{"format":"geoclaims/1",/* why */"title":"T"}""", "GC401", "$"),
        Text("a trailing comma", """{"format":"geoclaims/1","title":"T",}""", "GC401", "$"),
        Text("text after the case", Case() + "x", "GC401", "$"),
        Text("a second case after the case", Case() + Case(), "GC401", "$"),

        // The format.
        Text("no format", """{"title":"T"}""", "GC402", "$.format"),
        Text("an empty object", "{}", "GC402", "$.format"),
        Text("an older format", """{"format":"geoclaims/0","title":"T"}""", "GC402", "$.format"),
        Text("a newer format with news in it", """{"news":[1],"format":"geoclaims/2"}""", "GC402", "$.format"),
        Text("a format that is a number", """{"format":1,"title":"T"}""", "GC402", "$.format"),
        Text("a format in capitals", """{"Format":"geoclaims/1","title":"T"}""", "GC402", "$.format"),

        // Members.
        Text("no title", """{"format":"geoclaims/1"}""", "GC401", "$"),
        Text("a null title", """{"format":"geoclaims/1","title":null}""", "GC401", "$.title"),
        Text("an unknown member", Case("""  "colour":"red" """), "GC401", "$.colour"),
        Text("a member in capitals", Case("\"Actors\":[]"), "GC401", "$.Actors"),
        Text("a member of the library's inside", Case("\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"label\":\"A\"}]"), "GC401",
            "$.actors[0].label"),
        Text("an unknown member deep inside",
            Case("\"claims\":[{\"id\":\"c\",\"claimant\":\"a\",\"proposition\":\"p\",\"stance\":\"asserts\","
                + "\"citations\":[{\"report\":\"r\",\"page\":3}]}]"),
            "GC401", "$.claims[0].citations[0].page"),
        Text("a member given twice", Case("\"handling\":\"x\",\"handling\":\"y\""), "GC401", "$.handling"),
        Text("a list given twice", Case("\"actors\":[],\"actors\":[]"), "GC401", "$.actors"),
        Text("a member given twice deep inside", Case("\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"name\":\"B\"}]"), "GC401",
            "$.actors[0].name"),
        Text("a format given twice", """{"format":"geoclaims/1","format":"geoclaims/1","title":"T"}""", "GC401", "$.format"),
        Text("a type's name", Case("\"$type\":\"System.Object\""), "GC401", "$.$type"),
        Text("an id by reference", Case("\"actors\":[{\"$id\":\"1\",\"id\":\"a\",\"name\":\"A\"}]"), "GC401", "$.actors[0].$id"),

        // Lists.
        Text("a null list", Case("\"actors\":null"), "GC401", "$.actors"),
        Text("a list that is an object", Case("\"actors\":{}"), "GC401", "$.actors"),
        Text("a null in a list", Case("\"actors\":[null]"), "GC401", "$.actors[0]"),
        Text("a null after others", Case("\"actors\":[{\"id\":\"a\",\"name\":\"A\"},null,{\"id\":\"b\",\"name\":\"B\"}]"), "GC401",
            "$.actors[1]"),
        Text("a null in an inner list", Case("\"reports\":[{\"id\":\"r\",\"source\":\"s\",\"title\":\"T\",\"derivedFrom\":[null]}]"),
            "GC401", "$.reports[0].derivedFrom[0]"),
        Text("a list in a list", Case("\"actors\":[[]]"), "GC401", "$.actors[0]"),

        // Values.
        Text("a record without id", Case("\"actors\":[{\"name\":\"A\"}]"), "GC401", "$.actors[0]"),
        Text("a record without name", Case("\"actors\":[{\"id\":\"a\"}]"), "GC401", "$.actors[0]"),
        Text("a null name", Actor("\"name\":null"), "GC401", "$.actors[0].name"),
        Text("a null id", Case("\"actors\":[{\"id\":null,\"name\":\"A\"}]"), "GC401", "$.actors[0].id"),
        Text("an empty id", Case("\"actors\":[{\"id\":\"\",\"name\":\"A\"}]"), "GC401", "$.actors[0].id"),
        Text("an id with a space", Case("\"actors\":[{\"id\":\"a b\",\"name\":\"A\"}]"), "GC401", "$.actors[0].id"),
        Text("an id that is a number", Case("\"actors\":[{\"id\":7,\"name\":\"A\"}]"), "GC401", "$.actors[0].id"),
        Text("an id of a megabyte", Case($"\"actors\":[{{\"id\":\"{new string('x', 1 << 20)}\",\"name\":\"A\"}}]"), "GC401",
            "$.actors[0].id"),
        Text("a name that is a number", Actor("\"name\":7"), "GC401", "$.actors[0].name"),
        Text("a word by its number", Actor("\"name\":\"A\",\"kind\":1"), "GC401", "$.actors[0].kind"),
        Text("a word by its number in quotes", Actor("\"name\":\"A\",\"kind\":\"1\""), "GC401", "$.actors[0].kind"),
        Text("a word in capitals", Actor("\"name\":\"A\",\"kind\":\"Person\""), "GC401", "$.actors[0].kind"),
        Text("several words", Actor("\"name\":\"A\",\"kind\":\"person, group\""), "GC401", "$.actors[0].kind"),
        Text("a null word", Actor("\"name\":\"A\",\"kind\":null"), "GC401", "$.actors[0].kind"),
        Text("a rating in small letters", Rated("\"consistency\":\"cc\""), "GC401", "$.assessments[0].consistency"),
        Text("a rating written out", Rated("\"consistency\":\"NotApplicable\""), "GC401", "$.assessments[0].consistency"),
        Text("a range of two numbers", Rated("\"likelihood\":[0.1,0.2]"), "GC401", "$.assessments[0].likelihood"),
        Text("a range of four numbers", Rated("\"likelihood\":[0.1,0.2,0.3,0.4]"), "GC401", "$.assessments[0].likelihood"),
        Text("a range out of order", Rated("\"likelihood\":[0.5,0.2,0.9]"), "GC401", "$.assessments[0].likelihood"),
        Text("a range above one", Rated("\"likelihood\":[0.5,0.7,1.1]"), "GC401", "$.assessments[0].likelihood"),
        Text("a range that is an object", Rated("\"likelihood\":{\"low\":0.1}"), "GC401", "$.assessments[0].likelihood"),
        Text("a credibility that is no whole number", Item("\"credibility\":2.5"), "GC401", "$.evidence[0].credibility"),
        Text("a credibility in quotes", Item("\"credibility\":\"2\""), "GC401", "$.evidence[0].credibility"),
        Text("a credibility of zero", Item("\"credibility\":0"), "GC401", "$.evidence[0].credibility"),
        Text("a confidence below zero", Item("\"confidence\":-0.1"), "GC401", "$.evidence[0].confidence"),
        Text("a confidence beyond all numbers", Item("\"confidence\":1e999"), "GC401", "$.evidence[0].confidence"),
        Text("a confidence that is no number", Item("\"confidence\":NaN"), "GC401", "$"),
        Text("a confidence in quotes", Item("\"confidence\":\"0.5\""), "GC401", "$.evidence[0].confidence"),
        Text("a point off the globe", Item("\"place\":{\"name\":\"P\",\"point\":[91,0]}"), "GC401", "$.evidence[0].place.point"),
        Text("a point of one number", Item("\"place\":{\"name\":\"P\",\"point\":[50]}"), "GC401", "$.evidence[0].place.point"),
        Text("a place without name", Item("\"place\":{}"), "GC401", "$.evidence[0].place"),
        Text("a time that is none", Item("\"observed\":\"2024-13\""), "GC401", "$.evidence[0].observed"),
        Text("a time that is a number", Item("\"observed\":2024"), "GC401", "$.evidence[0].observed"),
        Text("an empty time", Item("\"observed\":\"\""), "GC401", "$.evidence[0].observed"),
        Text("a figure beyond all numbers", Claimed("\"figure\":{\"low\":1e99}"), "GC401", "$.claims[0].figure.low"),
        Text("a reliability of two letters", Case("\"sources\":[{\"id\":\"s\",\"name\":\"S\",\"reliability\":\"AB\"}]"), "GC401",
            "$.sources[0].reliability"),
        Text("a reliability that there is not", Case("\"sources\":[{\"id\":\"s\",\"name\":\"S\",\"reliability\":\"g\"}]"), "GC401",
            "$.sources[0].reliability"),
        Text("an implication that leaves out from what", Case("\"implications\":[{\"id\":\"i\",\"to\":\"p\"}]"), "GC401",
            "$.implications[0]"),
        Text("half a letter", Actor("\"name\":\"\\ud800\""), "GC401", "$.actors[0].name"),
        Text("half a letter in a member's name", Case("\"\\ud800\":1"), "GC401", "$"),
        Text("a control character in a text", Actor("\"name\":\"a\nb\""), "GC401", "$"),
        Text("an escape that is none", Actor("\"name\":\"\\x41\""), "GC401", "$"),

        // The case.
        Text("an unknown zone", Case("\"zone\":\"Europe/Moskva\""), "GC305", "$.zone"),
        Text("an empty zone", Case("\"zone\":\"\""), "GC305", "$.zone"),
        Text("an id given twice", Case("\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"actor:a\",\"name\":\"B\"}]"), "GC101",
            "actor[actor:a]"),
        Text("a reference to nothing", Case("\"sources\":[{\"id\":\"s\",\"name\":\"S\",\"actor\":\"a\"}]"), "GC102",
            "source[source:s].actor"),

        // Nesting.
        Text("a deep list", Case($"\"actors\":{new string('[', 100_000)}"), "GC401", "$"),
        Text("a deep object", Case($"\"handling\":{string.Concat(Enumerable.Repeat("{\"a\":", 10_000))}"), "GC401", "$"),
        Text("a deep list before the format", new('[', 100_000), "GC401", "$"),
        Text("a deep list inside a member that is skipped", $"{{\"x\":{new string('[', 100_000)}", "GC401", "$"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void A_text_that_is_no_case_is_refused_with_its_place(string json, string code, string path)
    {
        var report = Expect.Refusal(() => CaseFile.Parse(json));

        Assert.That($"{report.Findings[0].Code} {report.Findings[0].Path}", Is.EqualTo($"{code} {path}"), report.ToString());
        Assert.That(CaseFile.TryParse(json, out var file, out var sameReport), Is.False);
        Assert.That(file, Is.Null);
        Assert.That(sameReport.ToString(), Is.EqualTo(report.ToString()));
    }

    [Test]
    public void A_refusal_is_a_short_sentence_about_the_file_and_not_about_the_program()
    {
        var messages = Texts.Select(t => Expect.Refusal(() => CaseFile.Parse((string)t.Arguments[0]!)).Findings[0].Message).Distinct()
            .ToList();

        Assert.That(messages, Has.All.Length.LessThan(500).And.All.EndsWith("."));
        Assert.That(messages.Where(m => OfTheProgram().IsMatch(m)), Is.Empty);
    }

    [Test]
    public void A_refusal_says_in_which_line_and_at_which_byte()
    {
        var report = Expect.Refusal(() => CaseFile.Parse("{\n  \"format\": \"geoclaims/1\",\n  \"title\": \"T\",\n  \"zone\": 7\n}"));

        Assert.That(report.Findings[0].Line, Is.EqualTo("line 4, byte 12"));
    }

    [TestCase(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, Description = "UTF-16")]
    [TestCase(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22 }, Description = "half a letter in a name")]
    [TestCase(new byte[] { 0x1F, 0x8B, 0x08, 0x00 }, Description = "a packed file")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF }, Description = "nothing but a byte order mark")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x7B, 0x7D }, Description = "two byte order marks")]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        Assert.That(Expect.Refusal(() => CaseFile.Load(stream)).Findings[0].Code, Is.EqualTo("GC401"));
    }

    [Test]
    public void Bytes_in_a_text_that_are_no_UTF_8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("""{"format":"geoclaims/1","title":" """), 0xC3, 0x28, .. "\"}"u8];
        using var stream = new MemoryStream(bytes);

        var finding = Expect.Finding(Expect.Refusal(() => CaseFile.Load(stream)), "GC401", "$.title");
        Assert.That(finding.Message, Does.Contain("UTF-8"));
    }

    [Test]
    public void A_byte_order_mark_before_a_case_is_passed_over()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Case())]);

        Assert.That(CaseFile.Load(stream).Title, Is.EqualTo("T"));
        Assert.That(CaseFile.Parse('\uFEFF' + Case()).Title, Is.EqualTo("T"));
    }

    private static string Case(string more = "") => $"{{\"format\":\"geoclaims/1\",\"title\":\"T\"{(more.Length > 0 ? "," : "")}{more}}}";

    private static string Actor(string members) => Case($"\"actors\":[{{\"id\":\"a\",{members}}}]");

    private static string Item(string members)
        => Case($"\"evidence\":[{{\"id\":\"e\",\"statement\":\"S\",\"kind\":\"assumption\",{members}}}]");

    private static string Claimed(string members)
        => Case($"\"claims\":[{{\"id\":\"c\",\"claimant\":\"a\",\"proposition\":\"p\",\"stance\":\"asserts\",{members}}}]");

    private static string Rated(string members)
        => Case($"\"assessments\":[{{\"item\":\"e\",\"hypothesis\":\"h\",\"analyst\":\"Ann\",{members}}}]");

    private static TestCaseData Text(string what, string json, string code, string path)
        => new TestCaseData(json, code, path).SetArgDisplayNames(what);

    [GeneratedRegex(@"\.NET|System\.|GeoClaims\.[A-Z]|`|annotation|deserializ|LineNumber|StartObject|StartArray")]
    private static partial Regex OfTheProgram();
}
