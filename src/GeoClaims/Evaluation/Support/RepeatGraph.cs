namespace GeoClaims;

/// <summary>Numbered nodes and the links by which words travel from one to the next.</summary>
internal sealed class RepeatGraph<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<List<int>> _next = [];

    public int this[T node]
    {
        get
        {
            if (_numbers.TryGetValue(node, out var number)) return number;
            _numbers.Add(node, _next.Count);
            _next.Add([]);
            return _next.Count - 1;
        }
    }

    public void Link(int from, int to) => _next[from].Add(to);

    /// <summary>For each node, the start from which it is reached first; −1 for those that are not reached.</summary>
    public int[] Reach(IEnumerable<int> starts)
    {
        var from = new int[_next.Count];
        Array.Fill(from, -1);
        var open = new Queue<int>();
        foreach (var start in starts)
        {
            if (from[start] >= 0) continue;
            from[start] = start;
            open.Enqueue(start);
        }
        while (open.TryDequeue(out var node))
            foreach (var next in _next[node])
            {
                if (from[next] >= 0) continue;
                from[next] = from[node];
                open.Enqueue(next);
            }
        return from;
    }

    /// <summary>Sets of those nodes that were not reached and are linked, in whatever direction.</summary>
    public DisjointSets<int> Unreached(int[] reached)
    {
        var sets = new DisjointSets<int>();
        for (var node = 0; node < _next.Count; node++)
            foreach (var next in _next[node])
                if (reached[node] < 0 && reached[next] < 0) sets.Join(node, next);
        return sets;
    }
}
