namespace GeoClaims;

/// <summary>The hypotheses of a question as a tree: those without parts are weighed, the others are unions of them.</summary>
internal sealed class HypothesisTree
{
    private readonly ILookup<Id<Hypothesis>, Hypothesis> _parts;

    public HypothesisTree(CaseFile file, Question question) : this(id => file.Get(id), question.Hypotheses)
    {
    }

    public HypothesisTree(Func<Id<Hypothesis>, Hypothesis> get, IEnumerable<Id<Hypothesis>> hypotheses)
    {
        All = [.. hypotheses.Distinct().Select(get)];
        var listed = All.Select(h => h.Id).ToHashSet();
        _parts = All.Where(h => h.Parent is { } parent && listed.Contains(parent)).ToLookup(h => h.Parent!.Value);
        Leaves = [.. All.Where(h => !_parts.Contains(h.Id))];
        Unions = [.. All.Where(h => _parts.Contains(h.Id))];
        Priors = new double[Leaves.Length];
        Roots = [.. All.Where(h => h.Parent is not { } parent || !listed.Contains(parent))];
        Share(Roots);
    }

    /// <summary>All hypotheses, in the question's order.</summary>
    public Hypothesis[] All { get; }

    /// <summary>The hypotheses that have no parts, in the question's order.</summary>
    public Hypothesis[] Leaves { get; }

    /// <summary>The hypotheses that have parts, in the question's order.</summary>
    public Hypothesis[] Unions { get; }

    /// <summary>The hypotheses that are no part of another, in the question's order.</summary>
    private Hypothesis[] Roots { get; }

    /// <summary>The prior of each leaf; they add up to 1.</summary>
    public double[] Priors { get; }

    /// <summary>Whether any hypothesis states a prior.</summary>
    public bool StatesPriors => All.Any(h => h.Prior is not null);

    /// <summary>Whether the answers that are no part of another all state a prior
    /// of 0: that none of them is possible says nothing of their shares.</summary>
    public bool StatesOnlyZeros => Roots.All(h => h.Prior is { Share.Value: 0 });

    /// <summary>The parts of a hypothesis, or for null the hypotheses that are no part of another, in the question's order.</summary>
    public Hypothesis[] PartsOf(Hypothesis? whole) => whole is null ? Roots : [.. _parts[whole.Id]];

    public bool IsUnion(Hypothesis hypothesis) => _parts.Contains(hypothesis.Id);

    /// <summary>The hypothesis of which another is a part; null if it is no part.</summary>
    public Hypothesis? WholeOf(Hypothesis part) => Array.Find(Unions, u => u.Id == part.Parent);

    /// <summary>The leaves below a hypothesis by their index; of a leaf, itself.</summary>
    public int[] LeavesOf(Hypothesis hypothesis)
    {
        var below = new HashSet<Id<Hypothesis>>();
        var open = new Stack<Hypothesis>([hypothesis]);
        while (open.TryPop(out var next))
            if (below.Add(next.Id))
                foreach (var part in _parts[next.Id]) open.Push(part);
        return [.. Enumerable.Range(0, Leaves.Length).Where(i => below.Contains(Leaves[i].Id))];
    }

    // Priors sit on the tree: each level divides what its parent has. Those not stated share equally what the stated ones leave.
    private void Share(Hypothesis[] roots)
    {
        var leafIndex = Leaves.Select((h, i) => (h.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var open = new Stack<(Hypothesis[] Siblings, double Whole)>([(roots, 1)]);
        while (open.TryPop(out var level))
        {
            var stated = level.Siblings.Sum(h => h.Prior?.Share.Value ?? 0);
            var unstated = level.Siblings.Count(h => h.Prior is null);
            var rest = unstated == 0 ? 0 : Math.Max(0, 1 - stated) / unstated;
            var sum = stated + rest * unstated;
            foreach (var hypothesis in level.Siblings)
            {
                var share = level.Whole * (sum > 0 ? (hypothesis.Prior?.Share.Value ?? rest) / sum : 1.0 / level.Siblings.Length);
                if (leafIndex.TryGetValue(hypothesis.Id, out var leaf)) Priors[leaf] = share;
                else open.Push(([.. _parts[hypothesis.Id]], share));
            }
        }
    }
}
