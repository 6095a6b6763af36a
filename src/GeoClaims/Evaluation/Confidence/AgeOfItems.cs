using NodaTime;

namespace GeoClaims;

/// <summary>When items were observed, beside when what is asked about could last have changed.</summary>
internal sealed class AgeOfItems(CaseFile file)
{
    public const int OldAfterDays = 365;

    /// <summary>The newest report of the case; null if none is dated.</summary>
    public (Instant At, Phrase Name)? NewestReport()
        => Latest(file.Reports.Select(r => r.Published?.Latest(file.ZoneOf(r).Zone))) is { } newest
            ? (newest, Phrase.Of($"the newest report"))
            : null;

    /// <summary>The last moment at which what is asked about could have changed, as far as reports reach;
    /// null where the case states none.</summary>
    public (Instant At, Phrase Name)? WhatIsAsked(Question question)
    {
        var events = question.Hypotheses.Distinct().SelectMany(h => EventsOf(file.Get(h).Proposition)).Distinct()
            .Select(e => (Event: e, End: e.Time!.Latest(RecordZones.Of(e.Place, file.Zone).Zone)))
            .OrderByDescending(e => e.End).ThenBy(e => e.Event.Id).ToList();
        var asked =
            events.Count > 0 ? (At: events[0].End, Name: Phrase.Of($"“{events[0].Event.Name}” ({events[0].Event.Time!.ToString()})"))
            : question.ResolveBy is { } by
            ? (At: by.Latest(file.Zone.Zone), Name: Phrase.Of($"the day by which the question is to be resolved ({by.ToString()})"))
            : ((Instant At, Phrase Name)?)null;
        return asked is not { At: var at } ? null
            : NewestReport() is { At: var newest } && newest < at
                ? (newest, Phrase.Of($"the newest report, while what is asked about lies later or goes on"))
                : at < Instant.MaxValue ? asked : null;
    }

    public bool IsOld(Evidence item, Instant reference)
        => TimeOf(item) is { } time && time < reference && reference - time > Duration.FromDays(OldAfterDays);

    private Instant? TimeOf(Evidence item)
        => item.Observed?.Latest(RecordZones.Of(item.Place, file.Zone).Zone) is { } observed
            && observed > Instant.MinValue && observed < Instant.MaxValue
            ? observed
            : Latest(item.Citations.Select(c => file.Get(c.Report)).Select(r => r.Published?.Latest(file.ZoneOf(r).Zone)));

    // The events that a proposition is about; where it names none, those of the next more general one that does.
    private List<Event> EventsOf(Id<Proposition> proposition)
        => Ancestors.Of(proposition, id => file.Get(id).Parent).Prepend(proposition)
            .Select(id => file.Get(id).About.Select(s => s.Event).OfType<Id<Event>>().Select(Dated).OfType<Event>().ToList())
            .FirstOrDefault(events => events.Count > 0) ?? [];

    private Event? Dated(Id<Event> id)
        => Ancestors.Of(id, e => file.Get(e).PartOf).Prepend(id).Select(file.Get).FirstOrDefault(e => e.Time is not null);

    private static Instant? Latest(IEnumerable<Instant?> times)
    {
        Instant[] known = [.. times.OfType<Instant>().Where(i => i > Instant.MinValue && i < Instant.MaxValue)];
        return known.Length == 0 ? null : known.Max();
    }
}
