namespace GeoClaims.Cli.Tests;

internal sealed class JudgeTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void It_prints_what_the_library_says()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);

        Assert.That(Tool.Run("judge", path), Has.Property("Code").Zero
            .And.Property("Out").EqualTo(file.Evaluate(file.Questions[0].Id) + "\n"));
    }

    [Test]
    public void As_JSON_it_is_the_librarys_document()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);

        Assert.That(Tool.Run("judge", path, "--json").Out, Is.EqualTo(file.Evaluate(file.Questions[0].Id).ToJson(compact: true) + "\n"));
    }

    [Test]
    public void Seed_analyst_and_time_reach_the_library()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);
        var why = file.Questions[0].Id;
        var expected = file.AsOf("2026-03-04").Evaluate(why, EvaluationOptions.Default with { Analyst = "Ann", Seed = 7 });

        Assert.That(Tool.Run("judge", path, "-q", why.Value, "--as-of", "2026-03-04", "--analyst", "Ann", "--seed", "7").Out,
            Is.EqualTo(expected + "\n"));
    }

    [Test]
    public void Robustness_comes_after_it()
    {
        var path = Given.Bridge(_folder);
        var file = CaseFile.Load(path);
        var evaluation = file.Evaluate(file.Questions[0].Id);

        Assert.That(Tool.Run("judge", path, "--robustness").Out, Is.EqualTo($"{evaluation}\n{evaluation.Robustness()}\n"));
    }

    [Test]
    public void Of_several_questions_all_are_judged_and_one_can_be_named()
    {
        var path = Several();
        var both = Tool.Run("judge", path).Out;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(both, Does.Contain("Why did the bridge fall?").And.Contain("Who knew?"));
            Assert.That(Tool.Run("judge", path, "--question", "who").Out, Does.Contain("Who knew?").And.Not.Contain("Why did"));
            Assert.That(Tool.Run("judge", path, "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
        }
    }

    [Test]
    public void A_question_that_is_not_asked_is_wrong_use_and_those_that_are_are_listed()
    {
        var answer = Tool.Run("judge", Several(), "--question", "when");

        Assert.That((answer.Code, answer.Out), Is.EqualTo((2, "")));
        Assert.That(answer.Error, Does.Contain("'when'").And.Contain("who  Who knew?"));
    }

    [Test]
    public void An_analyst_who_rated_nothing_is_wrong_use()
        => Assert.That(Tool.Run("judge", Given.Bridge(_folder), "--analyst", "Bob"), Has.Property("Code").EqualTo(2)
            .And.Property("Error").Contains("'Bob'"));

    [Test]
    public void A_time_that_is_none_is_wrong_use()
        => Assert.That(Tool.Run("judge", Given.Bridge(_folder), "--as-of", "yesterday"), Has.Property("Code").EqualTo(2)
            .And.Property("Error").StartsWith("geoclaims: --as-of: "));

    [Test]
    public void A_case_that_asks_nothing_cannot_be_judged()
        => Assert.That(Tool.Run("judge", Given.Saved(_folder, new CaseFileBuilder("Silent").Build(), "silent.json")),
            Has.Property("Code").EqualTo(3).And.Property("Error").EqualTo("geoclaims: The case asks no question.\n"));

    [TestCase("")]
    [TestCase("[")]
    [TestCase("{}")]
    [TestCase("\u0000\u0001")]
    public void What_is_no_case_is_not_readable(string text)
    {
        var answer = Tool.Run("judge", Given.Written(_folder, "odd.json", text));

        Assert.That((answer.Code, answer.Out), Is.EqualTo((3, "")));
        Assert.That(answer.Error, Does.Contain("odd.json: this cannot be read.").And.Not.Contain("   at "));
    }

    [Test]
    public void A_folder_is_no_case()
        => Assert.That(Tool.Run("judge", Path.GetDirectoryName(_folder.File("x"))!), Has.Property("Code").EqualTo(3)
            .And.Property("Error").Contains("this is a folder, not a file."));

    [Test]
    public void Standard_input_is_a_case_too()
    {
        var input = File.ReadAllBytes(Given.Bridge(_folder));

        Assert.That(Tool.Run(new Tool.Ends { Input = input }, "judge", "-"), Has.Property("Code").Zero
            .And.Property("Out").StartsWith("Why did the bridge fall?"));
    }

    [Test]
    public void Texts_that_attack_a_terminal_reach_it_without_their_claws()
    {
        var path = Given.Hostile(_folder);
        var answer = Tool.Run(new Tool.Ends { OnTerminal = true }, "judge", path);
        var wrong = Tool.Run(new Tool.Ends { OnTerminal = true }, "judge", path, "--question", "\e]0;owned\a");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Out, Does.StartWith("Why[2J31mdid itfall?\n"));
            Assert.That((answer.Out + wrong.Out + wrong.Error).Where(c => char.IsControl(c) && c != '\n' || c == '\u202e'), Is.Empty);
            Assert.That(wrong.Code, Is.EqualTo(2));
        }
    }

    [Test]
    public void What_was_stopped_says_so_and_nothing_else()
    {
        var answer = Tool.Run(new Tool.Ends { Stop = new(canceled: true) }, "judge", Given.Bridge(_folder), "--robustness");

        Assert.That((answer.Code, answer.Error), Is.EqualTo((130, "")));
    }

    private string Several()
    {
        var bridge = new Bridge();
        var who = bridge.Builder.Question("Who knew?", id: "who");
        bridge.Builder.Hypothesis(who, "The city knew");
        bridge.Builder.Hypothesis(who, "Nobody knew", catchAll: true);
        return Given.Saved(_folder, bridge.Builder.Build(), "several.json");
    }
}
