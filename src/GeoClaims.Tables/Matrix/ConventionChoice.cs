namespace GeoClaims;

/// <summary>Which convention marks are written in: the one under which most of them are marks, the first of several.</summary>
internal sealed record ConventionChoice(MarkConvention Best, IReadOnlyList<MarkConvention> Others)
{
    /// <param name="counts">How often each text stands in the matrix.</param>
    public static ConventionChoice Of(IReadOnlyDictionary<string, int> counts)
    {
        var readers = MarkConvention.Found
            .Select(c => (Convention: c, Count: counts.Sum(t => c.TryRead(t.Key, out _) ? t.Value : 0))).ToList();
        var most = readers.Max(r => r.Count);
        var (best, _) = readers.First(r => r.Count == most);
        return new(best,
            [.. readers.Where(r => r.Count == most && r.Convention != best && Differ(r.Convention)).Select(r => r.Convention)]);

        bool Differ(MarkConvention other) => counts.Keys.Any(t => best.TryRead(t, out var a) && other.TryRead(t, out var b) && a != b);
    }
}
