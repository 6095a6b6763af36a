using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>What differs between two cases, in the records and in the judgement.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> _before = PathOf<string>("BEFORE", "the case as it was");
    private readonly Argument<string> _after = PathOf<string>("AFTER", "the case as it is");

    public DiffVerb(Terminal terminal) : base("diff", "Says what differs between two cases, in the records and in the judgement. "
        + "Exit code 1 if they differ, as diff(1) has it.", terminal)
    {
        Arguments.Add(_before);
        Arguments.Add(_after);
        Options.Add(JsonOption);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var (before, after) = (parsed.GetValue(_before)!, parsed.GetValue(_after)!);
        if (before == StandardStream.Name && after == StandardStream.Name)
            throw Failure.Use("Standard input can stand for one of the two only.");
        var (first, second) = (Load(before, null, stop), Load(after, null, stop));
        var diff = Working("comparing", _ => CaseFile.Diff(first, second), stop);
        Terminal.Text.WriteLine(parsed.GetValue(JsonOption) ? diff.ToJson(compact: true) : diff.ToString());
        return diff.IsEmpty ? ExitCode.Fine : ExitCode.Found;
    }
}
