namespace GeoClaims;

/// <summary>A depth-first search for cycles that keeps its own stack, so that a chain of any length is walked.</summary>
internal sealed class CycleSearch(IReadOnlyCollection<ICaseRecord> records, CaseIndex index, List<Finding> findings)
{
    public void For<T>(Rule rule, string member, Func<T, IEnumerable<string>> next, string what) where T : class, ICaseRecord
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in records.OfType<T>())
            if (next(start).Any() && !done.Contains(start.Key)) Walk(start, done, rule, member, next, what);
    }

    private void Walk<T>(T start, HashSet<string> done, Rule rule, string member, Func<T, IEnumerable<string>> next, string what) where T : class, ICaseRecord
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var stack = new Stack<IEnumerator<string>>();
        Enter(start);
        while (stack.TryPeek(out var successors))
        {
            if (!successors.MoveNext())
            {
                stack.Pop();
                onPath.Remove(path[^1]);
                done.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(successors.Current))
            {
                var circle = path.Skip(path.IndexOf(successors.Current)).Append(successors.Current);
                findings.Add(rule.Broken(RecordPath.To(index.Find(path[^1])!, member), $"{what}: {Told([.. circle])}. Cut one of these links."));
            }
            else if (!done.Contains(successors.Current) && index.Find(successors.Current) is T found)
            {
                Enter(found);
            }
        }

        static string Told(List<string> circle)
            => string.Join(" → ", circle.Count <= 12 ? circle : [.. circle.Take(6), $"… {circle.Count - 12} more …", .. circle.TakeLast(6)]);

        void Enter(T record)
        {
            path.Add(record.Key);
            onPath.Add(record.Key);
            stack.Push(next(record).GetEnumerator());
        }
    }
}
