using CsCheck;

namespace GeoClaims.Tests;

/// <summary>What a look is worth: the published numbers, the laws of information, and an enumeration by hand.</summary>
internal sealed class NextQuestionsTests
{
    private static readonly EvaluationOptions Bayes = new() { Methods = [EvaluationMethod.Bayes] };

    // GEOCLAIMS_LAWS=20000 dotnet test --filter NextQuestions looks longer.
    private static readonly int Times =
        int.Parse(Environment.GetEnvironmentVariable("GEOCLAIMS_LAWS") ?? "300", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Poole and Mackworth, Artificial Intelligence, ch. 8: a test without
    /// noise that splits the probability into 1/4 and 3/4 gains 0.8113 bits.</summary>
    [Test]
    public void A_test_without_noise_gains_the_entropy_of_its_split()
    {
        var next = Ask([.25, .25, .25, .25], [1, 0, 0, 0]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(next.Questions.Single().Bits, Is.EqualTo(.8113).Within(.00005));
            Assert.That(next.Entropy, Is.EqualTo(2).Within(1e-12));
            Assert.That(next.Questions.Single().Outcomes.Select(o => (o.Name, Math.Round(o.Chance.Value, 12))),
                Is.EqualTo(new[] { ("seen", .25), ("not seen", .75) }));
        }
    }

    [Test]
    public void A_test_equal_under_all_gains_nothing()
        => Assert.That(Ask([.2, .3, .5], [.7, .7, .7]).Questions.Single().Bits, Is.Zero.Within(1e-15));

    [Test]
    public void On_any_table_it_is_what_an_enumeration_finds()
        => Gen.Int[2, 6].SelectMany(n => Gen.Double[.01, 1].Array[n].Select(Gen.Double[0, 1].Array[n])).Sample((weights, chances) =>
        {
            var sum = weights.Sum();
            double[] priors = [.. weights.Select(w => w / sum)];
            var next = Ask(priors, chances);
            var question = next.Questions.Single();
            // I(H;O) = H(H) + H(O) − H(H,O), cell by cell.
            double[] joint = [.. priors.SelectMany((p, h) => new[] { p * chances[h], p * (1 - chances[h]) })];
            var seen = priors.Select((p, h) => p * chances[h]).Sum();
            var enumerated = Entropy(priors) + Entropy(seen, 1 - seen) - Entropy(joint);
            Assert.That(question.Bits, Is.EqualTo(enumerated).Within(1e-9));
            Assert.That(question.Bits, Is.InRange(0, next.Entropy));
            Assert.That(question.Outcomes.Sum(o => o.Chance.Value), Is.EqualTo(1).Within(1e-9));
            for (var h = 0; h < priors.Length; h++)
                Assert.That(question.Outcomes.Sum(o => o.Chance.Value * o.Probabilities[h].Value), Is.EqualTo(priors[h]).Within(1e-9));
        }, iter: Times);

    [Test]
    public void A_cell_that_is_rated_leads_to_what_was_told()
        => RandomMatrices.Any.Sample(rows =>
        {
            var next = Evaluate(rows).NextQuestions();
            foreach (var question in next.Questions)
            {
                var (row, column) = (Place(question.About.Key), Place(question.Hypothesis.Id.Value));
                foreach (var outcome in question.Outcomes)
                {
                    string[][] rated = [.. rows.Select((r, i) => (string[])[.. r.Select((w, h) => i == row
                        && h == column ? outcome.Name : w)])];
                    var then = Evaluate(rated);
                    if (then.Estimates.IsEmpty) continue;
                    Assert.That(outcome.Probabilities.Select(p => p.Value),
                        Is.EqualTo(then.Estimates.Select(e => e.Point.Value)).Within(1e-9));
                    Assert.That(outcome.Leaders, Is.EquivalentTo(then.Contest!.Leaders.Select(l => then.Estimates[l].Hypothesis))
                        .Or.EquivalentTo(then.Contest.Leaders.Select(l => then.Contest.Hypotheses[l].Hypothesis)));
                }
            }
        }, iter: Times);

    [Test]
    public void A_cell_tells_no_less_than_nothing_no_more_than_is_open_and_moves_nothing_on_average()
        => RandomMatrices.Any.Sample(rows =>
        {
            var evaluation = Evaluate(rows);
            var next = evaluation.NextQuestions();
            var asked = rows.Where(r => r.Any(w => w is not "?" and not "NA" and not "N/NA") || r.Contains("N/NA"))
                .Sum(r => r.Count(w => w == "?"));
            Assert.That(next.Questions, Has.Count.EqualTo(evaluation.Estimates.IsEmpty ? 0 : asked));
            foreach (var question in next.Questions)
            {
                Assert.That(question.Bits, Is.InRange(0, next.Entropy + 1e-12));
                if (question.Outcomes.IsEmpty) continue;
                var column = Place(question.Hypothesis.Id.Value);
                var now = evaluation.Estimates[column].Point.Value;
                Assert.That(question.Outcomes.Sum(o => o.Chance.Value), Is.EqualTo(1).Within(1e-9));
                Assert.That(question.Outcomes.Sum(o => o.Chance.Value * o.Probabilities[column].Value), Is.EqualTo(now).Within(1e-6));
                Assert.That(question.Bits, Is.EqualTo(OfOne(question, column)).Within(1e-9));
                Assert.That(question.ChanceOfChange.Value,
                    Is.EqualTo(question.Outcomes.Where(o => o.ChangesLead).Sum(o => o.Chance.Value)).Within(1e-9));
            }
        }, iter: Times);

    [Test]
    public void The_chances_of_ratings_are_the_most_even_ones_with_their_mean()
        => Gen.Double[0, 1].Array[5].Select(Gen.Double[.05, .95]).Sample((then, share) =>
        {
            var now = then.Min() + share * (then.Max() - then.Min());
            if (EvenChances.Of(then, now) is not { } chances) return;
            // Of all that have this mean, exp(λx) has the greatest entropy: any two of three differences give the same λ.
            var order = Enumerable.Range(0, 5).OrderBy(i => then[i]).ToArray();
            double Slope(int a, int b) => (Math.Log(chances[a]) - Math.Log(chances[b])) / (then[a] - then[b]);
            Assert.That(chances.Sum(), Is.EqualTo(1).Within(1e-9));
            Assert.That(chances.Zip(then, (c, t) => c * t).Sum(), Is.EqualTo(now).Within(1e-9));
            if (chances.Min() > 1e-12 && then[order[1]] - then[order[0]] > 1e-3 && then[order[4]] - then[order[0]] > 1e-3)
                Assert.That(Slope(order[1], order[0]), Is.EqualTo(Slope(order[4], order[0])).Within(1e-4).Percent.Or.EqualTo(0)
                    .Within(1e-6));
        }, iter: Times);

    [Test]
    public void Ratings_that_lie_evenly_around_what_stands_now_are_equally_likely()
        => Assert.That(EvenChances.Of([.1, .3, .5, .7, .9], .5), Is.All.EqualTo(.2).Within(1e-9));

    [Test]
    public void It_says_what_to_look_for_where_the_leader_would_stand_and_whether_the_lead_changes()
    {
        var next = Ask([.6, .4], [.1, .9]);
        using (Assert.EnterMultipleScope())
        {
            var question = next.Questions.Single();
            Assert.That(question.Sentence.Text,
                Is.EqualTo("Look for “A crater”: 0.51 bits. “H1” would stand at 14% if seen (42%), and “H2” "
                + "would lead; at 93% if not seen (58%). Chance that the lead changes: 42%."));
            Assert.That(question.Sentence.Parts.Select(p => p.Record)
                .OfType<string>(), Has.Member("indicator:a-crater").And.Member("h:h1"));
            Assert.That(question.ToString(), Is.EqualTo("0.51 bits: A crater"));
            Assert.That(question.Outcomes[0].ToString(), Is.EqualTo("seen (42%): 14%, H2 would lead"));
            Assert.That(question.ChanceOfChange.Value, Is.EqualTo(.42).Within(1e-12));
            Assert.That(next.Sentences[0].Text, Is.EqualTo("Of 0.97 bits that are open, looking for these is expected to settle most."));
        }
    }

    [TestCase(IndicatorStatus.Seen)]
    [TestCase(IndicatorStatus.NotSeen)]
    public void What_was_looked_for_is_not_asked_again(IndicatorStatus status)
    {
        var next = Ask([.6, .4], (double?[])[.1, .9], status);
        Assert.That(next.Questions, Is.Empty);
        Assert.That(next.Unweighed.Where(s => s.Kind == SentenceKind.Next), Is.Empty);
        Assert.That(next.ToString(), Does.StartWith("Of what is open nothing can be weighed.").And.Not.Contain("A crater"));
    }

    [Test]
    public void A_hypothesis_without_a_chance_is_moved_by_no_outcome()
    {
        var question = Ask([.5, .3, .2], [.9, .2, null]).Questions.Single();
        Assert.That(question.Outcomes.Select(o => o.Probabilities[2].Value), Is.All.EqualTo(.2).Within(1e-12));
    }

    [Test]
    public void An_indicator_without_chances_is_named_and_not_weighed()
    {
        var next = Ask([.6, .4], [null, null]);
        Assert.That(next.Questions, Is.Empty);
        Assert.That(next.Unweighed.Single(s => s.Kind == SentenceKind.Next).Text,
            Does.Contain("nobody who said how far it is to be expected under each answer"));
    }

    [Test]
    public void A_rating_word_is_read_by_the_table_of_the_ratings()
    {
        var b = new CaseFileBuilder("Words");
        var question = b.Question("Which?");
        var (one, other) = (b.Hypothesis(question, "One"), b.Hypothesis(question, "Other", catchAll: true));
        var crater = b.Indicator(one, "A crater");
        b.Expect(crater, one, Consistency.CC, because: "a blast leaves one");
        b.Expect(crater, other, .05, low: .01, high: .2);
        var file = b.Build();
        Assert.That(file.Validate().Findings, Is.Empty, file.Validate().ToString());
        Assert.That(file.Evaluate(question).NextQuestions().Questions.Single().Bits, Is.EqualTo(1 - Entropy(.95, .05)).Within(1e-9));
        Assert.That(CaseFile.Parse(file.ToJson()), Is.EqualTo(file));
        Assert.That(file.Get(crater).Expected.Select(e => e.ToString()), Is.EqualTo(new[] { "h:one: CC", "h:other: 5% (1–20%)" }));
    }

    [Test]
    public void Where_nothing_gives_probabilities_it_says_so()
    {
        var rows = new Ratings("H1", "H2");
        rows.Row("E1", "C ?");
        var next = rows.Build().Evaluate(rows.Question, new() { Methods = [EvaluationMethod.WeightedInconsistency] }).NextQuestions();
        Assert.That(next.Questions, Is.Empty);
        Assert.That(next.ToString(), Does.Contain("cannot be weighed"));
    }

    [Test]
    public void The_report_has_a_list_to_hand_on()
    {
        var section = Case([.6, .4], [.1, .9], IndicatorStatus.NotLookedFor).File.ToReport(new("q:which")).Sections
            .Single(s => s.Key == "lookfor");
        Assert.That(section.ToMarkdown(), Does.Contain("**What to look for next**")
            .And.Contain(@"Look for: A crater | 0.51 | at 14% if seen \(42%\), no longer first; at 93% if not seen \(58%\) | 42% |"));
    }

    private static NextQuestions Ask(double[] priors, double?[] chances, IndicatorStatus status = IndicatorStatus.NotLookedFor)
    {
        var (file, question) = Case(priors, chances, status);
        return file.Evaluate(question).NextQuestions();
    }

    private static NextQuestions Ask(double[] priors, double[] chances) => Ask(priors, [.. chances.Select(c => (double?)c)]);

    private static (CaseFile File, Id<Question> Question) Case(double[] priors, double?[] chances, IndicatorStatus status)
    {
        var b = new CaseFileBuilder("Next");
        var question = b.Question("Which?", id: "which", with: q => q with { Exhaustive = false });
        Id<Hypothesis>[] hypotheses = [.. priors.Select((p, h) => b.Hypothesis(question, $"H{h + 1}", prior: p, priorBecause: "given"))];
        var indicator = b.Indicator(hypotheses[0], "A crater", status);
        for (var h = 0; h < hypotheses.Length; h++)
            if (chances[h] is { } chance) b.Expect(indicator, hypotheses[h], chance);
        return (b.Build(), question);
    }

    private static Evaluation Evaluate(string[][] rows)
    {
        var made = RandomMatrices.Make(rows);
        return made.Build().Evaluate(made.Question, Bayes);
    }

    private static double OfOne(NextQuestion question, int column)
    {
        var now = question.Outcomes.Sum(o => o.Chance.Value * o.Probabilities[column].Value);
        return Entropy(now, 1 - now)
            - question.Outcomes.Sum(o => o.Chance.Value * Entropy(o.Probabilities[column].Value, 1 - o.Probabilities[column].Value));
    }

    private static double Entropy(params double[] probabilities) => -probabilities.Where(p => p > 0).Sum(p => p * Math.Log2(p));

    // "ev:e3" and "h:h3" stand third.
    private static int Place(string key) => int.Parse(key[(key.IndexOf(':', StringComparison.Ordinal) + 2)..],
        System.Globalization.CultureInfo.InvariantCulture) - 1;
}
