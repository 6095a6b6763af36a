namespace GeoClaims.Tests;

internal sealed class ResultRowsTests
{
    private static readonly Bridge Bridge = new();
    private static readonly CaseFile File = Bridge.Build();
    private static readonly Evaluation Evaluation = File.Evaluate(Bridge.Why);

    [Test]
    public void The_matrix_has_a_row_for_each_item_and_hypothesis()
    {
        var rows = Evaluation.ToRows();
        var cell = rows.Single(r => r.Item == Bridge.Bearings.Value && r.Hypothesis == Bridge.Rust.Value);
        var item = Evaluation[Bridge.Bearings];
        var h = Evaluation.Matrix.Hypotheses.ToList().FindIndex(x => x.Id == Bridge.Rust);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(r => (r.Item, r.Hypothesis)), Is.EqualTo(from row in Evaluation.Matrix.Rows
                                                                              from x in Evaluation.Matrix.Hypotheses
                                                                              select (row.Item.Id.Value, x.Id.Value)));
            Assert.That((cell.Rating, cell.State, cell.Likelihood, cell.LikelihoodLow, cell.LikelihoodHigh),
                Is.EqualTo(("0.2", "rated", 0.2, 0.1, 0.3)));
            Assert.That((cell.Contribution, cell.Bits, cell.Trust),
                Is.EqualTo((item.Contributions[h], item.Diagnosticity.MutualInformation, item.Row.Trust.Value.Best.Value)));
            Assert.That(rows.Single(r => r.Item == Bridge.Pier.Value && r.Hypothesis == Bridge.Other.Value),
                Has.Property("State").EqualTo("unrated").And.Property("Rating").Null.And.Property("Likelihood").Null);
        }
    }

    [Test]
    public void The_matrix_for_a_spreadsheet_has_a_column_for_each_hypothesis()
    {
        var rows = Evaluation.ToMatrixRows();
        var names = rows.Columns.Select(c => c.Name).ToList();

        Assert.That(names, Is.SupersetOf(new[] { "Corrosion", "Ship", "Other", "Contribution to Ship", "Trust", "Bits" }));
        Assert.That(rows.Texts("Ship"), Is.EqualTo(Evaluation.Matrix.Rows.Select(r => r.Item.Id == Bridge.Pier ? "II" : "")));
        Assert.That(rows.Numbers("Contribution to Ship"),
            Is.EqualTo(Evaluation.ToRows().Where(r => r.HypothesisName == "Ship").Select(r => r.Contribution)));
    }

    [Test]
    public void Hypotheses_that_are_named_alike_or_like_a_column_keep_columns_of_their_own()
    {
        var b = new CaseFileBuilder("Case", analyst: "Ann");
        var q = b.Question("Who?");
        string[] names = ["Trust", "X", "x", "Contribution to X", "statement"];
        foreach (var (name, i) in names.Select((n, i) => (n, i))) b.Hypothesis(q, $"Statement {i}", name, id: $"h{i}");
        var rows = b.Build().Evaluate(q).ToMatrixRows();

        Assert.That(rows.Columns.Select(c => c.Name.ToUpperInvariant()), Is.Unique);
        Assert.That(rows.Columns.Select(c => c.Name), Does.Contain("Trust (h:h0)").And.Contain("X (h:h1)"));
    }

    [Test]
    public void Standings_and_estimates_are_those_of_the_results()
    {
        var standings = Evaluation.ToStandingRows();

        Assert.That(standings.Select(s => (s.Method, s.Hypothesis, s.Rank, s.Measure, s.Value)),
            Is.EqualTo(from r in Evaluation.Results
                       from s in r.Standings
                       from m in s.Measures
                       select (r.Method.Id, s.Hypothesis.Id.Value, (long)s.Rank, m.Name, m.Value)));
        Assert.That(Evaluation.Results[0].ToRows(), Is.EqualTo(standings.Where(s => s.Method == Evaluation.Results[0].Method.Id)));
        Assert.That(Evaluation.ToEstimateRows().Select(e => (e.Hypothesis, e.Probability, e.Low, e.High, e.Term)), Is.EqualTo(
            Evaluation.Estimates.Select(e => (e.Hypothesis.Id.Value, e.Probability.Best.Value, e.Probability.Low.Value,
                e.Probability.High.Value, e.Term?.Word))));
        Assert.That(Evaluation.ToEstimateRows().Where(e => e.Leads).Select(e => e.Hypothesis),
            Is.EqualTo(new[] { Evaluation.Levels[0].Leader!.Id.Value }));
    }

    [Test]
    public void Levels_follow_the_whole_with_the_name_of_what_they_divide()
    {
        var b = new CaseFileBuilder("Case", analyst: "Ann");
        var q = b.Question("Who?");
        var whole = b.Hypothesis(q, "A did it", "A", id: "a");
        b.Hypothesis(q, "A alone did it", "A alone", id: "alone", with: h => h with { Parent = whole });
        b.Hypothesis(q, "A did it with help", "A helped", id: "helped", with: h => h with { Parent = whole });
        b.Hypothesis(q, "B did it", "B", id: "b");
        var evaluation = b.Build().Evaluate(q);

        Assert.That(evaluation.ToEstimateRows().Select(e => (e.Among, e.Hypothesis)), Is.SupersetOf(new[]
            { ((string?)null, "h:a"), (null, "h:b"), ("h:a", "h:alone"), ("h:a", "h:helped") }));
        Assert.That(evaluation.Within(whole).ToRows(), Is.EqualTo(evaluation.ToEstimateRows().Where(e => e.Among == "h:a")));
    }

    [Test]
    public void Robustness_tells_flips_ranges_weights_and_base_rates()
    {
        var robustness = Evaluation.Robustness(seed: 1, draws: 100);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(robustness.ToRows().Select(r => (r.Kind, r.Key, r.Flips)), Does.Contain(("without-item", Bridge.Pier.Value,
                robustness[VariantKind.WithoutItem, Bridge.Pier.Value].Flips)));
            Assert.That(robustness.ToRows(), Has.Count.EqualTo(
                robustness.LeavingOut.Count + robustness.Planted.Count + robustness.DoubleBluffs.Count));
            Assert.That(robustness.ToRangeRows().Select(r => (r.Hypothesis, r.Low, r.High)), Is.EqualTo(
                robustness.Stability.Select(s => (s.Hypothesis.Id.Value, (double?)s.Range.Low.Value, (double?)s.Range.High.Value))));
            Assert.That(robustness.ToRangeRows().Select(r => r.ShareLed), Has.None.Null);
            Assert.That(robustness.ToTippingRows(), Has.Count.EqualTo(robustness.Tipping.Count));
            Assert.That(robustness.ToBaseRateRows().Numbers("Prior"), Is.EqualTo(
                robustness.BaseRates!.Points.Select(p => p.Prior.Value)));
            Assert.That(robustness.Resampling!.ToRows().Select(r => r.Median), Is.EqualTo(
                robustness.Resampling.Hypotheses.Select(h => h.Range.Best.Value)));
        }
    }

    [Test]
    public void A_replay_has_a_row_for_each_step_and_hypothesis()
    {
        var replay = File.Replay(Bridge.Why);
        var rows = replay.ToRows();

        Assert.That(rows.Select(r => r.Step).Distinct(), Is.EqualTo(Enumerable.Range(1, replay.Steps.Count).Select(i => (long)i)));
        Assert.That(rows.Where(r => r.Step == replay.Steps.Count).Select(r => (r.Hypothesis, r.Probability)),
            Is.EqualTo(replay.Steps[^1].Evaluation.Estimates.Select(e => (e.Hypothesis.Id.Value, (double?)e.Probability.Best.Value))));
    }

    [Test]
    public void A_step_that_leaves_no_probabilities_is_not_dropped()
    {
        var options = new EvaluationOptions { Methods = [EvaluationMethod.WeightedInconsistency] };
        var replay = File.Replay(Bridge.Why, options);

        Assert.That(replay.ToRows().Select(r => (r.Step, r.Hypothesis, r.Probability)),
            Is.EqualTo(replay.Steps.Select((_, i) => ((long)(i + 1), (string?)null, (double?)null))));
    }

    [Test]
    public void Findings_questions_and_changes_are_rows_too()
    {
        var report = File.With(CaseChange.Title(" ")).Validate();
        var next = Evaluation.NextQuestions();
        var changed = File.With(CaseChange.Title("Other"), CaseChange.Put(File.Get(Bridge.City) with { Name = "City" }),
            CaseChange.Remove(Bridge.Denial));

        Assert.That(report.ToRows().Select(f => (f.Code, f.Path, f.Message)),
            Is.EqualTo(report.Findings.Select(f => (f.Code, f.Path, f.Message))).And.Not.Empty);
        Assert.That(next.ToRows().Select(q => (q.Kind, q.About, q.Bits)), Is.EqualTo(next.Questions.Select(q => (q.Kind switch
        {
            NextQuestionKind.Indicator => "indicator",
            _ => "unrated-cell",
        }, q.About.Key, q.Bits))).And.Not.Empty);
        Assert.That(CaseFile.Diff(File, changed).ToRows().Select(c => (c.Change, c.Kind, c.Key, c.Field)), Is.EqualTo(new[]
        {
            ("changed", "case", "", "title"), ("changed", "actor", Bridge.City.Value, "name"), ("removed", "claim", "claim:denial", null),
        }));
    }
}
