using System.Text;

namespace GeoClaims.Cli;

/// <summary>How tables are written.</summary>
internal static class TableFormat
{
    public const string Matrix = "matrix", Lists = "list";
    public const string Csv = "csv", Tsv = "tsv", Markdown = "markdown", Workbook = "xlsx";

    /// <summary>The form by the ending of a name.</summary>
    public static string Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => Csv,
        ".TSV" => Tsv,
        ".MD" => Markdown,
        ".XLSX" => Workbook,
        _ when path == StandardStream.Name => Csv,
        _ => throw Failure.NoForm(path),
    };

    /// <summary>Writes sets of rows: all of them into a workbook, one as text.</summary>
    public static void Write(IReadOnlyList<IRowSet> sets, string form, Stream to)
    {
        if (form == Workbook)
        {
            GeoClaims.Workbook.Write(to, sets);
            return;
        }
        if (sets is not [var rows]) throw Failure.Use("Only a workbook holds several lists. Name one with --list.");
        to.Write(Encoding.UTF8.GetBytes(form switch { Tsv => rows.ToTsv(), Markdown => rows.ToMarkdown(), _ => rows.ToCsv() }));
    }
}
