namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Checks the whole case and reports all that is wrong with it at once.</summary>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ValidationReport Validate(IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        var found = ContentRules.Check([.. Records()], _index, Zone, progress, cancellation);
        return new(Blank.Is(Title)
            ? [RuleBook.TextGiven.Broken("title", "The title of the case is missing. Write it."), .. found]
            : found);
    }

    /// <summary>Makes a case of changes to this one, which stays as it is.</summary>
    /// <param name="changes">The changes, applied in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="changes"/>
    /// is null, or joins records that the case does not have.</exception>
    /// <exception cref="InvalidCaseException">The result would break what always
    /// holds: unique ids, references to records of the right kind.</exception>
    public CaseFile With(params IEnumerable<CaseChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var records = Records().ToDictionary(r => r.Key, StringComparer.Ordinal);
        var changed = new ChangedRecords(CaseHead.Of(this), records.GetValueOrDefault, records.Values).Make(changes);
        foreach (var (key, record) in changed.After)
        {
            if (record is null) records.Remove(key);
            else records[key] = record;
        }
        return Assemble(changed.Head.Title, changed.Head.Zone, changed.Head.Handling, records.Values);
    }

    /// <summary>The one way in which records become a case.</summary>
    internal static CaseFile Assemble(string title, ClockZone zone, string? handling, IReadOnlyCollection<CaseRecord> records,
        CancellationToken cancellation = default)
    {
        records = Heard<CaseRecord>.Of(records, cancellation);
        var index = new CaseIndex(records);
        var broken = Structure.Check(records, index, cancellation);
        return broken.Count == 0 ? new(title, zone, handling, records, index) : throw new InvalidCaseException(new(broken));
    }
}
