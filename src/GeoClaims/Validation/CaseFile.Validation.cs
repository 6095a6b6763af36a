namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Checks the whole case and reports all that is wrong with it at once.</summary>
    public ValidationReport Validate()
    {
        var found = ContentRules.Check([.. Records()], _index, Zone);
        return new(string.IsNullOrWhiteSpace(Title) ? [RuleBook.TextGiven.Broken("title", "The title of the case is missing. Write it."), .. found] : found);
    }

    /// <summary>Makes a case of changes to this one, which stays as it is.</summary>
    /// <param name="changes">The changes, applied in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="changes"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The result would break what always holds: unique ids, references to records of the right kind.</exception>
    public CaseFile With(params IEnumerable<CaseChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var (title, zone, handling) = (Title, Zone, Handling);
        var records = Records().ToDictionary(r => r.Key, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change is null) throw new ArgumentException("A change is null.", nameof(changes));
            if (change.Record is { } put) records[put.Key] = put;
            if (change.Removed is { } removed && records.TryGetValue(removed.Key, out var record) && record.RecordKind == removed.Kind) records.Remove(removed.Key);
            title = change.NewTitle ?? title;
            zone = change.NewZone ?? zone;
            if (change.NewHandling.IsSet) handling = change.NewHandling.Mark;
        }
        return Assemble(title, zone, handling, records.Values);
    }

    /// <summary>The one way in which records become a case.</summary>
    internal static CaseFile Assemble(string title, ClockZone zone, string? handling, IReadOnlyCollection<CaseRecord> records)
    {
        var index = new CaseIndex(records);
        var broken = Structure.Check(records, index);
        return broken.Count == 0 ? new(title, zone, handling, records, index) : throw new InvalidCaseException(new(broken));
    }
}
