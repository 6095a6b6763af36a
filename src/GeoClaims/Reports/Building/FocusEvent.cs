using NodaTime;

namespace GeoClaims;

/// <summary>The event that most answers to a question are about.</summary>
internal static class FocusEvent
{
    /// <summary>The event; null if no answer is about one.</summary>
    public static Event? Of(CaseFile file, Question question)
        => question.Hypotheses.Select(h => file.Get(file.Get(h).Proposition)).SelectMany(p => p.About).Select(s => s.Event)
            .OfType<Id<Event>>()
            .GroupBy(e => e).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => file.Get(g.Key)).FirstOrDefault();

    /// <summary>Before when it cannot have happened; null if the case does not say.</summary>
    public static Instant? Earliest(CaseFile file, Question question)
        => Of(file, question) is { Time: { } time } focus ? time.Earliest(RecordZones.Of(focus.Place, file.Zone).Zone) : null;
}
