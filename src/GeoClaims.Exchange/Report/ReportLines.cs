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

    /// <summary>The lines in the order of the document; what stands at one place in the order in which it was noted.</summary>
    public ExchangeReport Close() => new(_lines.OrderBy(l => l.Place).Select(l => l.Line));
}
