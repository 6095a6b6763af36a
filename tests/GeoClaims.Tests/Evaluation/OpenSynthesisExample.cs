namespace GeoClaims.Tests;

/// <summary>The orders that Open Synthesis's own tests ask for
/// (openach/tests/test_metrics.py), and its measures for several raters.</summary>
public sealed class OpenSynthesisExample
{
    [Test]
    public void Hypotheses_from_best_to_worst()
    {
        var matrix = new Ratings("CC", "C", "N", "unrated", "NA", "I", "II");
        matrix.Row("E", "CC C N ? NA I II");
        var standings = matrix.Evaluate()[EvaluationMethod.OpenSynthesis].Standings;
        Assert.That(Enumerable.Range(1, 6).Select(i => standings[i].Rank > standings[i - 1].Rank).Count(x => x), Is.EqualTo(6),
            string.Join(", ", standings.Select(s => $"{s.Hypothesis.Name}: {s.Rank}")));
    }

    [Test]
    public void Items_from_most_to_least_diagnostic()
    {
        var matrix = new Ratings("H1", "H2");
        string[] rows = ["CC II", "N N", "N ?", "? ?", "N NA", "NA ?", "NA NA"];
        foreach (var row in rows.Reverse()) matrix.Row(row.Replace('?', 'u'), row);
        Assert.That(matrix.Evaluate().Items.Select(i => i.Item.Statement.Replace('u', '?')), Is.EqualTo(rows));
    }

    [Test]
    public void One_very_inconsistent_item_outweighs_three_inconsistent_ones()
    {
        var matrix = new Ratings("h1", "h2", "h3");
        matrix.Row("E1", "CC I N");
        matrix.Row("E2", "NA I NA");
        matrix.Row("E3", "I N CC");
        matrix.Row("E4", "I I II");
        Assert.That(Ratings.Values(matrix.Evaluate(), EvaluationMethod.OpenSynthesis, "inconsistency"), Is.EqualTo(new[] { 2.0, 3, 4 }));
    }

    [Test]
    public void Several_raters_are_averaged_by_cell()
    {
        var matrix = new Ratings("h");
        matrix.Row("E1", "II/I");
        matrix.Row("E2", "C/CC");
        matrix.Row("E3", "NA/I");
        var evaluation = matrix.Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation.Matrix.Rows.Select(r => r.MeanRating(0)), Is.EqualTo(new double?[] { 1.5, 4.5, 2.5 }));
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.OpenSynthesis, "inconsistency"), Is.EqualTo(new[] { 2.5 }));
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.OpenSynthesis, "consistency"), Is.EqualTo(new[] { 2.25 }));
        }
    }
}
