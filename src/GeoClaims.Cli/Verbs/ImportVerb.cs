using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>Makes a case of a table or a document of another format.</summary>
internal sealed class ImportVerb : Verb
{
    private readonly Argument<string> _format = new("FORMAT")
    {
        Description =
            "matrix or list (CSV, TSV, Markdown, Excel), stix, misp, claimreview, geojson, prov, or events (GTD, UCDP GED, ACLED)",
    };
    private readonly Argument<string> _input = PathOf<string>("INPUT", "the document; - is standard input");
    private readonly Option<string?> _into = new("--into")
    {
        Description = "a case that the table corrects and adds to; it stays as it is, the result is written anew",
        HelpName = "CASE",
    };
    private readonly Option<string?> _asked =
        new("--question", "-q") { Description = "the question that a matrix answers", HelpName = "TEXT" };
    private readonly Option<string?> _title = new("--title") { Description = "what the case is called", HelpName = "TEXT" };

    public ImportVerb(Terminal terminal) : base("import", "Makes a case of a table or of a document of another format, and says what "
        + "became of each part.", terminal)
    {
        _format.AcceptOnlyFromAmong([TableFormat.Matrix, TableFormat.Lists, .. ExchangeFormat.All.Select(f => f.Name)]);
        Arguments.Add(_format);
        Arguments.Add(_input);
        foreach (var option in new Option[] { _into, _asked, _title, OutputOption }) Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var (format, path) = (parsed.GetValue(_format)!, parsed.GetValue(_input)!);
        var (into, title) = (parsed.GetValue(_into), parsed.GetValue(_title));
        if (into is not null && title is not null) throw Failure.Use("--title names a new case; --into keeps the title of the old one.");
        if (into == StandardStream.Name && path == StandardStream.Name)
            throw Failure.Use("Standard input can stand for the table or the case only.");
        var exchange = ExchangeFormat.Find(format);
        if (exchange is not null && into is not null) throw Failure.Use($"--into is for tables; {format} makes a case of its own.");

        using var content = new HeardStream(Input.Open(path, Terminal), stop);
        var made = Working("reading", _ => Input.Read(path, () => exchange is not null ? Exchanged(exchange, content, title)
            : format == TableFormat.Matrix ? Matrix(content, path, into, parsed.GetValue(_asked), title, stop)
            : Lists(content, path, into, title, stop)), stop);
        Terminal.Tell(made.Told);
        Output.Write(parsed.GetValue(OutputOption)!, Terminal, made.Case.Save);
        return made.HasErrors ? ExitCode.Found : ExitCode.Fine;
    }

    private static Import Exchanged(ExchangeFormat format, Stream content, string? title)
    {
        var (file, report) = format.Read(content, title);
        return new(file, report.ToString(), !report.Wrong.IsEmpty);
    }

    private Import Matrix(Stream content, string path, string? into, string? question, string? title, CancellationToken stop)
    {
        var table = MatrixTable.Load(content, path);
        if (into is null)
        {
            if ((question ?? table.Question) is null) throw Failure.Use("The matrix names no question. Name it with --question.");
            return new(table.ToCase(question, title), table.ToString(), HasErrors(table.Findings));
        }
        var file = CaseInput.Load(into, null, Terminal, stop);
        if ((question ?? table.Question) is null && file.Questions.Count != 1)
            throw Failure.Use("The matrix names no question, and the case does not ask just one. Name it with --question.");
        return Of(table.Into(file, question));
    }

    private Import Lists(Stream content, string path, string? into, string? title, CancellationToken stop)
    {
        var table = ListTable.Load(content, name: path);
        return Of(into is null ? table.ToCase(title ?? "Untitled") : table.Into(CaseInput.Load(into, null, Terminal, stop)));
    }

    private static Import Of(TableImport import) => new(import.Case, import.ToString(), HasErrors(import.Findings));

    private static bool HasErrors(IEnumerable<TableFinding> findings) => findings.Any(f => f.Severity == Severity.Error);

    private sealed record Import(CaseFile Case, string Told, bool HasErrors);
}
