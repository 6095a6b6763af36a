namespace GeoClaims;

/// <summary>What stands above a record: its whole, the whole of that, and so on, each once, even where they run in a circle.</summary>
internal static class Ancestors
{
    public static IEnumerable<Id<T>> Of<T>(Id<T> from, Func<Id<T>, Id<T>?> above) where T : CaseRecord
    {
        var seen = new HashSet<Id<T>> { from };
        for (var next = above(from); next is { } id && seen.Add(id); next = above(id)) yield return id;
    }
}
