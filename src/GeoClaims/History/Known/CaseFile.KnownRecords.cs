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
        var readings = timeline.Readings(number).ToList();
        var stretches = new List<KnownRecord>();
        for (var i = 0; i < readings.Count; i++)
        {
            var (from, isLast) = (timeline.InstantOf(readings[i].Step) ?? Instant.MinValue, i == readings.Count - 1);
            var reads = isLast && readings[i].Record.Equals(whole) ? whole : readings[i].Record;
            stretches.Add(new(reads, whole, from, isLast ? null : timeline.InstantOf(readings[i + 1].Step)));
        }
        return stretches;
    }
}
