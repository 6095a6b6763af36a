namespace GeoClaims;

/// <summary>A depth-first search for cycles that keeps its own stack, so that a chain of any length is walked.</summary>
internal sealed class CycleSearch(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
{
    public void For<T>(Rule rule, string member, Func<T, IEnumerable<string>> next, string what) where T : CaseRecord
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
            if (record is T start && next(start).Any() && !done.Contains(start.Key)) Walk(start, done, rule, member, next, what);
    }

    private void Walk<T>(T first, HashSet<string> done, Rule rule, string member, Func<T, IEnumerable<string>> next, string what)
        where T : CaseRecord
    {
        var path = new List<string>();
        var onPath = new Dictionary<string, int>(StringComparer.Ordinal);
        var stack = new Stack<IEnumerator<string>>();
        Enter(first);
        while (stack.TryPeek(out var successors))
        {
            if (!successors.MoveNext())
            {
                stack.Pop();
                onPath.Remove(path[^1]);
                done.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.TryGetValue(successors.Current, out var start))
            {
                findings.Add(rule.Broken(RecordPath.To(index.Find(path[^1])!, member),
                    $"{what}: {Circle(path, start)}. Cut one of these links."));
            }
            else if (!done.Contains(successors.Current) && index.Find(successors.Current) is T found)
            {
                if (next(found).Any()) Enter(found);
                else done.Add(successors.Current);
            }
        }

        void Enter(T record)
        {
            path.Add(record.Key);
            onPath.Add(record.Key, path.Count - 1);
            stack.Push(next(record).GetEnumerator());
        }
    }

    // The records of the circle from its start and back to it; of a long one, its two ends.
    private static string Circle(List<string> path, int start)
    {
        const int mostShown = 12;
        var length = path.Count - start;
        string[] shown = length < mostShown
            ? [.. path[start..]]
            : [.. path[start..(start + mostShown / 2)], $"… {length + 1 - mostShown} more …", .. path[^(mostShown / 2 - 1)..]];
        return string.Join(" → ", [.. shown, path[start]]);
    }
}
