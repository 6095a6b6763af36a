namespace GeoClaims;

/// <summary>Says what would change a judgement: what to look for next.</summary>
internal sealed class ChangeExplainer(Evaluation evaluation)
{
    private const int MostNamed = 5;
    private const double LeastMove = .001;

    private readonly List<Sentence> _sentences = [];

    public Explanation Explain()
    {
        var terms = evaluation.Leading is null ? [] : Moves();
        if (evaluation.Leading is { } leading)
        {
            Flips(leading);
            Doubts(terms);
        }
        foreach (var gap in evaluation.Gaps.Where(g => g.Kind is GapKind.NothingAgainst or GapKind.IndicatorNotLookedFor or GapKind.OneOrigin)) _sentences.Add(gap.Sentence);
        if (_sentences.Count == 0) Say($"Nothing that is known to be in doubt would change the judgement.");
        return new(evaluation.Case, evaluation.Question.Id.Value, "change of the leader's probability", false, [.. _sentences], [.. terms.Select(t => t.Term)]);
    }

    private void Flips(MethodResult leading)
    {
        foreach (var (item, instead, isTie) in LeadFlips.Of(evaluation, leading))
        {
            if (isTie) Say($"If “{item}” fell, {instead} would draw level.");
            else Say($"If “{item}” fell, {instead} would lead.");
        }
    }

    private void Doubts(List<(ExplanationTerm Term, Evidence Item, Probability Then, bool Flips)> moves)
    {
        foreach (var (term, item, then, flips) in moves.Take(MostNamed))
        {
            if (Math.Abs(term.Value) < .005) break;
            Say($"If “{item}” were {term.Name[(item.Statement.Length + 2)..]}, the leader would stand at {then}{(flips ? " and lead no more" : "")}.");
        }
    }

    // Every doubt settled by itself, the one that moves the leader most first.
    private List<(ExplanationTerm Term, Evidence Item, Probability Then, bool Flips)> Moves()
    {
        var contest = new Contest(evaluation);
        if (!contest.HasLeader || evaluation.Leading!.Posterior is not { } posterior) return [];
        var (matrix, leader) = (evaluation.Matrix, contest.Answers[contest.Leaders[0]]);
        var (numbers, moves) = (new double[matrix.Hypotheses.Count], new List<(ExplanationTerm, Evidence, Probability, bool)>());
        posterior.Without(-1, numbers);
        var now = leader.Sum(numbers);
        var doubts = new Doubts(matrix, posterior.Method);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var (at, item) = (row, matrix.Rows[row].Item);
            doubts.Settle(row, (what, contributions) =>
            {
                posterior.Changed(at, contributions, numbers);
                var then = leader.Sum(numbers);
                var falls = contest.Falls(numbers);
                if (falls || Math.Abs(then - now) >= LeastMove) moves.Add((new($"{item.Statement}, {what()}", item.Id.Value, then - now, item.Citations), item, new(then), falls));
            });
        }
        return [.. moves.OrderByDescending(m => m.Item4).ThenByDescending(m => Math.Abs(m.Item1.Value)).ThenBy(m => m.Item1.Name, StringComparer.Ordinal)];
    }

    private void Say(SentenceHandler text) => _sentences.Add(new(SentenceKind.Explanation, text));
}
