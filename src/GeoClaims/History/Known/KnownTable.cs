namespace GeoClaims;

/// <summary>When every record of a case became known, worked out once.</summary>
internal sealed class KnownTable
{
    private readonly KnownTime[] _times;

    // Made when first asked for. Two threads may both make one; it is the same.
    private KnownTimeline? _latest;
    private KnownTimeline? _earliest;

    public KnownTable(CaseFile file)
    {
        Numbers = new(file);
        Rules = new(Numbers, file.Zone.Zone);
        NeedGraph = new(Numbers);
        Assumptions = new(Numbers);
        _times = new KnownTime[Numbers.Count];
        for (var number = 0; number < _times.Length; number++) _times[number] = Rules.Of(Numbers[number]);
    }

    public RecordNumbers Numbers { get; }

    public KnownRules Rules { get; }

    public NeedGraph NeedGraph { get; }

    public Assumptions Assumptions { get; }

    /// <summary>From when a record is known by itself.</summary>
    public KnownTime TimeOf(int number) => _times[number];

    /// <summary>The times of all records, and of the parts of records that have a time of their own.</summary>
    public IEnumerable<KnownTime> AllTimes()
    {
        var parts = new PartTimes(Rules);
        for (var number = 0; number < Numbers.Count; number++) parts.Add(Numbers[number]);
        return _times.Concat(parts.Found);
    }

    public KnownTimeline Timeline(KnownBound bound) => bound switch
    {
        KnownBound.Latest => _latest ??= new(this, bound),
        KnownBound.Earliest => _earliest ??= new(this, bound),
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound, "There are two bounds: Latest and Earliest."),
    };

    public WhyKnown Why(int number)
    {
        var (record, own) = (Numbers[number], _times[number]);
        var (earliest, latest) = (Timeline(KnownBound.Earliest), Timeline(KnownBound.Latest));
        var step = latest.Known[number];
        var link = latest.BroughtBy(number);
        if (link < 0 && (own.Basis == KnownBasis.Linked || step > latest.StepOf(own))) link = NeededBy(number, step);
        return new(record, link < 0 ? own.Basis : KnownBasis.Linked)
        {
            Earliest = earliest.InstantOf(earliest.Known[number]),
            Latest = latest.InstantOf(step),
            Time = link < 0 ? own.Time : null,
            By = link >= 0 ? Numbers[link] : own.Basis == KnownBasis.Reported ? own.Report : null,
        };
    }

    // The first that is known exactly then. If all of them are needed it is the last of them, and if one is, the first.
    private int NeededBy(int number, int step)
    {
        foreach (var id in new Needs().Of(Numbers[number], MemberRole.Needed).Concat(new Needs().Of(Numbers[number], MemberRole.OneNeeded)))
            if (Timeline(KnownBound.Latest).Known[Numbers[id]] == step) return Numbers[id];
        return -1;
    }
}
