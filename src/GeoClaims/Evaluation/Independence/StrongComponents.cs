namespace GeoClaims;

/// <summary>The sets of nodes of a graph that lead to one another.</summary>
/// <remarks>R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput.
/// 1 (1972), with a stack of its own, so that a path of any length is walked.</remarks>
internal static class StrongComponents
{
    /// <summary>The components in which there is a circle: of more than one node, or of one that leads to itself.</summary>
    public static List<IReadOnlyList<T>> Of<T>(IEnumerable<T> starts, Func<T, List<T>> next) where T : struct, IEquatable<T>
    {
        var found = new List<IReadOnlyList<T>>();
        var (number, low) = (new Dictionary<T, int>(), new Dictionary<T, int>());
        var (open, isOpen) = (new Stack<T>(), new HashSet<T>());
        var calls = new Stack<(T Node, List<T> Next, int At)>();
        foreach (var start in starts)
        {
            if (number.ContainsKey(start)) continue;
            Enter(start);
            while (calls.TryPop(out var call))
            {
                if (call.At < call.Next.Count)
                {
                    var to = call.Next[call.At];
                    calls.Push(call with { At = call.At + 1 });
                    if (!number.TryGetValue(to, out var reached)) Enter(to);
                    else if (isOpen.Contains(to)) low[call.Node] = Math.Min(low[call.Node], reached);
                    continue;
                }
                if (calls.TryPeek(out var caller)) low[caller.Node] = Math.Min(low[caller.Node], low[call.Node]);
                if (low[call.Node] == number[call.Node]) Close(call.Node, call.Next);
            }
        }
        return found;

        void Enter(T node)
        {
            number[node] = low[node] = number.Count;
            open.Push(node);
            isOpen.Add(node);
            calls.Push((node, next(node), 0));
        }

        void Close(T root, List<T> successors)
        {
            var component = new List<T>();
            T node;
            do
            {
                node = open.Pop();
                isOpen.Remove(node);
                component.Add(node);
            }
            while (!node.Equals(root));
            if (component.Count > 1 || successors.Contains(root)) found.Add(component);
        }
    }
}
