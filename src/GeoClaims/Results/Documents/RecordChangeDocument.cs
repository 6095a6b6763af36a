namespace GeoClaims;

/// <summary>A record that came, went or changed.</summary>
internal sealed record RecordChangeDocument
{
    /// <summary>Whether it came, went or changed.</summary>
    public required ChangeKind Change { get; init; }

    /// <summary>The kind of record.</summary>
    public required string Kind { get; init; }

    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>The fields that changed; none of a record that came or went.</summary>
    public required IReadOnlyList<FieldDocument> Fields { get; init; }

    public static RecordChangeDocument Of(RecordChange change) => new()
    {
        Change = change.Kind,
        Kind = change.Record.RecordKind.Word,
        Key = change.Record.Key,
        Label = change.Record.Label,
        Fields = FieldDocument.All(change.Fields),
    };
}
