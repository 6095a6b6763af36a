namespace GeoClaims;

/// <summary>Brings assumptions forward to the first item that rests on them,
/// unless their time is stated: nobody could use the item without them.</summary>
internal sealed class Assumptions
{
    private readonly RecordNumbers _numbers;
    private readonly int[] _resting;
    private readonly HashSet<int> _needed = [];

    public Assumptions(RecordNumbers numbers)
    {
        _numbers = numbers;
        var resting = new List<int>();
        var first = numbers.First(RecordKind.Evidence);
        for (var i = 0; i < numbers.Of(RecordKind.Evidence).Length; i++)
        {
            if (Item(first + i).DependsOn.IsEmpty) continue;
            resting.Add(first + i);
            foreach (var id in Item(first + i).DependsOn)
                if (Item(numbers[id.Value]) is { Kind: EvidenceKind.Assumption, KnownFrom: null }) _needed.Add(numbers[id.Value]);
        }
        _resting = [.. resting];
    }

    /// <summary>Changes the steps of assumptions, where an item that rests on one is known before it.</summary>
    /// <param name="own">At which step each record is known by itself; changed.</param>
    /// <param name="undated">Whether a record has no time by itself.</param>
    /// <param name="settle">At which step each record is known, given <paramref name="own"/>.</param>
    /// <returns>Which item brought forward which assumption.</returns>
    public Dictionary<int, int> BringForward(int[] own, Func<int, bool> undated, Func<int[], int[]> settle)
    {
        var broughtBy = new Dictionary<int, int>();
        if (_needed.Count == 0) return broughtBy;
        // One without a time waits for the first item, unless only its like rest on it.
        foreach (var assumption in _needed)
            if (undated(assumption)) own[assumption] = int.MaxValue;
        var known = settle(own);
        foreach (var item in _resting.OrderBy(i => known[i])) BringForward(item, own, known, broughtBy);
        foreach (var assumption in _needed)
            if (own[assumption] == int.MaxValue) own[assumption] = 0;
        return broughtBy;
    }

    // Items come earliest first, so an assumption is brought forward once, and what it rests on itself with it.
    private void BringForward(int item, int[] own, int[] known, Dictionary<int, int> broughtBy)
    {
        var open = new Stack<int>([item]);
        while (open.TryPop(out var at))
        {
            foreach (var id in Item(at).DependsOn)
            {
                var assumption = _numbers[id.Value];
                if (!_needed.Contains(assumption) || own[assumption] <= known[at]) continue;
                own[assumption] = known[assumption] = known[at];
                broughtBy[assumption] = at;
                open.Push(assumption);
            }
        }
    }

    private Evidence Item(int number) => (Evidence)_numbers[number];
}
