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
        ListKind.Actors or ListKind.Events or ListKind.Hypotheses => [TableField.Name],
        ListKind.Judgements => [TableField.Question, TableField.Analyst, TableField.Answers],
        ListKind.Implications => [TableField.From, TableField.To],
        ListKind.Interests => [TableField.Actor, TableField.Direction, TableField.Proposition],
        ListKind.Indicators => [TableField.Statement, TableField.Hypothesis],
        ListKind.Propositions or ListKind.Questions => [TableField.Statement],
        _ => [TableField.Item, TableField.Hypothesis],
    };

    /// <summary>The layout that understands most; null if no heading is known.</summary>
    public static ListLayout? Find(Sheet sheet, ListKind? kind, TableOptions options)
    {
        ListKind[] kinds = kind is { } named ? [named] : Enum.GetValues<ListKind>();
        var rows = Enumerable.Range(0, Math.Min(Looked, sheet.Count));
        var best = (from k in kinds from r in rows select Make(sheet, k, r, options)).Where(l => l.Fields.Count > 0)
            .MaxBy(l => l.Fields.Count + (Needed(l.Kind).All(l.Fields.ContainsKey) ? AllNeeded : 0)
                + (FieldNames.Plain(sheet.Name).Contains(Words.Of(l.Kind), StringComparison.Ordinal) ? NamedSo : 0));
        return best;
    }

    private static ListLayout Make(Sheet sheet, ListKind kind, int header, TableOptions options)
    {
        var columns = new HeadingChoice[sheet.Width];
        for (var column = 0; column < columns.Length; column++)
        {
            var heading = sheet.Text(header, column).Trim();
            columns[column] = options.Columns.TryGetValue(heading, out var named) ? new(heading, [named], IsNamed: true)
                : new(heading, heading.Length == 0 ? [] : FieldNames.Of(heading, kind), IsNamed: false);
        }
        HeadingChoice.Settle(columns, kind);
        var fields = new Dictionary<TableField, int>();
        for (var column = 0; column < columns.Length; column++)
            if (columns[column].Field is { } field and not TableField.Ignored and not TableField.WorkedOut) fields[field] = column;
        return new(kind, header, fields, [.. columns.Select((c, i) => new TableColumn(c.Heading, c.Field, i + 1, c.IsNamed))],
            [.. Enumerable.Range(0, columns.Length).Where(c => columns[c].IsTwice)]);
    }
}
