namespace GeoClaims;

/// <summary>Says what would change a judgement: what to look for next.</summary>
internal sealed class ChangeExplainer(Evaluation evaluation) : SentenceWriter(SentenceKind.Explanation)
{
    private const int MostNamed = 5;
    private const double LeastMove = .005;

    public Explanation Explain()
    {
        var moves = Moves();
        if (evaluation.Contest is { } contest)
        {
            Flips(contest);
            Doubts(moves);
        }
        foreach (var gap in evaluation.Gaps.Where(g => g.Kind is GapKind.NothingAgainst or GapKind.IndicatorNotLookedFor
            or GapKind.OneOrigin)) Add(gap.Sentence);
        if (Sentences.IsEmpty) Say($"Nothing that is known to be in doubt would change the judgement.");
        return new(evaluation.Case, evaluation.Question.Id.Value, "change of the leader's probability", false, Sentences,
            [.. moves.Select(m => m.Term)]);
    }

    // What comes of it stands first, so that no cut takes it away.
    private void Flips(Contest contest)
    {
        foreach (var (item, instead, isTie) in LeadFlips.Of(contest))
        {
            if (isTie) Say($"{instead} would draw level if “{item}” fell.");
            else Say($"{instead} would lead if “{item}” fell.");
        }
    }

    private void Doubts(List<SettledDoubt> moves)
    {
        foreach (var doubt in moves.Take(MostNamed))
        {
            if (Math.Abs(doubt.Change) < .005) break;
            Say($"The leader would stand at {doubt.Then}{(doubt.Flips ? " and lead no more" : "")} "
                + $"if “{doubt.Item}” were {doubt.What}.");
        }
    }

    // Every doubt settled by itself, the one that moves the leader most first.
    private List<SettledDoubt> Moves()
    {
        if (evaluation.Contest is not { HasLeader: true } contest || evaluation.Leading?.Posterior is not { } posterior) return [];
        var (matrix, leader) = (evaluation.Matrix, contest.Leader);
        var (numbers, moves) = (new double[matrix.Hypotheses.Count], new List<SettledDoubt>());
        posterior.Without(-1, numbers);
        var now = leader.Sum(numbers);
        var doubts = new Doubts(matrix);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var (at, item) = (row, matrix.Rows[row].Item);
            doubts.Settle(row, (what, reading) =>
            {
                posterior.Changed(at, reading, numbers);
                var then = leader.Sum(numbers);
                var falls = contest.Falls(numbers);
                if (falls || Math.Abs(then - now) >= LeastMove) moves.Add(new(item, what(), then - now, new(then), falls));
            });
        }
        return [.. moves.OrderByDescending(m => m.Flips).ThenByDescending(m => Math.Abs(m.Change))
            .ThenBy(m => m.Term.Name, StringComparer.Ordinal)];
    }
}
