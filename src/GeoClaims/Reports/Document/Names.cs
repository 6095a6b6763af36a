namespace GeoClaims;

/// <summary>Names in place of ids, where the case is known; a record alone can only show ids.</summary>
internal sealed class Names(CaseFile? file)
{
    public static Names None { get; } = new(null);

    public CaseFile? Case => file;

    public string Of<T>(Id<T> id) where T : CaseRecord => file?.Find(id) is { } record ? Of(record) : id.ToString();

    public string? Of<T>(Id<T>? id) where T : CaseRecord => id is { } given ? Of(given) : null;

    public string Of<T>(ValueList<Id<T>> ids, string between = "; ") where T : CaseRecord => string.Join(between, ids.Select(Of));

    public string Of(CaseRecord record)
        => file is null
            || record is not (Claim or Assessment or Interest or Implication or Judgement) ? record.Label : file.Describe(record);

    /// <summary>A time, with the zone of its place or report where that is not the zone of the case.</summary>
    public string? Of(EdtfTime? time, ClockZone? own) => own is null ? time?.InWords : RecordZones.Shown(time, own, file?.Zone);

    /// <summary>Where something is reported, such as <c>Harbour Herald: What
    /// brought the bridge down (2 March 2026), paragraph 4</c>.</summary>
    public string Of(Citation citation)
    {
        if (file?.Find(citation.Report) is not { } report) return citation.ToString();
        return $"{Of(report.Source)}: {file.Describe(citation)}{(citation.AttributedTo is { } actor ? $", quoting {Of(actor)}" : "")}";
    }

    public string Of(ValueList<Citation> citations) => string.Join("; ", citations.Select(Of));
}
