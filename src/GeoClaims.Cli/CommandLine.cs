using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GeoClaims.Cli;

/// <summary>The command line: verbs that call the library, and answers to the shell.</summary>
internal static class CommandLine
{
    private const string Name = "geoclaims";
    private const string About = "Keeps who claimed what about an incident, weighs the evidence, and says what most likely happened.";

    /// <summary>Does what the arguments say, and gives the exit code.</summary>
    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken stop)
    {
        try
        {
            var code = await Answer(args, terminal, stop);
            terminal.Flush();
            return code;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) // what can be wrong with an input was caught where it was read
        {
            terminal.Tell($"standard output: {e.Message}", isFailure: true);
            return ExitCode.NotWritable;
        }
    }

    private static async Task<int> Answer(string[] args, Terminal terminal, CancellationToken stop)
    {
        var parsed = Root(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction) return WrongUse(parsed, terminal);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false, // it would print a stack trace
                ProcessTerminationTimeout = null, // Program hears signals
            }, stop);
        }
        catch (Failure failure)
        {
            terminal.Text.Flush();
            terminal.Tell(failure.Message, isFailure: true);
            return failure.Code;
        }
        catch (Exception e) when (e is not OperationCanceledException and not IOException)
        {
            terminal.Tell($"This is a fault of the tool; please report it. {e.GetType().Name}: {e.Message}", isFailure: true);
            return ExitCode.Fault;
        }
    }

    private static int WrongUse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors) terminal.Tell(error.Message, isFailure: true);
        var verb = parsed.CommandResult.Command is Verb typed ? $" {typed.Name}" : "";
        terminal.Tell($"Type '{Name}{verb} --help' to see how it is used.");
        return ExitCode.WrongUse;
    }

    // No RootCommand: that takes its name from the file, which a shim of the SDK starts.
    private static Command Root(Terminal terminal)
    {
        var root = new Command(Name, $"{About}\n\n{ExitCode.Help}");
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption());
        foreach (var verb in new Verb[]
        {
            new CheckVerb(terminal), new JudgeVerb(terminal), new ReportVerb(terminal), new ReplayVerb(terminal), new DiffVerb(terminal),
            new ImportVerb(terminal), new ExportVerb(terminal), new VerifyVerb(terminal),
        }) root.Subcommands.Add(verb);
        return root;
    }
}
