using System.Globalization;
using CsCheck;

namespace GeoClaims.Tests;

/// <summary>A rounded figure never crosses the edge of the word that it stands beside.</summary>
internal sealed class PercentTests
{
    private static readonly LikelihoodScale Halves = new("halves", "Halves", "one's own",
        [new("low", new(0), new(.125)), new("high", new(.125), new(1)) { ExcludesLow = true }]);

    private static readonly LikelihoodScale[] Scales = [.. LikelihoodScale.Published, Halves];

    [TestCase(.4452, "44.5%")]
    [TestCase(.4496, "44.96%")]
    [TestCase(.44, "44%")]
    [TestCase(.45, "45%")]
    [TestCase(.4504, "45%")]
    [TestCase(.5499, "54.99%")]
    [TestCase(.449999999, "<45%")]
    [TestCase(.004, "<1%")]
    [TestCase(.996, ">99%")]
    [TestCase(0, "0%")]
    [TestCase(1, "100%")]
    public void It_has_as_many_digits_as_keep_it_within_its_word(double probability, string text)
        => Assert.That(LikelihoodScale.Icd203.Percent(new(probability)), Is.EqualTo(text));

    [Test]
    public void Just_above_an_edge_that_belongs_to_the_word_below_it_says_so()
        => Assert.That(LikelihoodScale.Nato.Percent(new(.900000001)), Is.EqualTo(">90%"));

    [TestCaseSource(nameof(Scales))]
    public void Beside_every_edge_of_every_scale_the_figure_has_the_word_of_the_number(LikelihoodScale scale)
    {
        foreach (var edge in scale.Terms.SelectMany(t => new[] { t.Low.Value, t.High.Value }).Distinct())
            foreach (var step in (double[])[0, 1e-9, 1e-6, 1e-5, 1e-4, .0004, .001, .0049, .0051, .01])
                foreach (var probability in new[] { edge - step, edge + step }.Where(p => p is >= 0 and <= 1))
                    Check(scale, probability);
    }

    [Test]
    public void Anywhere_the_figure_has_the_word_of_the_number()
        => Gen.Double[0, 1].Sample(p => { foreach (var scale in Scales) Check(scale, p); }, iter: 2000);

    [Test]
    public void A_judgement_keeps_to_its_word_wherever_it_is_shown()
    {
        var file = Case(.4452);
        // A method without draws: the figure is the number itself.
        var options = new EvaluationOptions { Methods = [new Priors()] };
        var evaluation = file.Evaluate(new("q:which"), options);
        var report = file.ToReport(new("q:which"), new() { Evaluation = options });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation.Judgement.Select(s => s.Text),
                Has.Some.StartsWith("It is unlikely (20–45%; we put it at 44.5%) that another one"));
            Assert.That(evaluation.Estimates[1].ToString(), Is.EqualTo("Other: unlikely (20–45%), 44.5%"));
            Assert.That(evaluation.Explain(new Id<Hypothesis>("other")).ToString(), Does.Contain("stands at 44.5%, unlikely (20–45%)"));
            Assert.That(evaluation.Estimates.ToMarkdown(), Does.Contain(@"| unlikely \(20–45%\) | 44.5% |"));
            Assert.That(report.ToPage(), Does.Contain("44.5%"));
            Assert.That(report.Sections.Single(s => s.Key == "claims").ToMarkdown(), Does.Contain("**unlikely** 44.5%"));
            Assert.That(report.Sections[0].ToMarkdown(), Does.Contain("| unlikely | 44.5% |"));
        }
    }

    [Test]
    public void The_edges_of_a_word_are_printed_as_they_are_defined()
        => Assert.That(Halves.Terms[0].ToString(), Is.EqualTo("low (0–12.5%)"));

    private static void Check(LikelihoodScale scale, double probability)
    {
        var text = scale.Percent(new(probability));
        var what = $"{scale}: {probability.ToString("R", CultureInfo.InvariantCulture)} is shown as {text}";
        var shown = double.Parse(text.Trim('<', '>', '%'), CultureInfo.InvariantCulture) / 100;
        var word = scale.For(new(probability))?.Word;
        // "<45%" is what lies below, not 45 itself.
        if (text[0] is '<' or '>') Assert.That(text[0] == '<' ? probability < shown : probability > shown, what);
        else Assert.That(scale.For(new(shown))?.Word, Is.EqualTo(word), what);
        Assert.That(Math.Abs(shown - probability), Is.LessThanOrEqualTo(text[0] is '<' or '>' ? .01 : .005 + 1e-9), what);
    }

    private sealed class Priors() : EvaluationMethod("priors", "Priors", "none", MethodLaws.AddsUpToOne, Criterion.Probability)
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers)
        {
            for (var h = 0; h < numbers.Length; h++) numbers[h] = matrix.Priors[h].Value;
        }
    }

    private static CaseFile Case(double probability)
    {
        var b = new CaseFileBuilder("Edge");
        var question = b.Question("Which?", id: "which");
        var mine = b.Hypothesis(question, "This one", "This", prior: 1 - probability, priorBecause: "given", id: "this");
        var other = b.Hypothesis(question, "Another one", "Other", prior: probability, priorBecause: "given", catchAll: true, id: "other");
        // An item that tells nothing: without any, no likelihood is said.
        var item = b.Evidence("A thing was seen", b.Report(b.Source("Paper", 'B'), "A story"), credibility: 2, id: "thing");
        b.Assess(item, mine, Consistency.N);
        b.Assess(item, other, Consistency.N);
        b.Claim(b.Actor("Ann", id: "ann"), Stance.Asserts, other, id: "claim");
        return b.Build();
    }
}
