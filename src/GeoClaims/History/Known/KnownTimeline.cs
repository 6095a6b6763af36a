using NodaTime;

namespace GeoClaims;

/// <summary>For one bound, the steps in which a case became known: step 0
/// is what stands throughout, and each later one an instant.</summary>
internal sealed class KnownTimeline
{
    private readonly KnownBound _bound;
    private readonly Instant[] _instants;
    private readonly int[] _known;
    private readonly int[] _complete;
    private readonly KnownTable _table;

    // How each record read when it was last asked for: the steps of a replay mostly find it so.
    private readonly TrimmedRecord?[] _trimmed;
    private readonly Dictionary<int, int> _broughtBy;

    public KnownTimeline(KnownTable table, KnownBound bound)
    {
        (_table, _bound, _trimmed) = (table, bound, new TrimmedRecord?[table.Numbers.Count]);
        _instants = [.. table.AllTimes().Select(t => t.By(bound)).Where(i => i != Instant.MinValue).Distinct().Order()];
        var own = new int[table.Numbers.Count];
        for (var number = 0; number < own.Length; number++) own[number] = StepOf(table.TimeOf(number));
        _broughtBy = table.Assumptions.BringForward(own, n => table.TimeOf(n).Basis is KnownBasis.Undated
            or KnownBasis.Frame, table.NeedGraph.Settle);
        _known = table.NeedGraph.Settle(own);
        _complete = Completed();
        Undated = [.. Enumerable.Range(0, own.Length).Where(n => _known[n] == 0 && table.TimeOf(n).Basis == KnownBasis.Undated)
            .Select(n => table.Numbers[n].Key)];
    }

    /// <summary>By record number, the step at which it becomes known.</summary>
    public ReadOnlySpan<int> Known => _known;

    /// <summary>By record number, the step at which the last of its parts becomes known; from then on it stands as it is.</summary>
    public ReadOnlySpan<int> Complete => _complete;

    /// <summary>The last step.</summary>
    public int Last => _instants.Length;

    /// <summary>The keys of the records that stand throughout because they have no date.</summary>
    public ValueList<string> Undated { get; }

    /// <summary>The later steps at which parts of a record become known, in order; none, if all of it becomes known at once.</summary>
    public IReadOnlyList<int> LaterStepsOf(int number)
        => _complete[number] == _known[number]
            ? []
            : [.. Steps().PartsOf(_table.Numbers[number]).Where(s => s > _known[number]).Distinct().Order()];

    /// <summary>A record without what was not known yet at a step; the same record, if all of it was.</summary>
    public CaseRecord At(int number, int step)
    {
        return _complete[number] <= step ? _table.Numbers[number] : At(number, step, Steps());
    }

    /// <summary>The same of a record of which something is not known yet,
    /// with what a caller of many records asks the timeline by.</summary>
    public CaseRecord At(int number, int step, KnownSteps steps)
    {
        if (_trimmed[number] is { } last && last.From <= step && step < last.Until) return last.Record;
        var (from, until) = (_known[number], int.MaxValue);
        foreach (var part in steps.PartsOf(_table.Numbers[number]))
            if (part <= step) from = Math.Max(from, part);
            else until = Math.Min(until, part);
        var record = _table.Numbers[number];
        var trimmed = record.Description.KnownAt(record, steps, step);
        _trimmed[number] = new(from, until, trimmed);
        return trimmed;
    }

    /// <summary>How a record reads from when it is known, and from each later step at which it reads otherwise.</summary>
    public IEnumerable<(int Step, CaseRecord Record)> Readings(int number)
    {
        var steps = Steps();
        var reads = _complete[number] == _known[number] ? _table.Numbers[number] : At(number, _known[number], steps);
        yield return (_known[number], reads);
        // Not every step of a part shows: the late report of a resolution shows with the resolution.
        foreach (var step in LaterStepsOf(number))
        {
            var next = _complete[number] <= step ? _table.Numbers[number] : At(number, step, steps);
            if (next.Equals(reads)) continue;
            yield return (step, reads = next);
        }
    }

    /// <summary>The last step that is over at an instant.</summary>
    public int At(Instant instant)
    {
        var found = Array.BinarySearch(_instants, instant);
        return found < 0 ? ~found : found + 1;
    }

    public int StepOf(KnownTime time) => At(time.By(_bound));

    /// <summary>When a step is; null for what stands throughout.</summary>
    public Instant? InstantOf(int step) => step == 0 ? null : _instants[step - 1];

    /// <summary>The number of the item that brought an assumption forward, or −1.</summary>
    public int BroughtBy(int number) => _broughtBy.GetValueOrDefault(number, -1);

    /// <summary>When parts of records become known, for one thread.</summary>
    public KnownSteps Steps() => new(_table.Numbers, _table.Rules, this);

    private int[] Completed()
    {
        var (complete, steps) = (_known.AsSpan().ToArray(), Steps());
        for (var number = 0; number < complete.Length; number++)
        {
            if (!_table.Numbers[number].Description.HasLaterParts) continue;
            foreach (var step in steps.PartsOf(_table.Numbers[number])) complete[number] = Math.Max(complete[number], step);
        }
        return complete;
    }
}
