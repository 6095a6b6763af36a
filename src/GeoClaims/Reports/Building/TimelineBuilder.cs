using NodaTime;

namespace GeoClaims;

/// <summary>Puts events, claims and items on one scale of time.</summary>
internal sealed class TimelineBuilder(CaseFile file, Question question, ReportClock clock, TimeLabels labels)
{
    private sealed record Entry(CaseRecord Record, string? Tag, string Text, EdtfTime? Time, Place? Place, Instant? Known,
        int FirstSnapshot);

    public Timeline Build(ValueList<TaggedItem> items, ValueList<TaggedClaim> claims)
    {
        Entry[] entries =
        [
            .. file.Events.Select(e => new Entry(e, null, e.Name, e.Time, e.Place, clock.KnownFrom(e), clock.FirstSnapshot(e))),
            .. items.Where(i => i.Item.Kind is not (EvidenceKind.Assumption or EvidenceKind.Generalisation))
            .Select(i => new Entry(i.Item, i.Tag, i.Item.Statement, i.Item.Observed, i.Item.Place, clock.KnownFrom(i.Item),
                i.FirstSnapshot)),
            .. claims.Select(c =>
                new Entry(c.Claim, c.Tag, $"{c.Claimant.Name} {Words.Past(c.Claim.Stance)}: {c.Statement}", c.Claim.Made, null,
                clock.KnownFrom(c.Claim), c.FirstSnapshot)),
        ];
        var scale = new TimelineScale([.. entries.SelectMany(e => new[] { e.Known, From(e), To(e) }).OfType<Instant>()], labels);
        var focus = FocusEvent.Of(file, question)?.Id;
        var rows = entries.OrderBy(e => e.Known ?? Instant.MaxValue).ThenBy(e => From(e)
            ?? Instant.MaxValue).ThenBy(e => e.Record.Key, StringComparer.Ordinal).Select(e => Row(e, scale, focus)).ToList();
        return new([.. scale.Fields], [.. rows], labels.Zone, rows.Find(r => r.IsFocus)?.FromAt);
    }

    private TimelineRow Row(Entry entry, TimelineScale scale, Id<Event>? focus)
    {
        var (from, to) = (From(entry), To(entry));
        // Of what is known on the day on which it happened, no more than the day may
        // be known: a line from its morning to its evening would look like a delay.
        if (entry is { Known: { } day, Time.Precision: not EdtfPrecision.TimeOfDay } && from is { } began
            && labels.Local(began).Date == labels.Local(day).Date) (from, to) = (null, null);
        // Of what happened on the day on which it became known, the day is said once.
        var happened = entry.Time is { } time && (entry.Known is null
            || (from is { } start && labels.Local(start).Date != labels.Local(entry.Known.Value).Date))
                ? clock.Label(time, entry.Place)
                : "";
        return new()
        {
            Record = entry.Record,
            Tag = entry.Tag,
            Text = entry.Text,
            Known = clock.Known(entry.Record),
            KnownTime = clock.KnownTime(entry.Record),
            Happened = happened,
            KnownAt = entry.Known is { } k ? scale.At(k) : null,
            FromAt = from is { } f ? scale.At(f) : null,
            ToAt = to is { } t ? scale.At(t) : null,
            IsRough = entry.Time is { } stated && (stated.IsApproximate || stated.IsUncertain),
            FirstSnapshot = entry.FirstSnapshot,
            IsFocus = entry.Record is Event e && e.Id == focus,
        };
    }

    private Instant? From(Entry entry) => clock.Earliest(entry.Time, entry.Place);

    private Instant? To(Entry entry) => clock.Latest(entry.Time, entry.Place);
}
