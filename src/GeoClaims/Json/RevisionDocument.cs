namespace GeoClaims;

/// <summary>A revision as it stands in JSON text, with records as they stand in a case.</summary>
internal sealed record RevisionDocument
{
    public required int Number { get; init; }
    public string? Previous { get; init; }
    public required string Recorded { get; init; }
    public required string Author { get; init; }
    public required string Reason { get; init; }
    public string? Title { get; init; }
    public string? Zone { get; init; }
    public string? ZoneData { get; init; }
    public HandlingDocument? Handling { get; init; }
    public ValueList<GapDocument> Erased { get; init; }
    public ValueList<LeftDocument> Erases { get; init; }
    public ValueList<string> Removed { get; init; }
    public ValueList<CaseRecord> Put { get; init; }

    /// <summary>The same revision with these changes.</summary>
    public RevisionDocument With(ValueList<CaseChange> changes)
    {
        var zone = changes.LastOrDefault(c => c.NewZone is not null)?.NewZone;
        return this with
        {
            Title = changes.LastOrDefault(c => c.NewTitle is not null)?.NewTitle,
            Zone = zone?.Id,
            ZoneData = zone is null or { DataVersion.Length: 0 } ? null : zone.DataVersion,
            Handling = changes.LastOrDefault(c => c.NewHandling.IsSet) is { } handling ? new() { Mark = handling.NewHandling.Mark } : null,
            Removed = changes.Where(c => c.Removed is not null).Select(c => c.Removed!.Value.Key).ToValueList(),
            Put = changes.Select(c => c.Record).OfType<CaseRecord>().ToValueList(),
        };
    }
}
