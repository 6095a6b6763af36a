namespace GeoClaims;

/// <summary>What stands in a cell: its text, and the number (<see cref="double"/>)
/// or time (<see cref="DateTime"/>) that a workbook holds behind it.</summary>
internal readonly record struct Cell(string Text, object? Value = null)
{
    public static Cell Empty { get; } = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
