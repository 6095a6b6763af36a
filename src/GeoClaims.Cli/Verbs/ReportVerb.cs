using System.CommandLine;
using System.Text;

namespace GeoClaims.Cli;

/// <summary>All of an analysis on one page, or as text.</summary>
internal sealed class ReportVerb : Verb
{
    private const string Html = "html", Markdown = "markdown", Text = "text";

    private readonly Option<string?> _form = new("--as")
    {
        Description = "html, markdown or text; if left out, by the ending of the output's name, and text on standard output",
        HelpName = "FORM",
    };

    public ReportVerb(Terminal terminal) : base("report", "Writes the whole analysis of a question: a page that needs no network, "
        + "Markdown, or text.", terminal)
    {
        Arguments.Add(CaseArgument);
        _form.AcceptOnlyFromAmong(Html, Markdown, Text);
        foreach (var option in new Option[] { CaseOption, QuestionOption, _form, OutputOption }) Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var output = parsed.GetValue(OutputOption)!;
        var form = parsed.GetValue(_form) ?? FormOf(output);
        var file = Load(parsed, stop);
        var question = Questions.One(file, parsed.GetValue(QuestionOption));
        var text = Working("writing the report", p =>
        {
            var report = file.ToReport(question.Id, progress: p, cancellation: stop);
            return form switch { Html => report.ToPage(stop), Markdown => report.ToMarkdown(stop), _ => report + "\n" };
        }, stop);
        Output.Write(output, Terminal, to => to.Write(Encoding.UTF8.GetBytes(text)));
        return ExitCode.Fine;
    }

    private static string FormOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => Html,
        ".MD" => Markdown,
        ".TXT" => Text,
        _ when path == StandardStream.Name => Text,
        _ => throw Failure.NoForm(path),
    };
}
