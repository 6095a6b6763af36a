using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Who gave which answer to what, where nobody knows yet which answer is true.</summary>
/// <remarks>Rows are kept in the order in which they were given; names are numbered in the order of their characters, so that the same
/// table gives the same estimate to the bit.</remarks>
public sealed partial class AnswerTable
{
    private AnswerTable(string[] sources, string[] items, string[] values, int[] source, int[] item, int[] value)
        => (SourceNames, ItemNames, ValueNames, Source, Item, Value) = (sources, items, values, source, item, value);

    /// <summary>How many answers there are.</summary>
    public int Count => Source.Length;

    /// <summary>Who gave them, by name.</summary>
    public ValueList<string> Sources => new(SourceNames);

    /// <summary>To what, by name.</summary>
    public ValueList<string> Items => new(ItemNames);

    /// <summary>The different answers.</summary>
    public ValueList<string> Values => new(ValueNames);

    internal string[] SourceNames { get; }

    internal string[] ItemNames { get; }

    internal string[] ValueNames { get; }

    internal int[] Source { get; }

    internal int[] Item { get; }

    internal int[] Value { get; }

    /// <summary>A table of answers.</summary>
    /// <param name="answers">Who, to what, and which answer. One may answer the same several times.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    [OverloadResolutionPriority(1)] // An empty list is one of no answers.
    public static AnswerTable Of(IEnumerable<(string Source, string Item, string Value)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var all = answers.ToList();
        var (sources, items, values) = (Names(all.Select(a => a.Source)), Names(all.Select(a => a.Item)), Names(all.Select(a => a.Value)));
        var (bySource, byItem, byValue) = (Numbers(sources), Numbers(items), Numbers(values));
        return new(sources, items, values, [.. all.Select(a => bySource[a.Source])], [.. all.Select(a => byItem[a.Item])],
            [.. all.Select(a => byValue[a.Value])]);
    }

    /// <summary>What claimants say across cases to the questions whose answers exclude one another: of each the answer that it asserts or
    /// concedes and still stands by.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public static AnswerTable Of(IEnumerable<CaseFile> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return Of(cases.SelectMany(Answers));
    }

    /// <summary>How much the table holds.</summary>
    public override string ToString() => $"{Words.Count(Count, "answer", "answers")} by "
        + $"{Words.Count(SourceNames.Length, "source", "sources")} to {Words.Count(ItemNames.Length, "item", "items")}";

    private static IEnumerable<(string, string, string)> Answers(CaseFile file)
    {
        var standing = new StandingClaims(file.Claims, file.Zone);
        var claims = file.Claims.Where(c => c.Traits().Holding == Holding.Accepts && standing.Contains(c)).ToLookup(c => c.Proposition);
        foreach (var question in file.Questions.Where(q => q.Exclusive))
        {
            var tree = new HypothesisTree(file, question);
            foreach (var leaf in tree.Leaves)
                foreach (var claim in claims[leaf.Proposition].DistinctBy(c => c.Claimant))
                    yield return (file.Get(claim.Claimant).Name, $"{file.Title}: {question.Text}", leaf.Name);
        }
    }

    private static string[] Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, int> Numbers(string[] names)
        => names.Select((name, i) => (name, i)).ToDictionary(x => x.name, x => x.i, StringComparer.Ordinal);
}
