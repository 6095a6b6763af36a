namespace GeoClaims.Cli.Tests;

internal sealed class UseTests
{
    private static readonly string[] Verbs = ["check", "judge", "report", "replay", "diff", "import", "export", "verify"];

    [Test]
    public void Help_names_the_verbs_and_the_exit_codes()
    {
        var answer = Tool.Run("--help");

        Assert.That((answer.Code, answer.Error), Is.EqualTo((0, "")));
        foreach (var word in Verbs.Append("130").Append("Exit codes:")) Assert.That(answer.Out, Does.Contain(word));
    }

    [TestCaseSource(nameof(Verbs))]
    public void Each_verb_has_help_and_wants_something_to_work_on(string verb)
    {
        var bare = Tool.Run(verb);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run(verb, "--help"), Has.Property("Code").Zero.And.Property("Out").Contains($"geoclaims {verb}"));
            Assert.That((bare.Code, bare.Out), Is.EqualTo((2, "")));
            Assert.That(bare.Error, Does.EndWith($"Type 'geoclaims {verb} --help' to see how it is used.\n"));
            Assert.That(Tool.Run(verb, "--colour", "x", "y").Code, Is.EqualTo(2));
        }
    }

    [Test]
    public void An_unknown_verb_and_none_are_wrong_use()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run("guess"), Has.Property("Code").EqualTo(2).And.Property("Error").Contains("'guess'"));
            Assert.That(Tool.Run().Code, Is.EqualTo(2));
        }
    }

    [Test]
    public void The_version_is_one_line()
        => Assert.That(Tool.Run("--version"), Has.Property("Code").Zero.And.Property("Out").Match(@"^\d+\.\d+\.\d+\S*\n$"));

    [Test]
    public void Progress_shows_on_a_terminal_and_leaves_it_clean()
    {
        using var error = new MemoryStream();
        using (var progress = new Progress(new Terminal(Stream.Null, Stream.Null, error, true, true, false), "judging"))
        {
            progress.Tick();
            progress.Report(new("draws", 425, 1000));
            progress.Tick();
        }

        Assert.That(System.Text.Encoding.UTF8.GetString(error.ToArray()),
            Is.EqualTo("\r\e[Kjudging … 1 s\r\e[Kjudging … draws 42 %\r\e[K"));
    }
}
