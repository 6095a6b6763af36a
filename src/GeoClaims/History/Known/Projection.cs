namespace GeoClaims;

/// <summary>The records of a case that are known at a step, kind by kind, and how many were left out and trimmed on the way.</summary>
internal sealed class Projection(RecordNumbers numbers, KnownTimeline timeline, int step)
{
    private readonly KnownSteps _steps = timeline.Steps();

    public int LeftOut { get; private set; }

    public int Trimmed { get; private set; }

    public T[] Of<T>(RecordSet<T> whole) where T : CaseRecord
    {
        var first = numbers.First(Id<T>.Kind);
        var all = whole.AsSpan();
        var known = timeline.Known.Slice(first, all.Length);
        var kept = new T[KnownAmong(known)];
        var at = 0;
        for (var i = 0; i < all.Length; i++)
            if (known[i] <= step) kept[at++] = Trim(all[i], first + i);
        LeftOut += all.Length - kept.Length;
        return kept;
    }

    public static int WithoutStart(RecordSet<Assessment> assessments)
    {
        var without = 0;
        foreach (var assessment in assessments.AsSpan())
            if (assessment.Since is null) without++;
        return without;
    }

    private T Trim<T>(T record, int number) where T : CaseRecord
    {
        if (timeline.Complete[number] <= step) return record;
        Trimmed++;
        return (T)timeline.At(number, step, _steps);
    }

    private int KnownAmong(ReadOnlySpan<int> knownAt)
    {
        var known = 0;
        foreach (var itsStep in knownAt)
            if (itsStep <= step) known++;
        return known;
    }
}
