namespace GeoClaims;

/// <summary>What the reader of a table need not guess. Everything may be left out: what was guessed is said in the result.</summary>
public sealed record TableOptions
{
    /// <summary>The one sheet to read; all, if left out.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of a text without a mark of its own, such as <c>windows-1251</c>; UTF-8 if left out.</summary>
    public string? Encoding { get; init; }

    /// <summary>What stands between the cells of a text; found by the text if left out.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether 03/04/2024 begins with the day or the month; a finding for each such date, if left out.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Who judged, where the table does not say it.</summary>
    public string? Analyst { get; init; }

    /// <summary>How marks in a matrix are to be read; found by the marks if left out.</summary>
    public MarkConvention? Convention { get; init; }

    /// <summary>Whether hypotheses stand across or down; found by the table if left out.</summary>
    public MatrixForm? Form { get; init; }

    /// <summary>What headings stand for, where guessing would go wrong: <c>["Who"] = TableField.Claimant</c>.</summary>
    public IReadOnlyDictionary<string, TableField> Columns { get; init; } = new Dictionary<string, TableField>();

    /// <summary>That something is set.</summary>
    public override string ToString()
        => $"Options of a table: sheet {Sheet ?? "any"}, encoding {Encoding ?? "found"}, separator {Separator?.ToString() ?? "found"}, "
            + $"marks {Convention?.Name ?? "found"}, {Words.Count(Columns.Count, "column", "columns")} named";
}
