using NodaTime;

namespace GeoClaims.Tests;

/// <summary>What was known at an instant, by the rules as they read, looking at every record
/// again and again until nothing more falls. Slow, and plain enough to be believed.</summary>
internal sealed class PlainlyKnown
{
    private readonly CaseFile _file;
    private readonly Instant _instant;
    private readonly bool _earliest;
    private readonly HashSet<string> _kept;
    private readonly HashSet<Id<Evidence>> _needed;

    public PlainlyKnown(CaseFile file, Instant instant, KnownBound bound)
    {
        (_file, _instant, _earliest) = (file, instant, bound == KnownBound.Earliest);
        _kept = [.. file.Records().Select(r => r.Key)];
        _needed = [.. file.Evidence.SelectMany(e => e.DependsOn)];
        while (file.Records().Where(r => _kept.Contains(r.Key) && !Stands(r)).ToList() is { Count: > 0 } fallen)
            _kept.ExceptWith(fallen.Select(r => r.Key));
    }

    public bool Has(string key) => _kept.Contains(key);

    public bool Has(Resolution resolution)
        => Has(resolution.Hypothesis.Value) && IsDated(null, resolution.Citations, resolution.At, null) == true;

    public bool HasStatus(Indicator i) => IsDated(i.KnownFrom, i.Citations, null, null) != false;

    public bool Has(Affiliation affiliation)
        => affiliation.Span is not { } span || (_earliest ? span.Earliest(Zone) : LatestStart(span, Zone)) <= _instant;

    private DateTimeZone Zone => _file.Zone.Zone;

    private bool Stands(CaseRecord record) => record switch
    {
        Report r => r.Published is null || Is(r.Published, ZoneOf(r)),
        Event e => IsDated(e.KnownFrom, e.Citations, e.Time, e.Place) != false,
        Claim c => IsDated(c.KnownFrom, c.Citations, c.Made, null) != false && Has(c.Proposition.Value),
        Evidence { Kind: EvidenceKind.Assumption, KnownFrom: null } e when _needed.Contains(e.Id)
            => IsDated(null, e.Citations, e.Observed, e.Place) == true
                || _file.Evidence.Any(other => Has(other.Id.Value) && other.DependsOn.Contains(e.Id)),
        Evidence e => IsDated(e.KnownFrom, e.Citations, e.Observed ?? e.Search?.Until, e.Place) != false
            && (e.Kind != EvidenceKind.ClaimMade || e.Claims.IsEmpty || e.Claims.Any(c => Has(c.Value))),
        Assessment a => (a.Since is null || Is(a.Since, Zone)) && Has(a.Item.Value) && Has(a.Hypothesis.Value),
        Implication i => IsDated(i.KnownFrom, i.Citations, null, null) != false && i.From.Append(i.To).All(p => Has(p.Value)),
        Interest i => IsDated(i.KnownFrom, i.Citations, null, null) != false && Has(i.Proposition.Value),
        Proposition p => p.AboutClaims.IsEmpty || p.AboutClaims.Any(c => Has(c.Value)),
        Hypothesis h => Has(h.Proposition.Value),
        Indicator i => Has(i.Hypothesis.Value),
        Judgement j => IsDated(null, [], j.Made, null) != false,
        _ => true,
    };

    /// <summary>Whether it was known; null if nothing dates it.</summary>
    private bool? IsDated(EdtfTime? stated, ValueList<Citation> citations, EdtfTime? happened, Place? place)
    {
        var there = place?.Zone?.Zone ?? Zone;
        var from = happened?.Earliest(there) ?? Instant.MinValue;
        if (stated is not null) return Is(stated, Zone) && (!_earliest || from <= _instant || from > Latest(stated, Zone));
        var reports = citations.Select(c => _file.Get(c.Report)).Where(r => r.Published is { } p && Latest(p, ZoneOf(r)) >= from).ToList();
        if (reports.Count > 0) return reports.Any(r => Is(r.Published!, ZoneOf(r))) && (!_earliest || from <= _instant);
        return happened is null ? null : Is(happened, there);
    }

    private DateTimeZone ZoneOf(Report report) => report.Zone?.Zone ?? _file.Get(report.Source).Zone?.Zone ?? Zone;

    private bool Is(EdtfTime time, DateTimeZone zone) => (_earliest ? time.Earliest(zone) : Latest(time, zone)) <= _instant;

    private static Instant Latest(EdtfTime time, DateTimeZone zone)
        => time.Latest(zone) == Instant.MaxValue && time.IsInterval ? LatestStart(time, zone) : time.Latest(zone);

    private static Instant LatestStart(EdtfTime time, DateTimeZone zone)
        => time.IsInterval && EdtfTime.TryParse(time.Text.Split('/')[0], out var start) ? start.Latest(zone) : time.Latest(zone);
}
