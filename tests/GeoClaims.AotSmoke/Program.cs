using GeoClaims;

// A walk through the library in a program compiled ahead of time: what it needs of reflection must not have been trimmed away.
// .ci/try-aot publishes it against the packed package, where each warning is an error, and runs it.
var failures = 0;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    if (!holds) failures++;
}

var b = new CaseFileBuilder("Bridge collapse", zone: "Europe/Berlin");
var city = b.Actor("City government");
var story = b.Report(b.Source("Harbour Herald", reliability: 'B'), "What brought the bridge down", published: "2026-03-02");
var why = b.Question("Why did the bridge fall?");
var rust = b.Hypothesis(why, "Corrosion weakened the bridge", "Corrosion");
var ship = b.Hypothesis(why, "A ship struck the bridge", "Ship");
var pier = b.Evidence("Pier 3 shows no impact marks", story, credibility: 2);
b.Claim(city, Stance.Asserts, ship, made: "2026-03-01", reportedIn: story);
b.Assess(pier, rust, Consistency.C, because: "corrosion leaves none");
b.Assess(pier, ship, Consistency.II, because: "a strike leaves marks");
var file = b.Build();

using var folder = new TempFolder();
file.Save(folder.File("bridge.json"));
var loaded = CaseFile.Load(folder.File("bridge.json"));
Check("a case reads as it was written", loaded.Equals(file));
Check("a broken case is refused with the one exception", Refuses("""{"format":"geoclaims/1","claims":[{"stance":3}]}"""));
Check("the rules of validation run", loaded.Validate().Findings.All(f => f.Code.StartsWith("GC", StringComparison.Ordinal)));

var evaluation = loaded.Evaluate(why);
Check("Bayes leads with corrosion", evaluation.Judgement[0].Text.Contains("Corrosion", StringComparison.Ordinal));
Check("robustness is worked out", evaluation.Robustness(seed: 1).Sentences.Count > 0);
Check("values show themselves", evaluation.ToHtml().Length > 500 && evaluation.ToMarkdown().Length > 100);

var rows = evaluation.ToRows();
Check("results are rows", rows.Count == 2 && rows.Numbers("Likelihood").All(p => p is > 0 and < 1));
Check("rows are what a frame loads", rows.Values.All(row => row.Count == rows.ColumnInfos.Count));
Check("records are rows", loaded.Claims.ToRows()[0].ClaimantName == "City government");
string[] results = [evaluation.ToJson(), evaluation.ToJson(compact: true), evaluation.Robustness(seed: 1).ToJson(),
    evaluation.NextQuestions().ToJson(), loaded.Replay(why).ToJson(), loaded.Validate().ToJson(), CaseFile.Diff(loaded, file).ToJson()];
Check("results are JSON", results.All(json => json.Contains("\"geoclaims-result/1\"", StringComparison.Ordinal)));

b.Judge(why, [(rust, .8), (ship, .3)], made: "2026-03-05", analyst: "Ana");
b.Resolve(why, rust, "2026-06-01", "the report");
var learnt = b.Build();
var (records, scores) = (TrackRecords.Of([learnt]), Scores.Of([learnt]));
Check("a record is kept", records.Claimants[0] is { Name: "City government", All.Count: 1 } && records.ToRows().Count > 0);
Check("a forecast is scored", scores.Forecasters.Any(f => f.Name == "Ana") && scores.ToHtml().Length > 100);
var table = AnswerTable.Of([("a", "x", "1"), ("b", "x", "1"), ("c", "x", "2")]);
string[] estimates = [DawidSkene.Of(table).ToJson(), AccuracyWithCopying.Of(table).ToJson(compact: true), records.ToJson(),
    scores.ToJson(), learnt.Evaluate(why).Pool().ToJson()];
Check("what is learnt is JSON", estimates.All(json => json.Contains("\"geoclaims-result/1\"", StringComparison.Ordinal)));

var report = loaded.ToReport(why);
Check("a report becomes a page", report.ToPage().Contains("</html>", StringComparison.Ordinal));
Check("a report becomes Markdown", report.ToMarkdown().StartsWith("# ", StringComparison.Ordinal));
Check("the case is known as of a day", !loaded.AsOf("2026-03-01").Equals(loaded));

Console.WriteLine(failures == 0 ? "All of it works, compiled ahead of time." : $"{failures} failed.");
return failures;

static bool Refuses(string json)
{
    try { CaseFile.Parse(json); }
    catch (InvalidCaseException) { return true; }
    return false;
}

internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("geoclaims-aot-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
