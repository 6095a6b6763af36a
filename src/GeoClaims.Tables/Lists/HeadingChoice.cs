namespace GeoClaims;

/// <summary>What one heading may stand for, and which of these it does.</summary>
internal sealed record HeadingChoice(string Heading, IReadOnlyList<TableField> May, bool IsNamed)
{
    private int _place;

    public TableField? Field => _place < May.Count ? May[_place] : null;

    /// <summary>Whether other columns hold all that this one could.</summary>
    public bool IsTwice => May.Count > 0 && Field is null;

    /// <summary>Gives each field to one column: to the one that the caller named,
    /// else to the surest name; others hold what they may next.</summary>
    public static void Settle(HeadingChoice[] columns, ListKind kind)
    {
        while (columns.Where(c => c.Field is not null and not TableField.Ignored and not TableField.WorkedOut).GroupBy(c => c.Field!.Value)
            .FirstOrDefault(g => g.Skip(1).Any()) is { } shared)
        {
            foreach (var other in shared.OrderByDescending(c => c.IsNamed)
                .ThenBy(c => c.IsNamed ? 0 : FieldNames.Rank(c.Heading, shared.Key, kind)).Skip(1)) other._place++;
        }
    }
}
