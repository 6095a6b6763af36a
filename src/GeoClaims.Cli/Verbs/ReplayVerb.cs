using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>How the judgement moved as the case became known, and what moved it.</summary>
internal sealed class ReplayVerb : Verb
{
    public ReplayVerb(Terminal terminal) : base("replay", "Tells how the judgement of a question moved as the case became known, and what "
        + "moved it.", terminal)
    {
        Arguments.Add(CaseArgument);
        foreach (var option in new Option[] { CaseOption, QuestionOption, JsonOption }) Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var file = Load(parsed, stop);
        var question = Questions.One(file, parsed.GetValue(QuestionOption));
        var replay = Working("replaying", p => file.Replay(question.Id, progress: p, cancellation: stop), stop);
        Terminal.Text.WriteLine(parsed.GetValue(JsonOption) ? replay.ToJson(compact: true) : replay.ToString());
        return ExitCode.Fine;
    }
}
