using NodaTime;

namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Every record of the case with the stretch of time over which it reads as it does: what
    /// <see cref="AsOf(Instant, KnownBound)"/> shows at any instant, for all instants at once.</summary>
    /// <remarks>Records come in the order of the case. A record of which parts become known later has several
    /// stretches, one after another; most have one. It is what an index over many cases needs.</remarks>
    /// <param name="bound">Which end of an uncertain time counts.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not one of the two.</exception>
    public IEnumerable<KnownRecord> KnownRecords(KnownBound bound = KnownBound.Latest)
    {
        var timeline = Known.Timeline(bound);
        return Enumerable.Range(0, Known.Numbers.Count).SelectMany(number => Stretches(Known.Numbers[number], number, timeline));
    }

    /// <summary>One record with the stretches of time over which it reads as it does: see <see cref="KnownRecords(KnownBound)"/>.</summary>
    /// <param name="record">The record, or another with its key: what this case holds under that key is meant.</param>
    /// <param name="bound">Which end of an uncertain time counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not one of the two.</exception>
    public ValueList<KnownRecord> KnownRecords(CaseRecord record, KnownBound bound = KnownBound.Latest)
    {
        var number = NumberOf(record);
        return Stretches(Known.Numbers[number], number, Known.Timeline(bound)).ToValueList();
    }

    private static List<KnownRecord> Stretches(CaseRecord whole, int number, KnownTimeline timeline)
    {
        var first = timeline.Known[number];
        var from = timeline.InstantOf(first) ?? Instant.MinValue;
        if (timeline.Complete[number] == first) return [new(whole, whole, from, null)];
        var stretches = new List<KnownRecord>();
        var reads = timeline.At(number, first);
        foreach (var step in timeline.LaterStepsOf(number))
        {
            var next = timeline.At(number, step);
            if (next.Equals(reads) || timeline.InstantOf(step) is not { } until) continue;
            stretches.Add(new(reads, whole, from, until));
            (reads, from) = (next, until);
        }
        stretches.Add(new(reads.Equals(whole) ? whole : reads, whole, from, null));
        return stretches;
    }
}
