using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>A verb of the command line: what it takes, and what it does.</summary>
internal abstract class Verb : Command
{
    protected Verb(string name, string description, Terminal terminal) : base(name, description)
    {
        Terminal = terminal;
        SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
    }

    protected Terminal Terminal { get; }

    protected Argument<string> CaseArgument { get; } = PathOf<string>("CASE", CaseInput.Help);
    protected Option<string?> CaseOption { get; } = new("--case") { Description = "the case of a store", HelpName = "ID" };
    protected Option<string?> QuestionOption { get; } = new("--question", "-q")
    {
        Description = "the question, by its id",
        HelpName = "ID",
    };
    protected Option<bool> JsonOption { get; } = new("--json") { Description = "the result as JSON, one document a line" };
    protected Option<string> OutputOption { get; } = new("--output", "-o")
    {
        Description = "where to write it; - is standard output",
        HelpName = "FILE",
        DefaultValueFactory = _ => StandardStream.Name,
    };

    /// <summary>An argument that names a file. A mistyped option is not taken for one; a file of such a name is written ./-name.</summary>
    protected static Argument<T> PathOf<T>(string name, string description)
    {
        var argument = new Argument<T>(name) { Description = description };
        if (typeof(T).IsArray) argument.Arity = ArgumentArity.OneOrMore;
        argument.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != StandardStream.Name))
                given.AddError($"There is no option '{token.Value}'.");
        });
        return argument;
    }

    protected abstract int Run(ParseResult parsed, CancellationToken stop);

    /// <summary>The case that was named.</summary>
    protected CaseFile Load(ParseResult parsed, CancellationToken stop)
        => Load(parsed.GetValue(CaseArgument)!, parsed.GetValue(CaseOption), stop);

    /// <summary>The case at a path, or one of a store.</summary>
    protected CaseFile Load(string path, string? caseId, CancellationToken stop)
        => Working("reading", _ => CaseInput.Load(path, caseId, Terminal, stop), stop);

    /// <summary>Calls what may take long.</summary>
    protected T Working<T>(string what, Func<Progress, T> work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        using var progress = new Progress(Terminal, what);
        return work(progress);
    }
}
