namespace GeoClaims;

/// <summary>Explains item by item how a direct judgement differs from what ratings imply.</summary>
internal static class JudgementGaps
{
    // Nobody's own number is meant more finely than this.
    private const double Noticed = 0.05;
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
        var tree = implied.Matrix.Tree;
        var furthest = judgement.Answers.Where(a => a.Given is not null)
            .Select(a => (a.Hypothesis, a.Coherent, Implied: Sum(leading.Numbers, tree.LeavesOf(a.Hypothesis))))
            .MaxBy(a => Math.Abs(a.Coherent.Value - a.Implied));
        if (furthest.Hypothesis is null) return null;
        var difference = furthest.Coherent.Value - furthest.Implied;
        if (Math.Abs(difference) < Noticed) return null;
        var leaves = tree.LeavesOf(furthest.Hypothesis);
        var items = implied.Items.Where(i => i.Row.Place.Counts && i.LeaveOneOut is not null)
            .Select(i => (i.Item, Without: Sum([.. i.LeaveOneOut!.Values], leaves)))
            .Where(i => (i.Without - furthest.Implied) * difference > 0)
            .Where(i => Math.Abs(i.Without - furthest.Coherent.Value) < Math.Abs(difference) - 0.005)
            .OrderBy(i => Math.Abs(i.Without - furthest.Coherent.Value)).ThenBy(i => i.Item.Id).Take(MostItems);
        return new(judgement.Judgement, furthest.Hypothesis, furthest.Coherent, new(Math.Clamp(furthest.Implied, 0, 1)), own,
            [.. items.Select(i => new GapItem(i.Item, new(Math.Clamp(i.Without, 0, 1))))]);
    }

    private static double Sum(double[] numbers, int[] leaves) => leaves.Sum(leaf => numbers[leaf]);
}
