using NodaTime;

namespace GeoClaims;

/// <summary>An instant at which something of a case becomes known, with what does.</summary>
/// <param name="At">The instant.</param>
/// <param name="New">The records that become known, as the whole case holds them.</param>
/// <param name="Grown">The records known before of which something more becomes known,
/// such as a citation, a link, a resolution; as the whole case holds them.</param>
internal sealed record KnownStep(Instant At, ValueList<CaseRecord> New, ValueList<CaseRecord> Grown)
{
    /// <summary>The steps of a case in order; those at which nothing in it changes are left out.</summary>
    public static ValueList<KnownStep> Of(KnownTable table, KnownTimeline timeline)
    {
        var (fresh, grown) = (new List<CaseRecord>?[timeline.Last + 1], new List<CaseRecord>?[timeline.Last + 1]);
        for (var number = 0; number < table.Numbers.Count; number++)
        {
            var record = table.Numbers[number];
            (fresh[timeline.Known[number]] ??= []).Add(record);
            foreach (var (step, _) in timeline.Readings(number).Skip(1)) (grown[step] ??= []).Add(record);
        }
        return [.. Enumerable.Range(1, timeline.Last).Where(s => fresh[s] is not null || grown[s] is not null)
            .Select(s => new KnownStep(timeline.InstantOf(s) ?? Instant.MinValue, [.. fresh[s] ?? []], [.. grown[s] ?? []]))];
    }

    /// <summary>The instant, and how many records are new or grow.</summary>
    public override string ToString() => $"{At}: {New.Count} new, {Grown.Count} grown";
}
