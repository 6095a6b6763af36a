using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>What most likely happened, how sure that is, and why.</summary>
internal sealed class JudgeVerb : Verb
{
    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "the case as it was known then, such as 2024-03-23 or 2024-03-23T12:00Z",
        HelpName = "TIME",
    };
    private readonly Option<string?> _analyst = new("--analyst") { Description = "by the ratings of one analyst alone", HelpName = "NAME" };
    private readonly Option<int> _seed = new("--seed")
    {
        Description = "which draws are made; the same seed gives the same figures",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => EvaluationOptions.Default.Seed,
    };
    private readonly Option<bool> _robustness = new("--robustness") { Description = "also what would flip the judgement" };

    public JudgeVerb(Terminal terminal) : base("judge", "Judges each question of a case: what most likely happened, how sure, and why.",
        terminal)
    {
        Arguments.Add(CaseArgument);
        foreach (var option in new Option[] { CaseOption, QuestionOption, _asOf, _analyst, _seed, _robustness, JsonOption })
            Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var file = AsOf(Load(parsed, stop), parsed.GetValue(_asOf));
        var options = EvaluationOptions.Default with { Analyst = parsed.GetValue(_analyst), Seed = parsed.GetValue(_seed) };
        var isFirst = true;
        foreach (var question in Questions.Of(file, parsed.GetValue(QuestionOption)))
        {
            var isJson = parsed.GetValue(JsonOption);
            var (evaluation, text) = Working("judging", p =>
            {
                var judged = Evaluate(file, question, options, stop);
                judged.Draw(p, stop);
                return (judged, isJson ? judged.ToJson(compact: true) : judged.ToString());
            }, stop);
            if (isJson) Terminal.Text.WriteLine(text);
            else Tell(text, ref isFirst);
            if (!parsed.GetValue(_robustness)) continue;

            var robustness = Working("looking what would flip it", p => evaluation.Robustness(progress: p, cancellation: stop), stop);
            if (isJson) Terminal.Text.WriteLine(robustness.ToJson(compact: true));
            else Terminal.Text.WriteLine(robustness.ToString());
        }
        return ExitCode.Fine;
    }

    private static Evaluation Evaluate(CaseFile file, Question question, EvaluationOptions options, CancellationToken stop)
    {
        try
        {
            return file.Evaluate(question.Id, options, stop);
        }
        catch (KeyNotFoundException e) when (options.Analyst is not null)
        {
            throw Failure.Use(e.Message);
        }
    }

    private static CaseFile AsOf(CaseFile file, string? time)
    {
        if (time is null) return file;
        try
        {
            return file.AsOf(time);
        }
        catch (FormatException e)
        {
            throw Failure.Use($"--as-of: {e.Message}");
        }
    }

    // The first line is the question.
    private void Tell(string text, ref bool isFirst)
    {
        if (!isFirst) Terminal.Text.WriteLine();
        isFirst = false;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        Terminal.Heading(end < 0 ? text : text[..end]);
        if (end >= 0) Terminal.Text.WriteLine(text[(end + 1)..]);
    }
}
