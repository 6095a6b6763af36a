using System.Globalization;

namespace GeoClaims.Exchange;

/// <summary>Makes a case of a data set: what is the same for all layouts.</summary>
/// <remarks>The makers of the data set are an actor who claims; each row is a report of theirs, which derives from the reports that it
/// cites. So two data sets that rest on one agency are seen to have one origin.</remarks>
internal abstract class EventDataReader(EventDataSet set, ReportLines lines)
{
    private readonly Dictionary<string, CaseRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EventRow Row, string Path)> _seen = new(StringComparer.Ordinal);

    /// <summary>What its columns become; every column that it does not name stays in the data set.</summary>
    protected abstract MappingTable Table { get; }

    protected Id<Actor> Maker { get; } = new(set.Profile.Id);

    public static EventDataReader For(EventDataSet set, ReportLines lines)
        => set.Profile == EventDataProfile.Gtd ? new GtdReader(set, lines)
            : set.Profile == EventDataProfile.UcdpGed ? new UcdpGedReader(set, lines) : new AcledReader(set, lines);

    public CaseFile Read(string? title)
    {
        lines.Add(0, ExchangeFate.Mapped, "row 1", set.Profile.Id, $"The headings are those of the {set.Profile.Name}.");
        if (!set.IsUtf8)
            lines.Add(0, ExchangeFate.Wrong, "row 1", "encoding", "The text is not UTF-8; it was read as windows-1252.");
        var taken = Table.Names.ToHashSet(StringComparer.Ordinal);
        var kept = set.Columns.Where(c => !taken.Contains(set.Profile.Today(c))).ToList();
        if (kept.Count > 0)
            lines.Add(0, ExchangeFate.KeptAside, "row 1", string.Join(", ", kept), "The data set keeps these columns.");
        Put(new Actor { Id = Maker, Name = set.Profile.Maker, Kind = ActorKind.Organisation });
        Put(new Source { Id = new(set.Profile.Id), Name = set.Profile.Name, Actor = Maker });
        foreach (var row in set.Rows()) ReadRow(row);
        return CaseAssembly.Of(title ?? set.Profile.Name, ClockZone.Utc, null, _records,
            (key, message) =>
                lines.Add(int.MaxValue, ExchangeFate.Wrong, "row 1", key, message, key));
    }

    /// <summary>The id that the data set gives to a row; null if it has none that can be relied on.</summary>
    protected abstract string? IdOf(EventRow row);

    protected abstract void Read(EventRow row, EventEntry entry);

    private void ReadRow(EventRow row)
    {
        var given = IdOf(row);
        var name = given is null ? $"row-{row.Number}" : IdText.Slug(given);
        if (given is null) Wrong(row, "id", "The row has no id that can be relied on; it is named by its number.");
        else if (_seen.TryGetValue(name, out var first))
        {
            if (first.Row.Cells.AsSpan().SequenceEqual(row.Cells))
                lines.Add(row.Number, ExchangeFate.KeptAside, row.Path, given, $"The same as {first.Path}.");
            else Wrong(row, given, $"Another content than {first.Path} under the same id. The first one counts.");
            return;
        }
        _seen[name] = (row, row.Path);
        var entry = new EventEntry($"{set.Profile.Id}-{name}", given ?? name);
        Read(row, entry);
        var happened = entry.Event ?? throw new InvalidOperationException("A row without an event.");
        ValueList<Citation> citations = [new(new(entry.Id), row.Path)];
        Put(new Report
        {
            Id = new(entry.Id), Source = new(set.Profile.Id), Title = $"{set.Profile.Name}, entry {entry.Given}: {happened.Name}",
            Published = entry.Published, DerivedFrom = entry.Origins.Distinct().ToValueList(),
        });
        Put(happened with { Citations = citations, Participants = entry.Participants.Distinct().ToValueList() });
        foreach (var record in entry.Records)
            Put(record switch
            {
                Claim c => c with { Citations = citations },
                Evidence e => e with { Citations = citations, Observed = happened.Time, Place = happened.Place },
                _ => record,
            });
        lines.Add(row.Number, ExchangeFate.Mapped, row.Path, entry.Given,
            $"It is an event, and what the data set says of it ({entry.Records.Count(r => r is Claim)} claims).", happened.Key);
    }

    protected void Wrong(EventRow row, string what, string message)
        => lines.Add(row.Number, ExchangeFate.Wrong, row.Path, what, message);

    protected void KeptAside(EventRow row, string what, string message)
        => lines.Add(row.Number, ExchangeFate.KeptAside, row.Path, what, message);

    private void Put(CaseRecord record) => _records[record.Key] = record;

    /// <summary>An id for a name, the same whenever the name comes again.</summary>
    private string KeyOf(string kind, string name)
    {
        if (_keys.TryGetValue($"{kind} {name}", out var known)) return known;
        var slug = IdText.Slug(name);
        var key = slug;
        for (var number = 2; _records.ContainsKey($"{kind}:{key}"); number++) key = $"{slug}.{number}";
        return _keys[$"{kind} {name}"] = key;
    }

    protected Id<Actor> Actor(string name, ActorKind kind)
    {
        var id = new Id<Actor>(KeyOf("actor", name));
        if (!_records.ContainsKey(id.Value)) Put(new Actor { Id = id, Name = name, Kind = kind });
        return id;
    }

    /// <summary>A report that a row cites.</summary>
    protected void Cite(EventEntry entry, string outlet, string title, EdtfTime? published = null)
    {
        var source = new Id<Source>(KeyOf("source", outlet));
        if (!_records.ContainsKey(source.Value)) Put(new Source { Id = source, Name = outlet });
        var report = new Id<Report>(KeyOf("report", $"{outlet}: {title}"));
        if (!_records.ContainsKey(report.Value)) Put(new Report { Id = report, Source = source, Title = title, Published = published });
        entry.Origins.Add(report);
    }

    /// <summary>What the makers of the data set, or somebody else, say of a proposition.</summary>
    protected static void Say(EventEntry entry, Id<Proposition> said, string id, Id<Actor> who, Stance stance, Basis basis = Basis.Unstated,
        Figure? figure = null, string? channel = null)
        => entry.Records.Add(new Claim
        {
            Id = new($"{entry.Id}.{id}"), Claimant = who, Proposition = said, Stance = stance, Basis = basis, Figure = figure,
            Channel = channel, Voice = Voice.Paraphrased,
        });

    protected static Id<Proposition> Propose(EventEntry entry, string id, string statement, ValueList<Subject> about,
        Quantity? quantity = null)
    {
        var made = new Proposition { Id = new($"{entry.Id}.{id}"), Statement = statement, About = about, Quantity = quantity };
        entry.Records.Add(made);
        return made.Id;
    }

    /// <summary>A number of people, as the data set has it.</summary>
    protected Id<Proposition> CountPeople(EventEntry entry, string id, string what, Figure figure)
    {
        var said = Propose(entry, id, $"A number of people were {what}: {entry.Event!.Name}", [Subject.Of(entry.Event.Id)],
            new($"people {what}", "persons"));
        Say(entry, said, $"{id}-count", Maker, Stance.Asserts, figure: figure);
        return said;
    }

    protected static void Note(EventEntry entry, string? text)
    {
        if (text is not null)
            entry.Records.Add(new Evidence { Id = new(entry.Id), Statement = text, Kind = EvidenceKind.Document });
    }

    protected GeoPoint? Point(EventRow row)
    {
        if (row.Amount("latitude") is not { } latitude || row.Amount("longitude") is not { } longitude) return null;
        if (latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 && (latitude, longitude) != (0, 0))
            return new(latitude, longitude);
        Wrong(row, "latitude, longitude", latitude == 0 ? "Zero and zero stand for no place, so the event has no point."
            : "There is no such place, so the event has no point.");
        return null;
    }

    protected static EdtfTime? Time(string edtf) => EdtfTime.TryParse(edtf, out var time) ? time : null;

    /// <summary>A day as data sets and the programs around them write it; null where it can be two days.</summary>
    protected static DateOnly? Day(string? text)
    {
        // A time of day of zero comes from databases and says nothing.
        if (text is not null && text.IndexOfAny([' ', 'T']) is > 0 and var cut && text.Contains(':', StringComparison.Ordinal)
            && char.IsAsciiDigit(text[cut - 1]) && text[..cut].Length >= 8) text = text[..cut];
        return DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd MMMM yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "dd MMM yyyy",
            "d MMM yyyy", "yyyy/MM/dd", "yyyyMMdd", "MMMM d, yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1 and < 9999 ? day : null;
    }

    protected static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
