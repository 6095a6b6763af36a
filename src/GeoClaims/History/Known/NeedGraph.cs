namespace GeoClaims;

/// <summary>Which records fall with which others.</summary>
internal sealed class NeedGraph
{
    // The edges that lead from a record to those that need it are a linked list: its first edge here, the next one in the edge.
    private readonly int[] _first;
    private readonly List<(int NeededBy, bool IsChoice, int Next)> _edges = [];
    private readonly int[] _choices;

    public NeedGraph(RecordNumbers numbers)
    {
        _first = new int[numbers.Count];
        _choices = new int[numbers.Count];
        Array.Fill(_first, -1);
        var (all, oneOf) = (new Needs(), new Needs());
        for (var number = 0; number < numbers.Count; number++)
        {
            foreach (var id in all.Of(numbers[number], MemberRole.Needed)) Add(numbers[id], number, isChoice: false);
            foreach (var id in oneOf.Of(numbers[number], MemberRole.OneNeeded)) Add(numbers[id], number, isChoice: true);
            _choices[number] = oneOf.Found.Count;
        }
    }

    /// <summary>At which step each record is known, given at which it would be by itself; step 0 is throughout.</summary>
    /// <remarks>
    /// Goes back in time and takes away what is not known yet, and with it what
    /// cannot stand without it; the step at which a record falls is its answer.
    /// So each record and each link is met once, circles included: what only holds itself up stands as long as its own time allows.
    /// </remarks>
    public int[] Settle(int[] own)
    {
        var known = new int[own.Length];
        var left = _choices.AsSpan().ToArray();
        var fallen = new Stack<int>();
        foreach (var number in LatestFirst(own))
        {
            if (known[number] != 0) continue;
            var step = known[number] = own[number];
            fallen.Push(number);
            while (fallen.TryPop(out var gone))
            {
                for (var i = _first[gone]; i >= 0; i = _edges[i].Next)
                {
                    var (neededBy, isChoice, _) = _edges[i];
                    if (known[neededBy] != 0 || (isChoice && --left[neededBy] > 0)) continue;
                    known[neededBy] = step;
                    fallen.Push(neededBy);
                }
            }
        }
        return known;
    }

    private void Add(int needed, int neededBy, bool isChoice)
    {
        _edges.Add((neededBy, isChoice, _first[needed]));
        _first[needed] = _edges.Count - 1;
    }

    private static ReadOnlySpan<int> LatestFirst(int[] own)
    {
        var (numbers, steps) = (new int[own.Length], new int[own.Length]);
        var dated = 0;
        for (var i = 0; i < own.Length; i++)
            if (own[i] > 0) (numbers[dated], steps[dated++]) = (i, -own[i]);
        Array.Sort(steps, numbers, 0, dated);
        return numbers.AsSpan(0, dated);
    }
}
