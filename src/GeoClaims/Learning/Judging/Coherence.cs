namespace GeoClaims;

/// <summary>Makes a judgement coherent, level by level of the tree of answers.</summary>
internal sealed class Coherence
{
    private readonly HypothesisTree _tree;
    private readonly Question _question;
    private readonly Dictionary<Id<Hypothesis>, double> _given = [];
    private readonly Dictionary<Id<Hypothesis>, double> _coherent = [];

    private Coherence(HypothesisTree tree, Question question, Judgement judgement)
    {
        (_tree, _question) = (tree, question);
        foreach (var answer in judgement.Answers) _given.TryAdd(answer.Hypothesis, answer.Probability.Value);
        if (question.Exclusive) Level(tree.PartsOf(null), 1, !question.Exhaustive);
        else
            foreach (var hypothesis in tree.All)
                if (Stated(hypothesis) is { } stated) _coherent[hypothesis.Id] = stated;
    }

    public static CoherentJudgement Of(HypothesisTree tree, Question question, Judgement judgement)
    {
        var mended = new Coherence(tree, question, judgement);
        ValueList<CoherentAnswer> answers = [.. tree.All.Where(h => mended._coherent.ContainsKey(h.Id)).Select(h => new CoherentAnswer(h,
            mended._given.TryGetValue(h.Id, out var given) ? new(given) : null, new(Math.Clamp(mended._coherent[h.Id], 0, 1))))];
        return new(judgement, answers);
    }

    // What is judged of it, else the sum of what is judged of its parts; null where neither is.
    private double? Stated(Hypothesis hypothesis)
    {
        if (_given.TryGetValue(hypothesis.Id, out var given)) return given;
        var parts = _tree.PartsOf(hypothesis).Select(Stated).OfType<double>().ToList();
        return parts.Count == 0 ? null : Math.Min(1, parts.Sum());
    }

    private void Level(Hypothesis[] siblings, double total, bool mayFallShort)
    {
        var stated = Array.ConvertAll(siblings, Stated);
        var left = Math.Max(0, total - stated.Sum(s => s ?? 0));
        // Those that nobody judged share what the others leave, by their priors; "none of these" has a share too where it may be true.
        var open = siblings.Where((_, i) => stated[i] is null).Sum(PriorOf);
        var share = open > 0 ? left / (mayFallShort ? open + (open / Math.Max(1, stated.Count(s => s is null))) : open) : 0;
        var coherent = Simplex.Nearest([.. siblings.Select((h, i) => stated[i] ?? share * PriorOf(h))], total, mayFallShort);
        for (var i = 0; i < siblings.Length; i++)
        {
            _coherent[siblings[i].Id] = coherent[i];
            if (_tree.PartsOf(siblings[i]) is { Length: > 0 } parts) Level(parts, coherent[i], mayFallShort: false);
        }
    }

    private double PriorOf(Hypothesis hypothesis) => _tree.LeavesOf(hypothesis).Sum(leaf => _tree.Priors[leaf]);
}
