namespace GeoClaims;

/// <summary>Explains item by item how a direct judgement differs from what ratings imply.</summary>
internal static class JudgementGaps
{
    // Nobody's own number is meant more finely than this.
    private const double Noticed = 0.05;
    private const double Told = 0.005;
    private const int MostItems = 3;

    /// <summary>The answer on which the analyst is furthest from the ratings; null where there is none to speak of.</summary>
    public static JudgementGap? Of(Evaluation evaluation, CoherentJudgement judgement)
    {
        var analyst = judgement.Judgement.Analyst;
        var asked = evaluation.Question.Hypotheses;
        var own = evaluation.Options.Analyst == analyst
            || evaluation.Case.Assessments.Any(a => a.Analyst == analyst && asked.Contains(a.Hypothesis));
        var implied = own && evaluation.Options.Analyst != analyst
            ? evaluation.Case.Evaluate(evaluation.Question.Id, evaluation.Options with { Analyst = analyst }) : evaluation;
        if (implied.Leading is not { GivesProbabilities: true } leading || implied.Items.IsEmpty) return null;
        var furthest = judgement.Answers.Where(a => a.Given is not null)
            .Join(implied.Estimates, a => a.Hypothesis.Id, e => e.Hypothesis.Id,
                (a, e) => (a.Hypothesis, a.Coherent, Implied: e.Probability.Best, e.Point))
            .MaxBy(a => Math.Abs(a.Coherent.Value - a.Implied.Value));
        if (furthest.Hypothesis is null) return null;
        var difference = furthest.Coherent.Value - furthest.Implied.Value;
        if (Math.Abs(difference) < Noticed) return null;
        // By the best values it is seen which items matter; what is said of them are medians, like all else that is said.
        var leaves = implied.Matrix.Tree.LeavesOf(furthest.Hypothesis);
        var items = implied.Items.Where(i => i.Row.Place.Counts && i.LeaveOneOut is not null)
            .Select(i => (i.Item, Moved: leaves.Sum(leaf => i.LeaveOneOut!.Values[leaf]) - furthest.Point.Value))
            .Where(i => i.Moved * difference > 0).OrderBy(i => Math.Abs(i.Moved - difference)).ThenBy(i => i.Item.Id).Take(MostItems)
            .Select(i => new GapItem(i.Item, Without(implied, leading, i.Item, furthest.Hypothesis)))
            .Where(i => Math.Abs(i.ImpliedWithout.Value - furthest.Coherent.Value) < Math.Abs(difference) - Told)
            .OrderBy(i => Math.Abs(i.ImpliedWithout.Value - furthest.Coherent.Value)).ThenBy(i => i.Item.Id);
        return new(judgement.Judgement, furthest.Hypothesis, furthest.Coherent, furthest.Implied, own, [.. items]);
    }

    private static Probability Without(Evaluation implied, MethodResult leading, Evidence item, Hypothesis hypothesis)
    {
        var matrix = implied.Matrix.Without([item.Id]);
        var without = leading.Method.Evaluate(matrix);
        if (without.Posterior is not null)
            return ResamplingOf.Of(matrix, without, implied.Options.Seed, implied.Options.Draws, null, CancellationToken.None)
                [hypothesis.Id].Range.Best;
        var numbers = without.Numbers;
        return new(Math.Clamp(matrix.Tree.LeavesOf(hypothesis).Sum(leaf => numbers[leaf]), 0, 1));
    }
}
