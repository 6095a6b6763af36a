using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>Where the parts of a matrix stand in a sheet whose items run down.</summary>
/// <param name="Header">The row of the hypotheses' names.</param>
/// <param name="Marks">The columns of the hypotheses, with their names.</param>
/// <param name="Fields">The columns of everything else that is known.</param>
/// <param name="Columns">What each column was taken for.</param>
internal sealed partial record MatrixLayout(int Header, IReadOnlyList<(int Column, string Name)> Marks,
    IReadOnlyDictionary<TableField, int> Fields, IReadOnlyList<TableColumn> Columns)
{
    private const int Looked = 500;
    private const int LongestLabel = 40;

    /// <summary>Headings of what spreadsheets work out from marks: it is worked out anew, not read.</summary>
    private static readonly HashSet<string> WorkedOut = ["total", "totals", "sum", "score", "inconsistency", "inconsistency score",
        "weighted inconsistency score", "weighted score", "diagnosticity", "diagnosticity bits", "contribution", "trust",
        "rank", "ranking", "result", "results", "inconsistency count", "number of inconsistencies", "total inconsistency",
        "inconsistency total", "consistency score", "net score", "total score", "weighted total", "sum total", "count", "average"];

    public const string ContributionTo = "Contribution to ";

    // Behind the name of a hypothesis that is called like something else that a matrix holds.
    public const string IsHypothesis = " (hypothesis)";

    public static bool IsWorkedOut(string label)
        => (label.Length <= LongestLabel && WorkedOut.GetAlternateLookup<ReadOnlySpan<char>>()
            .Contains(FieldNames.Plain(label, stackalloc char[2 * LongestLabel])))
                || label.StartsWith(ContributionTo, StringComparison.OrdinalIgnoreCase);

    public static MatrixLayout? Find(Sheet sheet, TableOptions options)
    {
        var looked = Math.Min(sheet.Count, Looked);
        var readable = new Readable(options);
        var marked = Enumerable.Range(0, sheet.Width).Where(c => MostlyMarks(sheet, c, looked, readable)).ToHashSet();
        var data = Enumerable.Range(0, looked).FirstOrDefault(r => Balance(sheet, r, marked, readable) > 0, -1);
        if (data < 1) return null;
        var header = -1;
        for (var row = data - 1; row >= 0 && header < 0; row--)
            if (marked.Any(c => !sheet.IsEmpty(row, c))) header = row;
        if (header < 0) return null;

        var (marks, fields, columns) = (new List<(int, string)>(), new Dictionary<TableField, int>(), new List<TableColumn>());
        var (first, last) = (marked.Min(), marked.Max());
        for (var column = 0; column < sheet.Width; column++)
        {
            var heading = sheet.Text(header, column).Trim();
            var isNamed = options.Columns.TryGetValue(heading, out var named);
            var field = isNamed ? named : FieldNames.InMatrix(heading);
            if (field is null && heading.Length > 0 && !IsWorkedOut(heading)
                && (marked.Contains(column) || IsUnrated(sheet, header, column, first, last)))
            {
                marks.Add((column, Name(sheet, header, column, marked)));
                continue;
            }
            if (field is { } known && known is not (TableField.Ignored or TableField.WorkedOut) && !fields.TryAdd(known, column))
                field = null;
            columns.Add(new(heading, field ?? (IsWorkedOut(heading) ? TableField.WorkedOut : null), column + 1, isNamed));
        }
        if (marks.Count == 0) return null;
        // Without a heading that says it, the item is the first column of texts.
        if (!fields.ContainsKey(TableField.Item))
        {
            var item = columns.FindIndex(c => c.Field is null && !IsWorkedOut(c.Heading) && HasText(sheet, header, c.Number - 1, looked));
            if (item < 0) item = columns.FindIndex(c => c.Field is TableField.Id or TableField.Kind);
            if (item < 0) return null;
            if (columns[item].Field is { } taken) fields.Remove(taken);
            fields[TableField.Item] = columns[item].Number - 1;
            columns[item] = columns[item] with { Field = TableField.Item };
        }
        return new(header, marks, fields, columns);
    }

    /// <summary>Whether hypotheses run down, by what headings and labels say; null if they say nothing.</summary>
    public bool? IsTurned(Sheet sheet)
    {
        var corner = FieldNames.Plain(sheet.Text(Header, Fields[TableField.Item]));
        if (corner.StartsWith("hypothes", StringComparison.Ordinal) && corner.Split(' ').Length == 1) return true;
        if (FieldNames.InMatrix(corner) == TableField.Item || Fields.Count > 1) return false;
        var labels = Labels(sheet);
        if (labels.Count == 0) return false;
        if (labels.TrueForAll(l => Hypothesis().IsMatch(l)) || Marks.All(m => Item().IsMatch(m.Name))) return true;
        if (labels.TrueForAll(l => Item().IsMatch(l)) || Marks.All(m => Hypothesis().IsMatch(m.Name))) return false;
        // Rows named like what is said of an item belong to a matrix that stands the other way round.
        if (labels.Exists(l => FieldNames.InMatrix(l) is not null and not TableField.Item and not TableField.Id)) return true;
        return null;
    }

    public List<string> Labels(Sheet sheet)
        => [.. Enumerable.Range(Header + 1, Math.Max(0, sheet.Count - Header - 1))
            .Select(r => sheet.Text(r, Fields[TableField.Item]).Trim()).Where(t => t.Length > 0)];

    private static bool MostlyMarks(Sheet sheet, int column, int looked, Readable readable)
    {
        var (marks, others) = (0, 0);
        for (var row = 0; row < looked; row++)
            if (readable.Is(sheet.Text(row, column)) is { } isMark) _ = isMark ? marks++ : others++;
        return marks > 0 && marks >= others;
    }

    // How many more marks than other texts a row holds where marks stand.
    private static int Balance(Sheet sheet, int row, HashSet<int> marked, Readable readable)
        => marked.Sum(c => readable.Is(sheet.Text(row, c)) is { } isMark ? isMark ? 1 : -1 : 0);

    // A hypothesis that nobody has rated yet stands among those that somebody has, or right behind them, or holds question marks.
    private static bool IsUnrated(Sheet sheet, int header, int column, int first, int last)
    {
        var cells = Enumerable.Range(header + 1, sheet.Count - header - 1).Select(r => sheet.Text(r, column));
        return cells.All(MarkConvention.IsUnrated) && ((column > first && column <= last + 1) || cells.Any(t => t.Length > 0));
    }

    private static bool HasText(Sheet sheet, int header, int column, int looked)
        => Enumerable.Range(header + 1, Math.Max(0, looked - header - 1)).Any(r => !sheet.IsEmpty(r, column));

    // A second line of headings, above: H1 over what H1 says.
    private static string Name(Sheet sheet, int header, int column, HashSet<int> marked)
    {
        var name = sheet.Text(header, column).Trim();
        if (name.EndsWith(IsHypothesis, StringComparison.Ordinal)) return name[..^IsHypothesis.Length];
        if (header == 0) return name;
        var above = sheet.Text(header - 1, column).Trim();
        var isTitle = marked.Count(c => sheet.Text(header - 1, c).Trim() == above) > 1;
        return above.Length == 0 || isTitle || marked.Count(c => !sheet.IsEmpty(header - 1, c)) < 2 ? name : $"{above}: {name}";
    }

    public bool UsesLineAbove(Sheet sheet)
        => Header > 0 && Marks.Any(m => m.Name != sheet.Text(Header, m.Column).Trim());

    [GeneratedRegex(@"^H(yp(othesis)?)?\.? ?\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hypothesis();

    [GeneratedRegex(@"^(E|Ev|Item|Evidence)\.? ?\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
