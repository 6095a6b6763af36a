namespace GeoClaims;

/// <summary>One analyst's judgement of one item in a matrix, with what the table says of the item.</summary>
/// <param name="Item">What the item says.</param>
/// <param name="Analyst">Who judged.</param>
/// <param name="Marks">The marks, one for each hypothesis of the matrix in its order; null where a cell is unrated.</param>
public sealed record MatrixTableRow(string Item, string Analyst, ValueList<MatrixMark?> Marks)
{
    /// <summary>The item's id, if the table has one.</summary>
    public Id<Evidence>? Id { get; init; }

    /// <summary>What kind of item it is.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>How reliable its source is.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>How credible it is.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>How sure the analyst is of it, from 0 to 1.</summary>
    public ConfidenceScore? Confidence { get; init; }

    /// <summary>How much it bears on the question.</summary>
    public Relevance? Relevance { get; init; }

    /// <summary>When it was observed.</summary>
    public EdtfTime? Observed { get; init; }

    /// <summary>The report or source it comes from.</summary>
    public string? ReportedIn { get; init; }

    /// <summary>Notes on the row: the reason of each of its marks that has none of its own.</summary>
    public string? Because { get; init; }

    /// <summary>The item with its marks.</summary>
    public override string ToString() => $"{Item}: {string.Join(" ", Marks.Select(m => m is null ? "?" : m.ToString()))} ({Analyst})";
}
