namespace GeoClaims.Tests;

/// <summary>CIA Tradecraft Primer 2009, pp. 14–16: terrorism in Tokyo. Every number of the worked example.</summary>
public sealed class TokyoExample
{
    private const double SixDigits = 5e-7;
    private const double FourDigits = 5e-5;

    internal static Ratings Matrix(double[]? priors = null)
    {
        var matrix = new Ratings(priors, ["Kooky cult", "Terrorist group", "Political movement", "Criminal group"]);
        matrix.Row("Attacks on journalists", "I N I I");
        matrix.Row("Religious affiliation", "C I I I");
        matrix.Row("Established party", "N N C I");
        matrix.Row("Blind leader Matsumoto", "C C C C");
        return matrix;
    }

    [Test]
    public void Weighted_inconsistency_is_as_printed()
        => Assert.That(Ratings.Values(Matrix().Evaluate(), EvaluationMethod.WeightedInconsistency, "inconsistency"),
            Is.EqualTo(new[] { 1.0, 1, 2, 3 }));

    [Test]
    public void Open_Synthesis_measures_are_as_printed()
    {
        var evaluation = Matrix().Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.OpenSynthesis, "inconsistency"), Is.EqualTo(new[] { 1.0, 1, 2, 3 }));
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.OpenSynthesis, "consistency"), Is.EqualTo(new[] { 2.0, 1, 2, 1 }));
        }
    }

    [Test]
    public void Posterior_from_equal_priors()
        => Assert.That(Ratings.Probabilities(Matrix().Evaluate()), Is.EqualTo(new[] { .470588, .294118, .188235, .047059 })
            .Within(SixDigits));

    [Test]
    public void Posterior_from_given_priors()
        => Assert.That(Ratings.Probabilities(Matrix([.10, .10, .20, .60]).Evaluate()), Is.EqualTo(new[] { .3306, .2066, .2645, .1983 })
            .Within(FourDigits));

    [Test]
    public void Products_before_normalising()
    {
        var matrix = Matrix().Evaluate().Matrix;
        double[] products = [.. Enumerable.Range(0, 4).Select(h => matrix.Priors[h].Value * matrix.Rows.Select(r =>
            RatingLikelihoods.Schiller2026[r.Cells[h].Assessments[0].Consistency!.Value].Value).Aggregate((x, y) => x * y))];
        Assert.That(products, Is.EqualTo(new[] { .0160, .0100, .0064, .0016 }).Within(1e-12));
    }

    [Test]
    public void A_row_entered_twice_counts_twice()
    {
        var matrix = Matrix();
        matrix.Row("Religious affiliation again", "C I I I");
        Assert.That(Ratings.Probabilities(matrix.Evaluate()), Is.EqualTo(new[] { .7805, .1220, .0780, .0195 }).Within(FourDigits));
    }

    [Test]
    public void A_row_restated_weighs_once()
    {
        var matrix = Matrix();
        matrix.Row("Religious affiliation again", "C I I I", e => e with { Restates = [new("religious-affiliation")] });
        var evaluation = matrix.Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ratings.Probabilities(evaluation), Is.EqualTo(Ratings.Probabilities(Matrix().Evaluate())).Within(1e-12));
            Assert.That(Ratings.Values(evaluation, EvaluationMethod.WeightedInconsistency, "inconsistency"),
                Is.EqualTo(new[] { 1.0, 1, 2, 3 }).Within(1e-12));
            Assert.That(evaluation[new Id<Evidence>("religious-affiliation")].Row.Weight, Is.EqualTo(1));
            Assert.That(evaluation[new Id<Evidence>("religious-affiliation-again")].Row.Weight, Is.Zero);
        }
    }

    [TestCase("attacks-on-journalists", .433013, 3, 2.5, .0571)]
    [TestCase("religious-affiliation", .866025, 3, 4, .2121)]
    [TestCase("established-party", .707107, 1, 4, .1390)]
    [TestCase("blind-leader-matsumoto", 0, 0, 1, 0)]
    public void Diagnosticity_of_each_row(string row, double deviation, double inconsistency, double ratio, double information)
    {
        var diagnosticity = Matrix().Evaluate()[new Id<Evidence>(row)].Diagnosticity;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagnosticity.StandardDeviation, Is.EqualTo(deviation).Within(SixDigits));
            Assert.That(diagnosticity.StandardDeviation * diagnosticity.StandardDeviation, Is.EqualTo(Math.Round(deviation * deviation, 4))
                .Within(1e-5), "the variance that ArkhamMirror prints");
            Assert.That(diagnosticity.Inconsistency, Is.EqualTo(inconsistency), "the row sum by which Burton sorts");
            Assert.That(diagnosticity.LikelihoodRatio, Is.EqualTo(ratio).Within(1e-9));
            Assert.That(diagnosticity.MutualInformation, Is.EqualTo(information).Within(FourDigits));
        }
    }

    [TestCase("attacks-on-journalists", new[] { 0.0, 1, 1, 2 }, new[] { .5714, .1429, .2286, .0571 }, false)]
    [TestCase("religious-affiliation", new[] { 1.0, 0, 1, 2 }, new[] { .1818, .4545, .2909, .0727 }, true)]
    [TestCase("established-party", new[] { 1.0, 1, 2, 2 }, new[] { .4706, .2941, .1176, .1176 }, false)]
    [TestCase("blind-leader-matsumoto", new[] { 1.0, 1, 2, 3 }, new[] { .4706, .2941, .1882, .0471 }, false)]
    public void Leaving_one_row_out(string row, double[] inconsistency, double[] probabilities, bool flips)
    {
        var evaluation = Matrix().Evaluate();
        var without = evaluation[new Id<Evidence>(row)].LeaveOneOut!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(without.Values, Is.EqualTo(probabilities).Within(FourDigits));
            Assert.That(without.Flips, Is.EqualTo(flips));
            Assert.That(evaluation[EvaluationMethod.WeightedInconsistency].LeaveOneOut.Single(l =>
                l.Item.Id == new Id<Evidence>(row)).Values, Is.EqualTo(inconsistency).Within(1e-12));
        }
    }

    [Test]
    public void The_judgement_names_the_linchpin_and_that_the_methods_do_not_agree()
    {
        var text = Matrix().Evaluate().ToString();
        Assert.That(text, Does.Contain("Without “Religious affiliation”, Terrorist group would lead.")
            .And.Contain("Weighted inconsistency cannot tell Kooky cult and Terrorist group apart; Bayes puts Kooky cult first.")
            .And.Contain("The case does not say how likely each answer was"));
    }
}
