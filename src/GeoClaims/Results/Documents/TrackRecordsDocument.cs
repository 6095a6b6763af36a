namespace GeoClaims;

/// <summary>How what claimants said and sources carried came out.</summary>
internal sealed record TrackRecordsDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>How many cases were read.</summary>
    public required int Cases { get; init; }

    /// <summary>How many of their questions are resolved.</summary>
    public required int Resolved { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<PartyDocument> Parties { get; init; }

    public static TrackRecordsDocument Of(TrackRecords records) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.TrackRecords,
        Cases = records.Cases,
        Resolved = records.Resolved,
        Parties = [.. records.Parties.Select(PartyDocument.Of)],
    };
}
