namespace GeoClaims.Tests;

/// <summary>Heuer, Psychology of Intelligence Analysis, ch. 8: will Iraq retaliate? Every number of the worked example.</summary>
public sealed class IraqExample
{
    private static readonly string[] Rows = ["C C C", "C C I", "C C I", "I C C", "I C C", "I C C"];

    private static Evaluation Evaluate(params int[] without)
    {
        var matrix = new Ratings("No retaliation", "Minor terrorist actions", "Major attack");
        for (var i = 0; i < Rows.Length; i++)
            if (!without.Contains(i + 1)) matrix.Row($"E{i + 1}", Rows[i]);
        return matrix.Evaluate();
    }

    [Test]
    public void Scores_are_as_printed()
    {
        var evaluation = Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.WeightedInconsistency, "inconsistency"),
                Is.EqualTo(new[] { 3.0, 0, 2 }));
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.OpenSynthesis, "consistency"), Is.EqualTo(new[] { 3.0, 6, 4 }));
            Assert.That(Ratings.Probabilities(evaluation), Is.EqualTo(new[] { .014493, .927536, .057971 }).Within(5e-7));
        }
    }

    [Test]
    public void The_first_item_tells_nothing_and_the_others_tell_alike()
    {
        var items = Evaluate().Items;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(items.Take(5).Select(i => i.Diagnosticity.StandardDeviation), Is.All.EqualTo(Math.Sqrt(8) / 3).Within(1e-12));
            Assert.That(items[^1].Item.Statement, Is.EqualTo("E1"));
            Assert.That(items[^1].Diagnosticity.StandardDeviation, Is.Zero);
            Assert.That(items[^1].Contributions, Is.All.EqualTo(0).Within(1e-12));
        }
    }

    [Test]
    public void No_single_item_dislodges_the_middle_hypothesis()
    {
        var without = Evaluate()[EvaluationMethod.Bayes].LeaveOneOut;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(without.Select(l => l.Flips), Is.All.False);
            Assert.That(without.Min(l => l.Values[1]), Is.EqualTo(.7901).Within(5e-5));
            foreach (var item in without.Skip(3)) Assert.That(item.Values[0], Is.EqualTo(item.Values[2]).Within(1e-12), "H1 and H3 tie");
        }
    }

    [Test]
    public void Without_both_assumptions()
        => Assert.That(Ratings.Values(Evaluate(3, 6), EvaluationMethod.WeightedInconsistency, "inconsistency"),
            Is.EqualTo(new[] { 2.0, 0, 1 }));

    [Test]
    public void A_hypothesis_that_nothing_speaks_against_is_a_gap()
        => Assert.That(Evaluate().Gaps.Single(g => g.Kind == GapKind.NothingAgainst)
            .ToString(), Does.StartWith("No item speaks against “Minor terrorist actions”."));
}
