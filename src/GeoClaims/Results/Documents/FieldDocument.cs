namespace GeoClaims;

/// <summary>A field that changed.</summary>
internal sealed record FieldDocument
{
    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary>Which element of a list.</summary>
    public string? Element { get; init; }

    /// <summary>What it was.</summary>
    public string? Before { get; init; }

    /// <summary>What it is.</summary>
    public string? After { get; init; }

    public static IReadOnlyList<FieldDocument> All(ValueList<FieldChange> fields) => [.. fields.Select(f => new FieldDocument
    {
        Field = f.Field,
        Element = f.Element,
        Before = f.Before,
        After = f.After,
    })];
}
