using System.CommandLine;

namespace GeoClaims.Cli;

/// <summary>Writes a case as a table or in another format.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> _format = new("FORMAT")
    {
        Description = "matrix (of a question), list (of claims, evidence …), stix, misp, claimreview, geojson or prov",
    };
    private readonly Option<string?> _list = new("--list")
    {
        Description = "which list, such as claims or evidence; all of them, if left out, which only a workbook holds",
        HelpName = "NAME",
    };
    private readonly Option<string?> _form = new("--as")
    {
        Description = "csv, tsv, markdown or xlsx, for tables; if left out, by the ending of the output's name, and csv on standard output",
        HelpName = "FORM",
    };

    public ExportVerb(Terminal terminal) : base("export", "Writes a case as a table or in another format, and says what that format has no "
        + "place for.", terminal)
    {
        _format.AcceptOnlyFromAmong([TableFormat.Matrix, TableFormat.Lists,
            .. ExchangeFormat.All.Where(f => f.Write is not null).Select(f => f.Name)]);
        _form.AcceptOnlyFromAmong(TableFormat.Csv, TableFormat.Tsv, TableFormat.Markdown, TableFormat.Workbook);
        Arguments.Add(_format);
        Arguments.Add(CaseArgument);
        foreach (var option in new Option[] { CaseOption, QuestionOption, _list, _form, OutputOption }) Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var output = parsed.GetValue(OutputOption)!;
        if (ExchangeFormat.Find(parsed.GetValue(_format)!) is not { Write: { } write })
        {
            WriteTable(parsed, output, stop);
            return ExitCode.Fine;
        }
        if (parsed.GetValue(_form) is not null) throw Failure.Use("--as is for tables.");
        var file = Load(parsed, stop);
        var told = "";
        Output.Write(output, Terminal, to => told = Working("writing", _ => write(file, new HeardStream(to, stop)), stop).ToString());
        Terminal.Tell(told);
        return ExitCode.Fine;
    }

    private void WriteTable(ParseResult parsed, string output, CancellationToken stop)
    {
        var form = parsed.GetValue(_form) ?? TableFormat.Of(output);
        if (form == TableFormat.Workbook && output == StandardStream.Name && Terminal.OutIsTerminal)
            throw Failure.Use("A workbook is not for a terminal. Name a file with --output.");
        var file = Load(parsed, stop);
        var sets = parsed.GetValue(_format) == TableFormat.Matrix
            ? [MatrixTable.Of(file, Questions.One(file, parsed.GetValue(QuestionOption)).Id).ToRows()]
            : Lists(file, parsed.GetValue(_list));
        Output.Write(output, Terminal, to => Working("writing", _ =>
        {
            TableFormat.Write(sets, form, new HeardStream(to, stop));
            return sets;
        }, stop));
    }

    private static IReadOnlyList<IRowSet> Lists(CaseFile file, string? named)
    {
        var all = file.ToRows();
        if (named is null) return all;
        return all.FirstOrDefault(r => string.Equals(r.Title, named, StringComparison.OrdinalIgnoreCase)) is { } one ? [one]
            : throw Failure.Use($"There is no list '{named}'. There "
                + $"are: {string.Join(", ", all.Select(r => r.Title.ToLowerInvariant()))}.");
    }
}
