namespace GeoClaims;

/// <summary>Gives the answers their tags: a number for each that is weighed, and for one with parts the tags of these.</summary>
internal static class HypothesisTags
{
    private const int MostNamed = 3;

    public static ValueList<TaggedHypothesis> Of(CaseFile file, Evaluation evaluation)
    {
        var tree = evaluation.Matrix.Tree;
        var listed = tree.Leaves.Concat(tree.Unions).Select(h => h.Id).ToHashSet();
        var below = file.Hypotheses.Where(h => listed.Contains(h.Id))
            .ToLookup(h => h.Parent is { } p && listed.Contains(p) ? p : (Id<Hypothesis>?)null);
        var place = evaluation.Question.Hypotheses.Distinct().Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        var tagged = new List<TaggedHypothesis>();
        var open = new Stack<(Hypothesis Hypothesis, int Depth)>(Children(null).Select(h => (h, 0)));
        while (open.TryPop(out var next))
        {
            var columns = tree.LeavesOf(next.Hypothesis);
            var isLeaf = columns is [var only] && tree.Leaves[only].Id == next.Hypothesis.Id;
            tagged.Add(new(Tag(columns), next.Hypothesis, file.Get(next.Hypothesis.Proposition).Statement, next.Depth, isLeaf
                ? columns[0]
                : null));
            foreach (var part in Children(next.Hypothesis.Id)) open.Push((part, next.Depth + 1));
        }
        return [.. tagged];

        // The stack turns the order round; so does this.
        IEnumerable<Hypothesis> Children(Id<Hypothesis>? of) => below[of].OrderByDescending(h => place[h.Id]);
    }

    private static string Tag(int[] columns)
        => columns.Length <= MostNamed ? string.Join('+', columns.Select(c => $"H{c + 1}")) : $"H{columns.Min() + 1}–{columns.Max() + 1}";
}
