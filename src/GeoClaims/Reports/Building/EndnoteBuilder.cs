namespace GeoClaims;

/// <summary>Numbers the reports in the order in which the items and claims of a report cite them.</summary>
internal sealed class EndnoteBuilder(CaseFile file)
{
    private const int MostNamed = 3;

    private readonly Dictionary<Id<Report>, int> _numbers = [];
    private readonly List<Entry> _entries = [];

    private sealed record Entry(Report Report, List<string> UsedBy, List<Quote> Quotes);

    public ValueList<Endnote> Build(ValueList<TaggedItem> items, ValueList<TaggedClaim> claims)
    {
        foreach (var item in items) Cite(item.Tag, item.Item.Citations);
        foreach (var claim in claims) Cite(claim.Tag, claim.Claim.Citations);
        return [.. _entries.Select((e, i) =>
            new Endnote(i + 1, e.Report, file.Get(e.Report.Source), [.. Descriptor(e.Report)], [.. e.UsedBy], [.. e.Quotes.Distinct()]))];
    }

    private void Cite(string tag, ValueList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            if (!_numbers.TryGetValue(citation.Report, out var number))
            {
                _numbers[citation.Report] = number = _entries.Count;
                _entries.Add(new(file.Get(citation.Report), [], []));
            }
            var entry = _entries[number];
            if (entry.UsedBy.Count == 0 || entry.UsedBy[^1] != tag) entry.UsedBy.Add(tag);
            if (citation.Quote is { } quote) entry.Quotes.Add(quote);
        }
    }

    private IEnumerable<string> Descriptor(Report report)
    {
        var source = file.Get(report.Source);
        yield return $"Grade {source.Reliability}, {source.Reliability.Meaning}"
            + (Blank.Is(source.ReliabilityBecause) ? "." : $": {source.ReliabilityBecause.TrimEnd('.')}.");
        if (source.Actor is { } actor && file.Get(actor) is var behind && behind.Name != source.Name)
            yield return $"Speaks for {behind.Name}"
                + (file.Interests.Any(i => i.Actor == actor) ? ", which has a stake in the answer." : ".");
        if (report.DerivedFrom.IsEmpty) yield break;
        var named = string.Join(" and ", report.DerivedFrom.Take(MostNamed).Select(d => $"“{file.Get(d).Title}”"));
        var more = report.DerivedFrom.Count > MostNamed ? $" and {report.DerivedFrom.Count - MostNamed} more" : "";
        yield return $"Repeats or builds on {named}{more}.";
    }
}
