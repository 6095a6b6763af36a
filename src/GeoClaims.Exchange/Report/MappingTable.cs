using System.Text;

namespace GeoClaims.Exchange;

/// <summary>What of a format becomes what of a case, or the other way round. README and pages are made from it, in Markdown.</summary>
/// <param name="Id">Its short name, such as <c>stix-in</c>.</param>
/// <param name="From">The heading of its first column.</param>
/// <param name="To">The heading of its second column.</param>
/// <param name="Note">The heading of its third column; null if it has two.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record MappingTable(string Id, string From, string To, string? Note, params ValueList<MappingRow> Rows)
{
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line(text, From, To, Note ?? "");
        text.Append(Note is null ? "| --- | --- |\n" : "| --- | --- | --- |\n");
        foreach (var row in Rows) Line(text, row.From, row.To, row.Note);
        return text.ToString();
    }

    /// <summary>The words in code type in its first column, such as the names of columns.</summary>
    public IEnumerable<string> Names => Rows.SelectMany(r => r.From.Split('`').Where((_, place) => place % 2 == 1));

    private void Line(StringBuilder text, string from, string to, string note)
        => text.Append("| ").Append(from).Append(" | ").Append(to)
            .Append(Note is null ? " |\n" : note.Length == 0 ? " | |\n" : $" | {note} |\n");
}
