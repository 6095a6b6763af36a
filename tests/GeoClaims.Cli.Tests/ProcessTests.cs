using System.Diagnostics;

namespace GeoClaims.Cli.Tests;

/// <summary>The built tool as a process of its own, as a shell starts it.</summary>
[Platform(Exclude = "Win", Reason = "signals and /bin/sh")]
internal sealed class ProcessTests
{
    private static readonly string Called = $"dotnet exec '{Path.Combine(AppContext.BaseDirectory, "GeoClaims.Cli.dll")}'";

    private readonly TempFolder _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void In_a_pipeline_a_table_becomes_a_judgement()
    {
        var table = Given.Written(_folder, "ach.csv", "Evidence,Corrosion,Ship\nPier 3 shows no marks,CC,II\n");
        var (code, output, error) = Shell($"{Called} import matrix '{table}' -q 'Why?' 2>/dev/null | {Called} judge - | head -1");

        Assert.That((code, output, error), Is.EqualTo((0, "Why?\n", "")));
    }

    [TestCase("check missing.json", 3)]
    [TestCase("guess", 2)]
    [TestCase("--version", 0)]
    public void The_shell_hears_the_exit_code(string call, int expected)
        => Assert.That(Shell($"{Called} {call}").Code, Is.EqualTo(expected));

    [Test]
    public void No_colours_go_into_a_pipe_and_no_stack_trace_anywhere()
    {
        var (code, output, error) = Shell($"{Called} check '{Given.Wrong(_folder)}' | cat; printf '' | {Called} judge -");

        Assert.That((code, (output + error).Contains('\e', StringComparison.Ordinal)), Is.EqualTo((3, false)));
        Assert.That(error, Does.StartWith("geoclaims: standard input: this cannot be read.").And.Not.Contain("   at "));
    }

    [Test]
    public void What_another_command_gives_can_stand_for_a_file()
    {
        var path = Given.Bridge(_folder);

        Assert.That(Shell($"{Called} diff <(cat '{path}') '{path}'").Code, Is.Zero);
    }

    [Test]
    public void A_full_disk_is_told()
        => Assert.That(Shell($"{Called} judge '{Given.Bridge(_folder)}' > /dev/full").Code, Is.EqualTo(4));

    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    public void A_signal_ends_it_with_its_code_and_nothing_half_written(string signal, int expected)
    {
        // It waits for an input that never ends, and so is at work when the signal comes. A background job would ignore SIGINT.
        var fifo = _folder.File("never");
        var output = _folder.File("case.json");
        var (code, _, error) = Shell($"""
            mkfifo '{fifo}'; exec 3<>'{fifo}'
            env --default-signal {Called} import stix '{fifo}' -o '{output}' & tool=$!
            sleep 3
            kill -{signal} $tool; wait $tool
            """);

        Assert.That((code, error, File.Exists(output)), Is.EqualTo((expected, "", false)));
    }

    private (int Code, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(_folder.File("x"))!,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It hangs: {script}");
        }
        return (process.ExitCode, output.Result, error.Result);
    }
}
