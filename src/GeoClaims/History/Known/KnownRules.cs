using NodaTime;

namespace GeoClaims;

/// <summary>From when each record, and each part of one that has a time of its own, is known by itself.
/// The rules stand in the documentation of <see cref="CaseFile.AsOf(Instant, KnownBound)"/>.</summary>
internal sealed class KnownRules
{
    private readonly RecordNumbers _numbers;
    private readonly DateTimeZone _zone;

    // Most records are known from a report, so each report's time is resolved once.
    private readonly KnownTime[] _published;

    public KnownRules(RecordNumbers numbers, DateTimeZone zone)
    {
        (_numbers, _zone) = (numbers, zone);
        var reports = numbers.Of(RecordKind.Report);
        _published = new KnownTime[reports.Length];
        for (var i = 0; i < reports.Length; i++) _published[i] = Publication((Report)reports[i]);
    }

    public KnownTime Of(CaseRecord record) => record is Report report ? Publication(report.Id) : Of(record.Description.Time(record));

    public KnownTime Of(OwnTime own)
    {
        var zone = own.Zone?.Zone ?? _zone;
        var from = own.Happened?.Earliest(zone) ?? Instant.MinValue;
        if (own.Stated is { } stated) return Dated(KnownBasis.Stated, stated, _zone).NotBefore(from);
        if (!own.Citations.IsEmpty && EarliestReport(own.Citations, from) is { } reported) return reported;
        if (own.Happened is not { } happened) return KnownTime.Throughout(own.Otherwise);
        return own.GoesOn ? new(own.HappenedBasis, from, happened.LatestStart(zone), happened) : Dated(own.HappenedBasis, happened, zone);
    }

    // A report published before something happened, cited for its background, cannot be where that became known.
    private KnownTime? EarliestReport(ValueList<Citation> citations, Instant happened)
    {
        KnownTime? earliest = null;
        foreach (var citation in citations)
        {
            var published = Publication(citation.Report);
            if (published.Basis == KnownBasis.Undated || published.Latest < happened) continue;
            published = published.NotBefore(happened) with { Basis = KnownBasis.Reported };
            earliest = earliest is { } best ? EarlierOf(best, published) : published;
        }
        return earliest;
    }

    private static KnownTime EarlierOf(KnownTime one, KnownTime other)
        => (one.Latest <= other.Latest ? one : other) with { Earliest = Instant.Min(one.Earliest, other.Earliest) };

    private KnownTime Publication(Id<Report> id) => _published[_numbers[id.Value] - _numbers.First(RecordKind.Report)];

    private KnownTime Publication(Report report)
    {
        var source = (Source)_numbers[_numbers[report.Source.Value]];
        var time = Of(report.Description.Time(report) with { Zone = report.Zone ?? source.Zone });
        return time.Basis == KnownBasis.Published ? time with { Report = report } : time;
    }

    private static KnownTime Dated(KnownBasis basis, EdtfTime time, DateTimeZone zone)
    {
        var latest = time.Latest(zone);
        // An interval with an open end tells that something goes on, not that it may yet begin.
        return new(basis, time.Earliest(zone), latest == Instant.MaxValue ? time.LatestStart(zone) : latest, time);
    }
}
