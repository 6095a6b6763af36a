namespace GeoClaims.Exchange;

/// <summary>Collects the lines of a report; one that nobody asked for collects nothing.</summary>
internal sealed class ReportLines(bool wanted)
{
    private readonly List<(int Place, ExchangeLine Line)> _lines = [];

    public bool AreWanted => wanted;

    public void Add(int place, ExchangeFate fate, string path, string what, string message, string? record = null)
    {
        if (wanted) _lines.Add((place, new(fate, path, what, message, record)));
    }

    /// <summary>Names what of a case did not come into a document, from which another case was read again.</summary>
    public static void Lost(CaseFile file, CaseFile readAgain, ReportLines lines)
    {
        var there = RecordsOfCase.ByKey(readAgain);
        foreach (var record in RecordsOfCase.Of(file).Where(r => !r.Equals(there.GetValueOrDefault(r.Key))))
            lines.Add(0, ExchangeFate.Lost, "$", record.Label, there.ContainsKey(record.Key)
                ? "The document has no place for all that the record says now."
                : "The document has no place for it.", record.Key);
        if (file.Title != readAgain.Title) lines.Add(0, ExchangeFate.Lost, "$", file.Title, "The document has no place for the title.");
        if (file.Handling != readAgain.Handling && file.Handling is { } mark)
            lines.Add(0, ExchangeFate.Lost, "$", mark, "The document has no place for the handling mark.");
        if (!file.Zone.Equals(readAgain.Zone))
            lines.Add(0, ExchangeFate.Lost, "$", file.Zone.Id, "The document has no place for the clock zone.");
    }

    /// <summary>The lines in the order of the document; what stands at one place in the order in which it was noted.</summary>
    public ExchangeReport Close() => new(_lines.OrderBy(l => l.Place).Select(l => l.Line));
}
