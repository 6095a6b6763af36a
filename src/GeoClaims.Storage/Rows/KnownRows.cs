using NodaTime;

namespace GeoClaims.Storage;

/// <summary>
/// The rows that questions are answered from: how each record of a case reads from when on, with its times resolved, its words, and the
/// marks by which records of different cases are alike.
/// </summary>
/// <remarks>They are derived from the case as it is recorded now, and made anew where it changes.</remarks>
internal sealed class KnownRows
{
    private readonly CaseFile _case;
    private readonly string _zoneData;
    private readonly SearchWords _words = new();
    private readonly Dictionary<Id<Source>, KnownMark[]> _sources = [];
    private (ValueList<string> Texts, string Words) _last = ([], "");

    public KnownRows(CaseFile file) => (_case, _zoneData) = (file, file.Zone.DataVersion);

    /// <summary>Rows of a case that has so many revisions, and their marks, as they are written.</summary>
    public static (RowSet Records, RowSet Marks) Of(string caseId, int revisions, IEnumerable<KnownRow> known, RevisionRows rows)
    {
        var (records, marks) = (new RowSet(TableShape.Known), new RowSet(TableShape.Mark));
        foreach (var row in known) row.AddTo(records, marks, caseId, rows.PutBy(row.Key) ?? revisions);
        return (records, marks);
    }

    /// <summary>A row for each stretch of each record, with its marks.</summary>
    public IEnumerable<KnownRow> All() => _case.KnownRecords().Select(Row);

    public KnownRow Row(KnownRecord known)
    {
        var record = known.Record;
        var (earliest, latest) = Bounds(record);
        var claim = record as Claim;
        return new()
        {
            Key = StoredText.Key(record.Key),
            KnownFrom = known.From == Instant.MinValue ? InstantCode.None : InstantCode.Of(known.From),
            KnownTo = known.Until is { } until ? InstantCode.Of(until) : InstantCode.Open,
            Kind = RecordJson.KindOf(record),
            Earliest = earliest,
            Latest = latest,
            ZoneData = _zoneData,
            Actor = claim?.Claimant.Value,
            Stance = claim is null ? null : claim.Stance.ToString(),
            Proposition = claim?.Proposition.Value,
            Credibility = (record as Evidence)?.Credibility.Number,
            Body = ReferenceEquals(record, known.Whole) ? null : RecordJson.Write(record),
            Words = Words(record),
            Marks = record is Actor or Report or Evidence ? [.. Marks(record).Distinct().Order()] : [],
        };
    }

    // The stretches of one record mostly say the same, and come one after another.
    private string Words(CaseRecord record)
    {
        var texts = RecordTexts.Of(record);
        if (texts != _last.Texts) _last = (texts, _words.Of(texts));
        return _last.Words;
    }

    /// <summary>The time that a record states of itself.</summary>
    public static EdtfTime? TimeOf(CaseRecord record) => record switch
    {
        Event e => e.Time,
        Claim c => c.Made,
        Evidence e => e.Observed ?? e.Search?.Until,
        Report r => r.Published,
        Question q => q.ResolveBy,
        _ => null,
    };

    private (long Earliest, long Latest) Bounds(CaseRecord record) => TimeOf(record) is { } time
        ? (InstantCode.Of(time.Earliest(_case.Zone.Zone)), InstantCode.Of(time.Latest(_case.Zone.Zone)))
        : (InstantCode.None, InstantCode.None);

    private IEnumerable<KnownMark> Marks(CaseRecord record) => record switch
    {
        // That two persons were erased is nothing that they share.
        Actor { Name: ErasedRecord.Text } => [],
        Actor a => [new(KnownMark.Name, StoredText.Name(a.Name)),
            .. a.Aliases.Select(n => new KnownMark(KnownMark.Name, StoredText.Name(n.Text)))],
        Report r => [.. Addresses(r), .. r.ContentHash is { } hash ? [new KnownMark(KnownMark.Hash, StoredText.Hash(hash))]
            : Array.Empty<KnownMark>(), .. r.Exhibits.Select(Hash)],
        Evidence e => [.. e.Exhibits.Select(Hash), .. e.Citations.SelectMany(Sources)],
        _ => [],
    };

    private static IEnumerable<KnownMark> Addresses(Report report)
        => new[] { report.Address, report.ArchiveAddress }.Where(a => !string.IsNullOrWhiteSpace(a))
        .Select(a => new KnownMark(KnownMark.Address, StoredText.Address(a ?? "")));

    private static KnownMark Hash(Exhibit exhibit) => new(KnownMark.Hash, StoredText.Hash(exhibit.Hash));

    private IEnumerable<KnownMark> Sources(Citation citation)
    {
        var source = _case.Get(_case.Get(citation.Report).Source);
        if (_sources.TryGetValue(source.Id, out var marks)) return marks;
        var grade = source.Reliability.ToString();
        return _sources[source.Id] = [new(KnownMark.Source, source.Id.Value, grade),
            new(KnownMark.SourceName, StoredText.Name(source.Name), grade)];
    }
}
