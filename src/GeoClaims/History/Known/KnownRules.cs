using NodaTime;

namespace GeoClaims;

/// <summary>From when each record, and each part of one that has a time of its own, is known by itself. The rules stand in the documentation of <see cref="CaseFile.AsOf(Instant, KnownBound)"/>.</summary>
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

    public KnownTime Of(CaseRecord record) => record switch
    {
        Report r => Publication(r.Id),
        Event e => Of(e.KnownFrom, e.Citations, e.Time, KnownBasis.Undated),
        Claim c => Of(c.KnownFrom, c.Citations, c.Made, KnownBasis.Undated),
        Evidence e => Of(e.KnownFrom, e.Citations, e.Observed ?? e.Search?.Until, Own(e.Kind == EvidenceKind.Assumption, e.Citations)),
        Implication i => Of(i.KnownFrom, i.Citations, null, Own(true, i.Citations)),
        Interest i => Of(i.KnownFrom, i.Citations, null, Own(true, i.Citations)),
        Assessment a => a.Since is { } since ? Dated(KnownBasis.Stated, since) : KnownTime.Throughout(KnownBasis.Linked),
        _ => KnownTime.Throughout(KnownBasis.Frame),
    };

    public KnownTime OfStatus(Indicator indicator) => Of(indicator.KnownFrom, indicator.Citations, null, KnownBasis.Frame);

    public KnownTime Of(Resolution resolution) => Of(null, resolution.Citations, resolution.At, KnownBasis.Undated);

    public KnownTime Of(Affiliation affiliation) => affiliation.Span is { } span
        ? new(KnownBasis.Happened, span.Earliest(_zone), span.LatestStart(_zone), span)
        : KnownTime.Throughout(KnownBasis.Frame);

    public KnownTime Of(Exhibit exhibit) => When(exhibit.Captured);

    public KnownTime Of(Transfer transfer) => When(transfer.At);

    public KnownTime Of(Check check) => When(check.At);

    private KnownTime When(EdtfTime? time) => time is null ? KnownTime.Throughout(KnownBasis.Frame) : Dated(KnownBasis.Happened, time);

    private KnownTime Of(EdtfTime? stated, ValueList<Citation> citations, EdtfTime? happened, KnownBasis otherwise)
    {
        var from = happened?.Earliest(_zone) ?? Instant.MinValue;
        if (stated is not null) return Dated(KnownBasis.Stated, stated).NotBefore(from);
        if (!citations.IsEmpty && EarliestReport(citations, from) is { } reported) return reported;
        return happened is null ? KnownTime.Throughout(otherwise) : Dated(KnownBasis.Happened, happened);
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

    private KnownTime Publication(Report report) => report.Published is { } published
        ? Dated(KnownBasis.Published, published) with { Report = report }
        : KnownTime.Throughout(KnownBasis.Undated);

    private KnownTime Dated(KnownBasis basis, EdtfTime time)
    {
        var latest = time.Latest(_zone);
        // An interval with an open end tells that something goes on, not that it may yet begin.
        return new(basis, time.Earliest(_zone), latest == Instant.MaxValue ? time.LatestStart(_zone) : latest, time);
    }

    private static KnownBasis Own(bool canBeOwn, ValueList<Citation> citations) => canBeOwn && citations.IsEmpty ? KnownBasis.Frame : KnownBasis.Undated;
}
