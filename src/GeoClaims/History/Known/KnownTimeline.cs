using NodaTime;

namespace GeoClaims;

/// <summary>For one bound, the steps in which a case became known: step 0 is what stands throughout, and each later one an instant.</summary>
internal sealed class KnownTimeline
{
    private readonly KnownBound _bound;
    private readonly Instant[] _instants;
    private readonly int[] _known;
    private readonly int[] _complete;
    private readonly int[] _partsOf;
    private readonly int[] _parts;
    private readonly Dictionary<int, int> _broughtBy;

    public KnownTimeline(KnownTable table, KnownBound bound)
    {
        _bound = bound;
        _instants = [.. table.AllTimes().Select(t => t.By(bound)).Where(i => i != Instant.MinValue).Distinct().Order()];
        var own = new int[table.Numbers.Count];
        for (var number = 0; number < own.Length; number++) own[number] = StepOf(table.TimeOf(number));
        _broughtBy = table.Assumptions.BringForward(own, n => table.TimeOf(n).Basis is KnownBasis.Undated or KnownBasis.Frame, table.NeedGraph.Settle);
        _known = table.NeedGraph.Settle(own);
        (_complete, _partsOf, _parts) = Parts(table);
        Undated = [.. Enumerable.Range(0, own.Length).Where(n => _known[n] == 0 && table.TimeOf(n).Basis == KnownBasis.Undated).Select(n => table.Numbers[n].Key)];
    }

    /// <summary>By record number, the step at which it becomes known.</summary>
    public ReadOnlySpan<int> Known => _known;

    /// <summary>By record number, the step at which the last of its parts becomes known; from then on it stands as it is.</summary>
    public ReadOnlySpan<int> Complete => _complete;

    /// <summary>The last step.</summary>
    public int Last => _instants.Length;

    /// <summary>The keys of the records that stand throughout because they have no date.</summary>
    public ValueList<string> Undated { get; }

    /// <summary>The steps of the parts of a record; none, if all of it becomes known at once.</summary>
    public ReadOnlySpan<int> PartsOf(int number) => _parts.AsSpan(_partsOf[number].._partsOf[number + 1]);

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

    private (int[] Complete, int[] PartsOf, int[] Parts) Parts(KnownTable table)
    {
        var (complete, partsOf, all) = (new int[_known.Length], new int[_known.Length + 1], new List<int>());
        var parts = new PartSteps(table.Numbers, table.Rules, this);
        for (var number = 0; number < complete.Length; number++)
        {
            var found = parts.Of(table.Numbers[number]);
            complete[number] = _known[number];
            foreach (var step in found) complete[number] = Math.Max(complete[number], step);
            if (complete[number] > _known[number]) all.AddRange(found);
            partsOf[number + 1] = all.Count;
        }
        return (complete, partsOf, [.. all]);
    }
}
