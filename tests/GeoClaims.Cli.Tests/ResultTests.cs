using System.Text.Json;
using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Cli.Tests;

internal sealed class ResultTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void Report_takes_its_form_from_the_name_of_the_file()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);
        var report = file.ToReport(file.Questions[0].Id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run("report", path, "-o", _folder.File("b.html")).Code, Is.Zero);
            Assert.That(File.ReadAllText(_folder.File("b.html")), Is.EqualTo(report.ToPage()));
            Assert.That(Tool.Run("report", path, "-o", _folder.File("b.md")).Code, Is.Zero);
            Assert.That(File.ReadAllText(_folder.File("b.md")), Is.EqualTo(report.ToMarkdown()));
            Assert.That(Tool.Run("report", path).Out, Is.EqualTo(report + "\n"));
            Assert.That(Tool.Run("report", path, "--as", "html").Out, Is.EqualTo(report.ToPage()));
        }
    }

    [Test]
    public void A_form_that_cannot_be_told_is_wrong_use_and_a_place_that_is_not_there_cannot_be_written()
    {
        var path = Given.Bridge(_folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run("report", path, "-o", _folder.File("b.doc")).Code, Is.EqualTo(2));
            Assert.That(Tool.Run("report", path, "--as", "pdf").Code, Is.EqualTo(2));
            Assert.That(Tool.Run("report", path, "-o", _folder.File("no/b.html")), Has.Property("Code").EqualTo(4)
                .And.Property("Error").Contains("there is no such folder"));
        }
    }

    [Test]
    public void Replay_is_the_librarys()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);
        var replay = file.Replay(file.Questions[0].Id);

        Assert.That((Tool.Run("replay", path).Out, Tool.Run("replay", path, "--json").Out),
            Is.EqualTo((replay + "\n", replay.ToJson(compact: true) + "\n")));
    }

    [Test]
    public void Diff_answers_0_for_the_same_and_1_for_a_difference()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);
        var other = Given.Saved(_folder, file.With(CaseChange.Title("Another")), "other.json");
        var diff = CaseFile.Diff(file, CaseFile.Load(other));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run("diff", path, path).Code, Is.Zero);
            Assert.That(Tool.Run("diff", path, other), Has.Property("Code").EqualTo(1).And.Property("Out").EqualTo(diff + "\n"));
            Assert.That(Tool.Run("diff", path, other, "--json").Out, Is.EqualTo(diff.ToJson(compact: true) + "\n"));
            Assert.That(Tool.Run("diff", "-", "-").Code, Is.EqualTo(2));
        }
    }

    [Test]
    public void A_history_is_verified_and_gives_its_last_case()
    {
        var history = Given.History(CaseFile.Load(Given.Bridge(_folder)));
        var path = _folder.File("bridge.history.jsonl");
        history.Save(path);
        var whole = Tool.Run("verify", path, "--head", history.Head);
        File.WriteAllText(path, File.ReadAllText(path).Replace("Harbour Herald", "Harbour Harold", StringComparison.Ordinal));
        var forged = Tool.Run("verify", path, "--json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((whole.Code, whole.Out), Is.EqualTo((0, $"{path}: {history.Verify(history.Head)}\n")));
            Assert.That(forged.Code, Is.EqualTo(1));
            Assert.That(JsonDocument.Parse(forged.Out).RootElement.GetProperty("isIntact").GetBoolean(), Is.False);
            Assert.That(Tool.Run("verify", path).Out, Does.StartWith("broken "));
            Assert.That(Tool.Run("verify", _folder.File("none.jsonl")).Code, Is.EqualTo(3));
            Assert.That(Tool.Run("judge", path).Code, Is.EqualTo(3));
        }
    }

    [Test]
    public void A_store_is_verified_and_gives_its_cases()
    {
        var file = CaseFile.Load(Given.Bridge(_folder));
        var path = _folder.File("cases.db");
        using (var store = SqliteCaseStore.Open(path))
        {
            store.Append("one", Given.History(file));
            Assert.That(Tool.Run("judge", path).Code, Is.Zero, "the only case needs no name");
            store.Append("two", Given.History(file));
        }
        var several = Tool.Run("judge", path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(several, Has.Property("Code").EqualTo(2).And.Property("Error").Contains("one, two"));
            Assert.That(Tool.Run("judge", path, "--case", "two").Out, Does.StartWith("Why did the bridge fall?"));
            Assert.That(Tool.Run("judge", path, "--case", "three").Code, Is.EqualTo(3));
            Assert.That(Tool.Run("verify", path), Has.Property("Code").Zero.And.Property("Out").Contains("cases.db, case two: "));
            Assert.That(Tool.Run("judge", Given.Bridge(_folder), "--case", "two").Code, Is.EqualTo(2));
        }
    }
}
