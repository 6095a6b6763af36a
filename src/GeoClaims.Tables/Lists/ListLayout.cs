namespace GeoClaims;

/// <summary>What the rows of a sheet are, and where each of their fields stands.</summary>
/// <param name="Kind">What each row is.</param>
/// <param name="Header">The row of the headings.</param>
/// <param name="Fields">The column of each field that was found.</param>
/// <param name="Columns">What each column was taken for.</param>
/// <param name="Twice">Columns for a field that another column holds already.</param>
internal sealed record ListLayout(ListKind Kind, int Header, IReadOnlyDictionary<TableField, int> Fields,
    IReadOnlyList<TableColumn> Columns, IReadOnlyList<int> Twice)
{
    private const int Looked = 20;
    private const int AllNeeded = 10;
    private const int NamedSo = 5;

    public static TableField[] Needed(ListKind kind) => kind switch
    {
        ListKind.Claims => [TableField.Claimant, TableField.Proposition],
        ListKind.Evidence => [TableField.Statement],
        ListKind.Sources => [TableField.Name],
        ListKind.Reports => [TableField.Title, TableField.Source],
        _ => [TableField.Item, TableField.Hypothesis],
    };

    /// <summary>The layout that understands most; null if no heading is known.</summary>
    public static ListLayout? Find(Sheet sheet, ListKind? kind, TableOptions options)
    {
        ListKind[] kinds = kind is { } named ? [named] : Enum.GetValues<ListKind>();
        var rows = Enumerable.Range(0, Math.Min(Looked, sheet.Rows.Count));
        var best = (from k in kinds from r in rows select Make(sheet, k, r, options)).Where(l => l.Fields.Count > 0)
            .MaxBy(l => l.Fields.Count + (Needed(l.Kind).All(l.Fields.ContainsKey) ? AllNeeded : 0)
                + (FieldNames.Plain(sheet.Name).Contains(Words.Of(l.Kind), StringComparison.Ordinal) ? NamedSo : 0));
        return best;
    }

    private static ListLayout Make(Sheet sheet, ListKind kind, int header, TableOptions options)
    {
        var (fields, columns) = (new Dictionary<TableField, int>(), new List<TableColumn>());
        for (var column = 0; column < sheet.Width; column++)
        {
            var heading = sheet.At(header, column).Text.Trim();
            var isNamed = options.Columns.TryGetValue(heading, out var named);
            var field = heading.Length == 0 ? null : isNamed ? named : FieldNames.Of(heading, kind);
            columns.Add(new(heading, field, column + 1, isNamed));
        }
        var twice = new List<int>();
        foreach (var group in columns.Where(c => c.Field is not null and not TableField.Ignored).GroupBy(c => c.Field!.Value))
        {
            // What the caller named goes first, then the surest name.
            var all = group.OrderByDescending(c => c.IsNamed).ThenBy(c => c.IsNamed ? 0 : FieldNames.Rank(c.Heading, group.Key, kind))
                .ToList();
            fields[group.Key] = all[0].Number - 1;
            foreach (var other in all.Skip(1))
            {
                columns[other.Number - 1] = other with { Field = null };
                twice.Add(other.Number - 1);
            }
        }
        return new(kind, header, fields, columns, twice);
    }
}
