using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GeoClaims.Tests;

/// <summary>Every place where a record can name another is checked, whatever the place.</summary>
internal sealed partial class ReferenceTests
{
    private static readonly JsonObject Document = JsonNode.Parse(RandomCases.Rich(5, quirks: false).ToJson())!.AsObject();

    // One place of each kind, such as claims[].citations[].report, with a path to a value that stands there.
    private static IEnumerable<TestCaseData> Places => Values(Document)
        .Where(v => Id().IsMatch(v.GetValue<string>()) && !v.GetPath().EndsWith("].id", StringComparison.Ordinal))
        .GroupBy(v => Number().Replace(v.GetPath(), "[]"))
        .Select(g => new TestCaseData(g.First().GetPath()).SetArgDisplayNames(g.Key));

    [Test]
    public void A_rich_case_has_all_the_places() => Assert.That(Places.Count(), Is.GreaterThanOrEqualTo(44));

    [TestCaseSource(nameof(Places))]
    public void A_reference_that_leads_nowhere_is_refused(string path)
        => Assert.That(RefusedPaths(path, id => id + "-missing", "GC102"), Has.Some.EndsWith(Tail(path)));

    [TestCaseSource(nameof(Places))]
    public void A_reference_to_a_record_of_another_kind_is_refused(string path)
    {
        var other = Document["sources"]![0]!["id"]!.GetValue<string>();
        if (Tail(path) == ".source") other = Document["actors"]![0]!["id"]!.GetValue<string>();

        Assert.That(RefusedPaths(path, _ => other, "GC103"), Has.Some.EndsWith(Tail(path)));
    }

    private static IEnumerable<string> RefusedPaths(string path, Func<string, string> change, string code)
    {
        var changed = Document.DeepClone();
        var value = Values(changed).Single(v => v.GetPath() == path);
        value.ReplaceWith(change(value.GetValue<string>()));
        return Expect.Refusal(() => CaseFile.Parse(changed.ToJsonString())).Findings.Where(f => f.Code == code).Select(f => f.Path);
    }

    // What follows the record: $.claims[3].citations[0].report gives .citations[0].report.
    private static string Tail(string path) => path[(path.IndexOf(']', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Values(p.Value)),
        JsonArray a => a.SelectMany(Values),
        JsonValue v when v.GetValueKind() == System.Text.Json.JsonValueKind.String => [v],
        _ => [],
    };

    [GeneratedRegex(@"^(event|actor|source|report|prop|q|h|claim|ev|implies|interest|indicator):\S+$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
