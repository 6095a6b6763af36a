using System.Text.Json;

namespace GeoClaims.Cli.Tests;

internal sealed class CheckTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void A_case_without_errors_is_fine()
    {
        var path = Given.Bridge(_folder);
        var answer = Tool.Run("check", path);

        Assert.That(answer, Is.EqualTo(answer with { Code = 0, Out = $"{path}: nothing found\n", Error = "" }));
    }

    [Test]
    public void An_error_is_told_with_its_code_and_place_and_answered_with_1()
    {
        var path = Given.Wrong(_folder);
        var answer = Tool.Run("check", path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Code, Is.EqualTo(1));
            Assert.That(answer.Out, Does.Match("^error GC[0-9]+ at .+: .+"));
            Assert.That(answer.Out, Does.Match(@"wrong.json: \d+ errors?, \d+ warnings?\n$"));
        }
    }

    [Test]
    public void A_text_of_0_bytes_is_a_finding_too()
    {
        var answer = Tool.Run("check", Given.Written(_folder, "empty.json", ""));

        Assert.That((answer.Code, answer.Out.Split('\n')[0]), Is.EqualTo((1, answer.Out.Split('\n')[0])));
        Assert.That(answer.Out, Does.StartWith("error GC"));
    }

    [Test]
    public void Warnings_count_only_where_they_are_asked_to()
    {
        var b = new CaseFileBuilder("Warned");
        var why = b.Question("Why did the bridge fall?");
        b.Hypothesis(why, "Corrosion weakened the bridge");
        b.Hypothesis(why, "A ship struck the bridge");
        var path = Given.Saved(_folder, b.Build(), "warned.json");

        Assert.That((Tool.Run("check", path).Code, Tool.Run("check", path, "--warnings-as-errors").Code), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Several_cases_are_checked_although_one_is_not_there()
    {
        var answer = Tool.Run("check", _folder.File("missing.json"), Given.Wrong(_folder), Given.Bridge(_folder));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Code, Is.EqualTo(3));
            Assert.That(answer.Error, Does.StartWith("geoclaims: ").And.Contains("missing.json: there is no such file."));
            Assert.That(answer.Out, Does.Contain("wrong.json: ").And.Contains("bridge.json: nothing found"));
        }
    }

    [Test]
    public void As_JSON_each_case_is_the_librarys_document_on_a_line()
    {
        var (good, wrong) = (Given.Bridge(_folder), Given.Wrong(_folder));
        var answer = Tool.Run("check", good, wrong, "--json");

        Assert.That(answer.Out, Is.EqualTo(string.Concat(new[] { good, wrong }
            .Select(p => CaseFile.Load(p).Validate().ToJson(compact: true) + "\n"))));
        Assert.That(answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.ValueKind),
            Is.All.EqualTo(JsonValueKind.Object));
    }

    [Test]
    public void Errors_are_red_on_a_terminal_and_only_there()
    {
        var path = Given.Wrong(_folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tool.Run(new Tool.Ends { OnTerminal = true, Colours = true }, "check", path).Out,
                Does.StartWith("\e[31merror\e[0m"));
            Assert.That(Tool.Run(new Tool.Ends { OnTerminal = true }, "check", path).Out, Does.Not.Contain("\e"));
            Assert.That(Tool.Run(new Tool.Ends { Colours = true }, "check", path).Out, Does.Not.Contain("\e"));
        }
    }
}
