namespace GeoClaims;

/// <summary>A gap in the analysis.</summary>
internal sealed record MissingDocument
{
    /// <summary>What kind of gap it is.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>What is missing.</summary>
    public required string Text { get; init; }

    public static IReadOnlyList<MissingDocument> All(ValueList<Gap> gaps)
        => [.. gaps.Select(g => new MissingDocument { Kind = g.Kind, Text = g.Sentence.Text })];
}
