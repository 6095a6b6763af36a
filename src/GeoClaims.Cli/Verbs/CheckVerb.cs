using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>What is wrong with cases, all at once.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> _cases = PathOf<string[]>("CASE", CaseInput.Help);
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "warnings count as errors" };

    public CheckVerb(Terminal terminal) : base("check", "Says what is wrong with cases, each finding with its code and how to mend it.",
        terminal)
    {
        Arguments.Add(_cases);
        Options.Add(CaseOption);
        Options.Add(_strict);
        Options.Add(JsonOption);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
        => parsed.GetValue(_cases)!.Select(path => Check(path, parsed, stop)).ToList().Max();

    private int Check(string path, ParseResult parsed, CancellationToken stop)
    {
        ValidationReport report;
        try
        {
            report = Report(path, parsed, stop);
        }
        catch (Failure failure) when (failure.Code == ExitCode.NotReadable)
        {
            Terminal.Tell(failure.Message, isFailure: true); // the other cases are checked all the same
            return failure.Code;
        }
        if (parsed.GetValue(JsonOption)) Terminal.Text.WriteLine(report.ToJson(compact: true));
        else Tell(path, report);
        return report.Errors.Count > 0 || (parsed.GetValue(_strict) && report.Warnings.Count > 0) ? ExitCode.Found : ExitCode.Fine;
    }

    // What is so wrong that no case can be made of it is a finding like others here.
    private ValidationReport Report(string path, ParseResult parsed, CancellationToken stop)
    {
        try
        {
            var file = Load(path, parsed.GetValue(CaseOption), stop);
            return Working("checking", p => file.Validate(p, stop), stop);
        }
        catch (Failure failure) when (failure.InnerException is InvalidCaseException invalid)
        {
            return invalid.Report;
        }
    }

    private void Tell(string path, ValidationReport report)
    {
        foreach (var finding in report.Findings)
        {
            var word = finding.Severity == Severity.Error ? "error" : "warning";
            var place = finding.Path.Length == 0 ? "" : $" at {finding.Path}";
            var line = finding.Line is null ? "" : $" ({finding.Line})";
            Terminal.Graded(finding.Severity, word, $" {finding.Code}{place}{line}: {finding.Message}");
        }
        var (errors, warnings) = (report.Errors.Count, report.Warnings.Count);
        Terminal.Text.WriteLine(report.Findings.IsEmpty ? $"{path}: nothing found"
            : $"{path}: {errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}");
    }
}
