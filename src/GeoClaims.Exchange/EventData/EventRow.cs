using System.Globalization;

namespace GeoClaims.Exchange;

/// <summary>One row of a data set.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Places">Where the columns stand, by the names that they have today.</param>
/// <param name="Number">Its number in the file, the headings being row 1.</param>
internal sealed record EventRow(string[] Cells, Dictionary<string, int> Places, int Number)
{
    public string Path => $"row {Number}";

    /// <summary>A text; null if the cell is empty, missing, or says that nothing is known.</summary>
    public string? Text(string column)
    {
        if (!Places.TryGetValue(column, out var place) || place >= Cells.Length) return null;
        var text = Cells[place].Trim();
        return text is "" or "NA" or "NaN" or "." or "-9" or "-99" or "NULL" or "None" ? null : text;
    }

    /// <summary>A name; null as well where it is said to be unknown.</summary>
    public string? Name(string column)
        => Text(column) is { } name && !name.Equals("unknown", StringComparison.OrdinalIgnoreCase) ? name : null;

    /// <summary>A code; null if there is none. The codes -9 and -99 stand for none, and programs write 1 as 1.0.</summary>
    public int? Code(string column)
        => Amount(column) is { } number && number == Math.Floor(number) && number is >= 0 and <= int.MaxValue ? (int)number : null;

    /// <summary>A number; null if there is none.</summary>
    public double? Amount(string column)
        => Text(column) is { } text && double.TryParse(
            // Exports with semicolons may have decimal commas.
            text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number) && double.IsFinite(number) ? number : null;

    /// <summary>A count; null if there is none, or less than none.</summary>
    public Figure? Count(string column) => Amount(column) is >= 0 and < 1e9 and var number ? Figure.Exactly((decimal)number) : null;

    /// <summary>Texts with semicolons between them.</summary>
    public string[] List(string column)
        => Text(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
