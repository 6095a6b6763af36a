namespace GeoClaims;

/// <summary>A text of a table that found no place in the case.</summary>
/// <param name="Place">Where it stands, as a spreadsheet names it, such as <c>Ann!C7</c>.</param>
/// <param name="Text">The text.</param>
public sealed record UnplacedText(string Place, string Text)
{
    /// <summary>The place and the text.</summary>
    public override string ToString() => $"{Place}: {Text}";

    internal static UnplacedText At(Sheet sheet, int row, int column)
    {
        var (line, letter) = sheet.Place(row, column);
        return new(new TableFinding("", Severity.Warning, sheet.Name, line, letter, "", "").Place, sheet.Text(row, column));
    }
}
