namespace GeoClaims;

/// <summary>Says what would change a judgement: what would refute its leader, what would confirm it, and what is missing.</summary>
/// <param name="evaluation">The evaluation.</param>
/// <param name="smallestFlip">The smallest set of items whose loss flips the lead, looked for when it is needed.</param>
internal sealed class ChangeExplainer(Evaluation evaluation, Func<FlipSet?> smallestFlip) : SentenceWriter(SentenceKind.Explanation)
{
    private const int MostNamed = 5;
    private const double LeastMove = .005;

    public Explanation Explain()
    {
        var moves = Moves();
        if (evaluation.Contest is { } contest)
        {
            Flips(contest, moves);
            Doubts(moves);
            if (contest.HasLeader) Indicators(contest.Leader);
        }
        foreach (var gap in evaluation.Gaps.Where(IsTold)) Add(gap.Sentence);
        if (Sentences.IsEmpty) Say($"Nothing that is known to be in doubt would change the judgement.");
        return new(evaluation.Case, evaluation.Question.Id.Value, "change of the leader's probability", false,
            [.. Sentences.OrderBy(s => s.Kind switch { SentenceKind.Refuting => 0, SentenceKind.Confirming => 1, _ => 2 })],
            [.. moves.Select(m => m.Term)]);
    }

    // Where somebody leads, what nobody has looked for is told by what it would do to the lead.
    private bool IsTold(Gap gap) => gap.Kind is GapKind.NothingAgainst or GapKind.OneOrigin
        || (gap.Kind == GapKind.IndicatorNotLookedFor && evaluation.Contest is not { HasLeader: true });

    // What comes of it stands first, so that no cut takes it away.
    private void Flips(Contest contest, List<SettledDoubt> moves)
    {
        var flips = LeadFlips.Of(contest);
        foreach (var (item, instead, isTie) in flips)
        {
            if (isTie) Say(SentenceKind.Refuting, $"{instead} would draw level if “{item}” fell.");
            else Say(SentenceKind.Refuting, $"{instead} would lead if “{item}” fell.");
        }
        if (contest.HasLeader && flips.Count == 0 && !moves.Exists(m => m.Flips)) NoSingleDoubt(contest.Leader.Hypothesis);
    }

    private void NoSingleDoubt(Hypothesis leader)
    {
        if (!evaluation.Matrix.Rows.Any(r => r.IsRated)) return;
        if (smallestFlip() is not { } flip)
            Say(SentenceKind.Refuting, $"No single doubt would take the lead from “{leader}”, and not even without any item would "
                + $"another answer lead: the priors put it first.");
        else if (flip.IsSmallest)
            Say(SentenceKind.Refuting, $"No single doubt would take the lead from “{leader}”: {flip.Size} items must fall together.");
        else
            Say(SentenceKind.Refuting, $"No single doubt would take the lead from “{leader}”, "
                + $"nor the fall of any {flip.TriedUpTo} items: it takes {flip.Size} or fewer.");
    }

    private void Doubts(List<SettledDoubt> moves)
    {
        foreach (var doubt in moves.Where(m => (m.Flips || m.Change < 0) && Shows(m)).Take(MostNamed)) Tell(SentenceKind.Refuting, doubt);
        foreach (var doubt in moves.Where(m => !m.Flips && m.Change > 0 && Shows(m)).Take(MostNamed)) Tell(SentenceKind.Confirming, doubt);
    }

    // Between two numbers that read alike there is no difference that a reader could see.
    private static bool Shows(SettledDoubt doubt) => doubt.Flips || doubt.Now.ToString() != doubt.Then.ToString();

    private void Tell(SentenceKind kind, SettledDoubt doubt)
        => Say(kind, $"The leader would stand at {doubt.Then} in place of {doubt.Now}{(doubt.Flips ? " and lead no more" : "")} "
            + $"if “{doubt.Item}” were {doubt.What}.");

    // An indicator speaks for the hypothesis that it was named for, unless P(seen | h) says otherwise.
    private void Indicators(HypothesisColumns leader)
    {
        var open = evaluation.OpenIndicators.Select(i => (Indicator: Phrases.Quoted(i), Weight: WeightOf(i, leader))).ToList();
        Named[] against = [.. open.Where(i => i.Weight < 0).Select(i => i.Indicator)];
        Named[] speaking = [.. open.Where(i => i.Weight > 0).Select(i => i.Indicator)];
        if (against.Length > 0) Say(SentenceKind.Refuting,
            $"This would speak against the leader if it were seen, and the case names nobody who looked: {against}.");
        if (speaking.Length > 0) Say(SentenceKind.Refuting,
            $"If somebody looked in vain, that would speak against the leader: {speaking}.");
        if (speaking.Length > 0) Say(SentenceKind.Confirming,
            $"This would speak for the leader if it were seen, and the case names nobody who looked: {speaking}.");
        if (against.Length > 0) Say(SentenceKind.Confirming,
            $"If somebody looked in vain, that would speak for the leader: {against}.");
    }

    // How much likelier it is to be seen if the leader is true than if it is not; null if it tells nothing of that.
    private double? WeightOf(Indicator indicator, HypothesisColumns leader)
    {
        var matrix = evaluation.Matrix;
        double[] now = evaluation.Estimates.IsEmpty
            ? [.. matrix.Priors.Select(p => p.Value)]
            : evaluation.Leading!.Numbers;
        if (SeenChances.Of(indicator, matrix, now) is not { } chances)
            return matrix.Tree.LeavesOf(evaluation.Case.Get(indicator.Hypothesis)).Any(leader.Columns.Contains) ? 1 : -1;
        var others = Enumerable.Range(0, now.Length).Except(leader.Columns).ToArray();
        var (mine, theirs) = (Mean(leader.Columns), Mean(others));
        return Math.Abs(mine - theirs) < Tie.Width ? null : mine - theirs;

        double Mean(int[] columns)
        {
            var weight = columns.Sum(c => now[c]);
            return columns.Length == 0 ? 0 : weight > 0 ? columns.Sum(c => now[c] * chances[c]) / weight : columns.Average(c => chances[c]);
        }
    }

    // Every doubt settled by itself, the one that moves the leader most first.
    private List<SettledDoubt> Moves()
    {
        if (evaluation.Contest is not { HasLeader: true } contest || evaluation.Leading?.Posterior is not { } posterior) return [];
        var (matrix, leader) = (evaluation.Matrix, contest.Leader);
        var (numbers, moves, now) = (new double[matrix.Hypotheses.Count], new List<SettledDoubt>(), leader.Sum(contest.Now));
        var doubts = new Doubts(matrix);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var (at, item) = (row, matrix.Rows[row].Item);
            doubts.Settle(row, (what, reading) =>
            {
                posterior.Changed(at, reading, numbers);
                var then = leader.Sum(numbers);
                var falls = contest.Falls(numbers);
                if (falls || Math.Abs(then - now) >= LeastMove) moves.Add(new(item, what(), then - now, new(now), new(then), falls));
            });
        }
        return [.. moves.OrderByDescending(m => m.Flips).ThenByDescending(m => Math.Abs(m.Change))
            .ThenBy(m => m.Term.Name, StringComparer.Ordinal)];
    }
}
