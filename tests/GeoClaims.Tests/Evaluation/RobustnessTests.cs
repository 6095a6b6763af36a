using CsCheck;

namespace GeoClaims.Tests;

internal sealed class RobustnessTests
{
    private static Robustness Tokyo(int seed = 1, int draws = 200) => TokyoExample.Matrix().Evaluate().Robustness(seed, draws);

    [Test]
    public void Tokyo_hangs_on_one_item()
    {
        var flip = Tokyo().SmallestFlip!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flip.Items.Single().Statement, Is.EqualTo("Religious affiliation"));
            Assert.That(flip.Instead.Single().Name, Is.EqualTo("Terrorist group"));
            Assert.That(flip.IsSmallest);
            Assert.That(Tokyo()
                .ToString(), Does.Contain("The lead hangs on one item: without “Religious affiliation”, Terrorist group would lead."));
        }
    }

    [Test]
    public void The_tipping_weight_is_where_two_hypotheses_draw_level()
    {
        // Cult against terrorists: journalists .2 : .5, religion (.8 : .2)^w. Level at w = ln 2.5 / ln 4.
        var tips = Tokyo().Tipping.Single(t => t.Item.Statement == "Religious affiliation");
        Assert.That(tips.Weight, Is.EqualTo(Math.Log(2.5) / Math.Log(4)).Within(1e-6));
        Assert.That(tips.Instead.Name, Is.EqualTo("Terrorist group"));
    }

    [Test]
    public void The_smallest_flip_is_what_trying_every_set_finds()
        => RandomMatrices.Soft.Where(m => m.Length <= 7).Sample(rows =>
        {
            var evaluation = RandomMatrices.Make(rows).Evaluate(TrustPolicy.WeakestGrade);
            var flip = evaluation.Robustness(1, 1).SmallestFlip;
            if (evaluation.Results[0].Leaders.Count != 1) return flip is null;
            var leader = evaluation.Results[0].Leaders.Single();
            var fewest = int.MaxValue;
            for (var set = 1; set < 1 << rows.Length; set++)
            {
                Id<Evidence>[] gone =
                    [.. Enumerable.Range(0, rows.Length).Where(i => (set >> i & 1) == 1).Select(i => new Id<Evidence>($"e{i + 1}"))];
                var counted = gone.Count(g => evaluation[g].Row.Cells.Any(c => c.State == CellState.Rated));
                if (counted < fewest && counted == gone.Length
                    && EvaluationMethod.Bayes.Evaluate(evaluation.Matrix.Without(gone)).Leaders.ToArray() is var then
                    && !(then.Length == 1 && then[0].Id == leader.Id)) fewest = counted;
            }
            return flip is null ? fewest == int.MaxValue : flip.Size == fewest && flip.IsSmallest;
        }, iter: 100);

    [Test]
    public void Where_the_leader_is_a_union_sets_are_tried_by_size()
    {
        var b = new CaseFileBuilder("Union");
        var report = b.Report(b.Source("Source", 'A'), "Report");
        var question = b.Question("Who?");
        var gang = b.Hypothesis(question, "The gang, alone or helped", "Gang");
        Id<Hypothesis>[] leaves = [b.Hypothesis(question, "The gang alone", "Alone", parent: gang),
            b.Hypothesis(question, "The gang, helped", "Helped", parent: gang), b.Hypothesis(question, "Others", "Others", catchAll: true)];
        foreach (var (name, i) in new[] { "a", "b", "c" }.Select((n, i) => (n, i)))
        {
            var item = b.Evidence($"Item {name}", report, credibility: 1);
            b.Assess(item, leaves[0], .6);
            b.Assess(item, leaves[1], .5);
            b.Assess(item, leaves[2], .4);
            if (i < 2) continue;
            var against = b.Evidence("Against", report, credibility: 1);
            b.Assess(against, leaves[0], .3);
            b.Assess(against, leaves[1], .4);
            b.Assess(against, leaves[2], .6);
        }
        b.TryBuild(out var file, out _);
        var flip = file!.Evaluate(question, new() { Trust = TrustPolicy.FaceValue }).Robustness(1, 1).SmallestFlip!;
        using (Assert.EnterMultipleScope())
        {
            // Without two: .5·(.6·.3 + .5·.4)/2 = .095 against .5·.4·.6 = .12. Without one: .5·(.36·.3 + .25·.4)/2 = .052 against .048.
            Assert.That(flip.Size, Is.EqualTo(2));
            Assert.That(flip.IsSmallest);
            Assert.That(flip.TriedUpTo, Is.EqualTo(1));
            Assert.That(flip.Instead.Single().Name, Is.EqualTo("Others"));
        }
    }

    [Test]
    public void Leaving_out_a_report_a_source_or_an_origin_is_the_case_without_it()
    {
        var b = new CaseFileBuilder("Sources");
        var (a, c) = (b.Source("A", 'A'), b.Source("C", 'C'));
        Id<Report> one = b.Report(a, "One"), two = b.Report(a, "Two"), three = b.Report(c, "Three");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        Add("Only one", .9, one);
        Add("Only three", .3, three);
        Add("One and three", .7, one, three);
        Add("Only two", .6, two);
        b.TryBuild(out var file, out _);
        var robustness = file!.Evaluate(question).Robustness(1, 1);

        Check(VariantKind.WithoutReport, one.Value, r => r == one);
        Check(VariantKind.WithoutReport, three.Value, r => r == three);
        Check(VariantKind.WithoutSource, a.Value, r => r == one || r == two);
        Assert.That(robustness.LeavingOut.Count(v => v.Kind == VariantKind.WithoutOrigin), Is.EqualTo(2));
        Assert.That(robustness[VariantKind.WithoutOrigin, a.Value].Items.Select(i => i.Statement),
            Is.EquivalentTo(new[] { "Only one", "Only two" }));

        void Add(string statement, double likelihood, params Id<Report>[] reports)
        {
            var item = b.Evidence(statement, reports[0], credibility: 1, with: e => e
                with { Citations = [.. reports.Select(r => new Citation(r))] });
            b.Assess(item, x, likelihood);
            b.Assess(item, y, 1 - likelihood);
        }

        void Check(VariantKind kind, string key, Func<Id<Report>, bool> gone)
        {
            var changes = new List<CaseChange>();
            foreach (var item in file.Evidence)
            {
                Citation[] left = [.. item.Citations.Where(r => !gone(r.Report))];
                if (left.Length > 0) changes.Add(CaseChange.Put(item with { Citations = [.. left] }));
                else changes.AddRange([.. file.Assessments.Where(s => s.Item == item.Id)
                    .Select(s => CaseChange.Remove(s.Item, s.Hypothesis, s.Analyst)), CaseChange.Remove(item.Id)]);
            }
            var fresh = file.With([.. changes]).Evaluate(question);
            Assert.That(robustness[kind, key].Probabilities.Select(p => p.Value),
                Is.EqualTo(fresh.Estimates.Select(e => e.Point.Value)).Within(1e-12), key);
        }
    }

    [Test]
    public void Leaving_out_an_analyst_is_the_case_without_the_assessments()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "CC/II II/CC");
        matrix.Row("F", "C/C I/N");
        var file = matrix.Build();
        var robustness = file.Evaluate(matrix.Question, new() { Trust = TrustPolicy.FaceValue }).Robustness(1, 1);
        var fresh = file.Evaluate(matrix.Question, new() { Trust = TrustPolicy.FaceValue, Analyst = "analyst 2" });
        Assert.That(robustness[VariantKind.WithoutAnalyst, "analyst 1"].Probabilities,
            Is.EqualTo(fresh.Estimates.Select(e => e.Point)));
        Assert.That(robustness[VariantKind.WithoutAnalyst, "analyst 1"].Flips);
    }

    [Test]
    public void What_is_planted_tells_nothing_and_only_a_double_bluff_tells_the_opposite()
    {
        var matrix = new Ratings([.6, .4], ["A", "B"]);
        matrix.Row("E", ".2 .9");
        var robustness = matrix.Evaluate().Robustness(1, 1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(robustness.Planted.Single().Probabilities[0].Value, Is.EqualTo(.6).Within(1e-12));
            Assert.That(robustness.Planted.Single().Flips);
            // 1 − .2 against 1 − .9.
            Assert.That(robustness.DoubleBluffs.Single().Probabilities[0].Value, Is.EqualTo(.6 * .8 / (.6 * .8 + .4 * .1)).Within(1e-12));
            Assert.That(robustness.Sentences.Select(s => s.Text), Has.One.Contains("told nothing, being planted, A would lead"));
        }
    }

    [Test]
    public void What_only_repeats_something_planted_tells_nothing_either()
    {
        var b = new CaseFileBuilder("Repeated");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        var first = Item("First", 'A');
        Item("Repeat", 'C', first);
        var robustness = b.Build().Evaluate(question).Robustness(1, 1);

        var key = b.Build().Sources.Single(s => s.Name == "First").Id.Value;
        var planted = robustness[VariantKind.OriginPlanted, key];
        var gone = robustness[VariantKind.WithoutOrigin, key];
        Assert.That((planted.Probabilities[0].Value, gone.Probabilities[0].Value > .6), Is.EqualTo((.5, true)));

        Id<Evidence> Item(string name, char grade, params Id<Evidence>[] restates)
        {
            var item = b.Evidence(name, b.Report(b.Source(name, grade), name), with: e => e with { Restates = [.. restates] });
            b.Assess(item, x, .9);
            b.Assess(item, y, .1);
            return item;
        }
    }

    [Test]
    public void One_thing_at_a_time_is_a_test_of_stability()
    {
        var stability = Tokyo().Stability[0];
        var without = TokyoExample.Matrix().Evaluate().Leading!.LeaveOneOut.Select(l => l.Values[0]).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stability.Range.Low.Value, Is.LessThanOrEqualTo(without.Min() + 1e-12));
            Assert.That(stability.Range.High.Value, Is.GreaterThanOrEqualTo(without.Max() - 1e-12));
            Assert.That(stability.Range.Best.Value, Is.EqualTo(.470588).Within(1e-6));
        }
    }

    [Test]
    public void The_figures_beside_the_words_are_those_of_the_draws()
    {
        var evaluation = TokyoExample.Matrix().Evaluate();
        var robustness = evaluation.Robustness();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(robustness.Resampling, Is.SameAs(evaluation.Resampling));
            Assert.That(evaluation.Resampling!.Draws, Is.EqualTo(2_000));
            foreach (var estimate in evaluation.Estimates)
                Assert.That(estimate.Probability, Is.EqualTo(evaluation.Resampling[estimate.Hypothesis.Id].Range));
        }
    }

    [Test]
    public void Who_reads_the_whole_table_high_or_low_moves_all_his_words_together()
    {
        // Twenty ratings by one analyst, and one by each of twenty: what is common does not average out.
        double Width(int analysts)
        {
            var b = new CaseFileBuilder("Readers");
            var question = b.Question("Which?", with: q => q with { Exhaustive = false });
            var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
            for (var i = 0; i < 20; i++)
            {
                var item = b.Evidence($"Item {i}", b.Report(b.Source($"Source {i}", 'A'), $"Report {i}"), credibility: 1);
                b.Assess(item, x, i % 2 == 0 ? Consistency.CC : Consistency.N, analyst: $"analyst {i % analysts}");
                b.Assess(item, y, i % 2 == 0 ? Consistency.N : Consistency.CC, analyst: $"analyst {i % analysts}");
            }
            var range = b.Build().Evaluate(question, new() { Trust = TrustPolicy.FaceValue, Draws = 20_000 }).Estimates[0].Probability;
            return range.High.Value - range.Low.Value;
        }

        Assert.That(Width(1), Is.Not.EqualTo(Width(20)).Within(.001));
    }

    [Test]
    public void Base_rates_are_evaluations_from_other_priors()
    {
        var sweep = Tokyo().BaseRates!;
        using (Assert.EnterMultipleScope())
        {
            foreach (var point in sweep.Points)
            {
                var rest = (1 - point.Prior.Value) / 3;
                var fresh = TokyoExample.Matrix([point.Prior.Value, rest, rest, rest]).Evaluate();
                Assert.That(point.Probability.Value, Is.EqualTo(Ratings.Probabilities(fresh)[0]).Within(1e-9));
            }
            // Level with the terrorists where π·.016 = (1 − π)/3·.01, the product of the ratings on either side.
            Assert.That(sweep.LeadsFrom!.Value.Value, Is.EqualTo(.064 / (.064 + 3 * .1024)).Within(2e-4).Or.EqualTo(.01 / (3 * .016 + .01))
                .Within(2e-4));
        }
    }

    [Test]
    public void Draws_are_the_same_for_a_seed_and_others_for_another()
    {
        var (one, again, other) = (Tokyo(1, 1000), Tokyo(1, 1000), Tokyo(2, 1000));
        Assert.That(one.Resampling, Is.EqualTo(again.Resampling));
        Assert.That(one.Resampling, Is.Not.EqualTo(other.Resampling));
    }

    [Test]
    public void Copies_and_the_order_of_input_change_no_draw()
        => RandomMatrices.Any.Sample(rows =>
        {
            var once = RandomMatrices.Make(rows).Evaluate(TrustPolicy.WeakestGrade);
            var copied = RandomMatrices.Make([.. rows, rows[0]], i => e => RandomMatrices.Graded(e, i % rows.Length)
                with { Restates = i == rows.Length ? [new("e1")] : [] }).Evaluate(TrustPolicy.WeakestGrade);
            return Equals(once.Robustness(3, 64).Resampling, copied.Robustness(3, 64).Resampling);
        }, iter: 60);

    [Test]
    public void Priors_alone_move_as_two_triangles_do()
    {
        // One item, taken at face value and rated exactly: what is left is the
        // priors, whose log-odds move by the difference of two triangles of ±ln 2.
        var matrix = new Ratings("A", "B");
        matrix.Row("E", ".8 .2");
        var range = matrix.Evaluate().Robustness(5, 40_000).Resampling!.Hypotheses[0].Range;
        var random = new Random(7);
        double[] expected =
            [.. Enumerable.Range(0, 200_000).Select(_ => 1 / (1 + Math.Exp(-Math.Log(4) - Triangular() + Triangular()))).Order()];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(range.Low.Value, Is.EqualTo(expected[10_000]).Within(.005));
            Assert.That(range.Best.Value, Is.EqualTo(.8).Within(.005));
            Assert.That(range.High.Value, Is.EqualTo(expected[190_000]).Within(.005));
        }

        double Triangular() => (random.NextDouble() - random.NextDouble()) * Math.Log(2);
    }

    [Test]
    public void Items_of_one_origin_are_doubted_together()
    {
        // The same four items once from one source and once from four: one common doubt spreads further than four that average out.
        double Width(bool oneSource)
        {
            var b = new CaseFileBuilder("Origins");
            var question = b.Question("Which?", with: q => q with { Exhaustive = false });
            var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
            var one = b.Source("One", 'F');
            for (var i = 0; i < 4; i++)
            {
                var item = b.Evidence($"Item {i}", b.Report(oneSource ? one : b.Source($"Source {i}", 'F'), $"Report {i}"), credibility: 3);
                b.Assess(item, x, .7);
                b.Assess(item, y, .3);
            }
            b.TryBuild(out var file, out _);
            var range = file!.Evaluate(question).Robustness(11, 20_000).Resampling!.Hypotheses[0].Range;
            return range.High.Value - range.Low.Value;
        }

        Assert.That(Width(oneSource: true), Is.GreaterThan(Width(oneSource: false) * 1.05));
    }

    [Test]
    public void Work_tells_how_far_it_is_and_can_be_stopped()
    {
        var evaluation = TokyoExample.Matrix().Evaluate();
        var told = new List<WorkProgress>();
        evaluation.Robustness(1, 5000, new Progress(told.Add));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Select(t => t.What).Distinct(),
                Is.EqualTo(new[] { "items left out", "items doubted", "items weighed", "draws", "base rates" }));
            foreach (var stage in told.GroupBy(t => t.What))
            {
                Assert.That(stage.Select(t => t.Done), Is.Ordered.And.Exactly(1).EqualTo(stage.First().Total), stage.Key);
                Assert.That(stage.First().Done, Is.Zero);
            }
            Assert.That(() => evaluation.Robustness(1, 1000, cancellation: new(canceled: true)),
                Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => evaluation.Robustness(1, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [Test]
    public void Where_nothing_can_be_said_that_is_said()
    {
        var empty = new Ratings("A");
        Assert.That(empty.Evaluate().Robustness(1, 10).ToString(), Does.Contain("No answer leads alone"));
        var even = new Ratings("A", "B");
        even.Row("E", "C C");
        Assert.That(even.Evaluate().Robustness(1, 10).SmallestFlip, Is.Null);
    }

    [Test]
    public void A_question_whose_answers_do_not_exclude_one_another_is_tried_by_its_ranking()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "C II");
        matrix.Row("F", "I C");
        var file = matrix.Build();
        file = file.With([CaseChange.Put(file.Questions[0] with { Exclusive = false })]);
        var robustness = file.Evaluate(matrix.Question, new() { Trust = TrustPolicy.FaceValue }).Robustness(1, 10);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(robustness.SmallestFlip!.Items.Single().Statement, Is.EqualTo("E"));
            Assert.That(robustness.Resampling, Is.Null);
            Assert.That(robustness.LeavingOut.Single(v => v is { Kind: VariantKind.WithoutItem, Name: "E" }).Leaders.Single().Name,
                Is.EqualTo("B"));
        }
    }

    [Test]
    public void Random_cases_hold_no_number_that_is_none([Range(1, 8)] int seed)
    {
        var file = RandomCases.Make(seed, 250);
        foreach (var question in file.Questions)
            Assert.That(file.Evaluate(question.Id).Robustness(seed, 32).ToString(), Does.Not.Contain("NaN"));
    }

    private sealed class Progress(Action<WorkProgress> told) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => told(value);
    }
}
