using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed class CaseReportTests
{
    private static readonly Lazy<CaseReport> s_crocus = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));

    private static CaseReport Crocus => s_crocus.Value;

    [Test]
    public void The_model_says_what_the_evaluation_says()
    {
        var evaluation = CrocusCase.Build().Evaluate(CrocusCase.Who);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.Evaluation.Judgement, Is.EqualTo(evaluation.Judgement));
            Assert.That(Crocus.Now.Estimates.OrderBy(e => e.Hypothesis.Id), Is.EqualTo(evaluation.Estimates.OrderBy(e => e.Hypothesis.Id)));
            Assert.That(Crocus.Items, Has.Count.EqualTo(evaluation.Items.Count));
            Assert.That(Crocus.ToString(), Does.StartWith(Crocus.Question.Text).And.Contain(evaluation.Judgement[0].Text));
        }
    }

    [Test]
    public void Answers_come_with_their_parts_after_them()
    {
        Assert.That(Crocus.Hypotheses.Select(a => $"{a.Depth} {a}"), Is.EqualTo(new[]
        {
            "0 H1+H2 IS-K, alone or helped", "1 H1 IS-K alone", "1 H2 IS-K, helped", "0 H3 Ukraine", "0 H4 Russian services",
            "0 H5 Something else",
        }));
    }

    [Test]
    public void The_last_snapshot_is_on_everything_and_each_one_holds_what_was_known()
    {
        var file = CrocusCase.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.Now.KnownItems, Is.EqualTo(Crocus.Evaluation.Matrix.Rows.Count));
            foreach (var snapshot in Crocus.Snapshots.SkipLast(1))
                Assert.That(snapshot.Evaluation.Estimates, Is.EqualTo(file.AsOf(snapshot.At!.Value).Evaluate(CrocusCase.Who).Estimates),
                    snapshot.Label);
            foreach (var item in Crocus.Items)
            {
                Assert.That(Crocus.Snapshots[item.FirstSnapshot].Evaluation.Items.Select(i => i.Item.Id), Does.Contain(item.Item.Id));
                if (item.FirstSnapshot > 0) Assert.That(Crocus.Snapshots[item.FirstSnapshot - 1].Evaluation.Items.Select(i => i.Item.Id),
                    Does.Not.Contain(item.Item.Id));
            }
        }
    }

    [Test]
    public void Few_snapshots_are_those_that_moved_most_and_the_last()
    {
        var few = CrocusCase.Build().ToReport(CrocusCase.Who, new() { MostSnapshots = 3, Evaluation = new() { Draws = 10 } });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(few.Snapshots, Has.Count.EqualTo(3));
            Assert.That(few.SnapshotsLeftOut, Is.EqualTo(Crocus.Snapshots.Count - 3));
            Assert.That(few.Now.Estimates.Select(e => e.Point), Is.EqualTo(Crocus.Now.Estimates.Select(e => e.Point)));
            Assert.That(few.Snapshots.Select(s => s.Label), Does.Contain("22 March 2024"), "That day moved the leader from 60% to 86%.");
        }
    }

    [Test]
    public void What_has_no_date_is_there_throughout()
    {
        var bridge = new Bridge();
        var undated =
            bridge.Builder.Evidence("A diver's note", bridge.Builder.Report(bridge.Herald, "Notes without a date"), credibility: 2);
        bridge.Builder.Assess(undated, bridge.Ship, Consistency.CC);
        var report = bridge.Build().ToReport(bridge.Why);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Snapshots.Select(s => s.Key), Is.EqualTo(new[] { "2026-03-02" }),
                "It is known throughout, so the step of the story holds all.");
            Assert.That(report.Now.KnownItems, Is.EqualTo(3));
        }
    }

    [Test]
    public void Claimants_are_gathered_by_who_stands_behind_them()
    {
        var russia = Crocus.Claimants.Single(c => c.Actor.Name == "Russia");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(russia.OtherName!.Text, Is.EqualTo("Россия"));
            Assert.That(russia.Claims.Select(c => c.Claimant.Name)
                .Distinct(), Is.SupersetOf(new[] { "FSB", "Vladimir Putin", "Bortnikov" }));
            Assert.That(russia.Main.Statement, Is.EqualTo("Ukraine ordered or aided the attack"));
            Assert.That(russia.Gains, Is.Not.Empty);
            Assert.That(Crocus.Claimants.SelectMany(c => c.Claims).Select(c => c.Tag)
                .Order(), Is.EqualTo(Crocus.Claims.Select(c => c.Tag).Order()), "Each claim stands on one card.");
        }
    }

    [Test]
    public void The_chance_of_a_claim_follows_from_the_answers()
    {
        var evaluation = Crocus.Evaluation;
        double Of(string name) => evaluation.Estimates.Single(e => e.Hypothesis.Name == name).Probability.Best.Value;
        Claimant By(string name) => Crocus.Claimants.Single(c => c.Actor.Name == name);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(By("Russia").Chance.In(evaluation)!.Value.Best.Value, Is.EqualTo(Of("Ukraine")));
            Assert.That(By("Geopolitical Futures").Chance, Has.Property("Denied").True);
            Assert.That(By("Geopolitical Futures").Chance.In(evaluation)!.Value.Best.Value, Is.EqualTo(1 - Of("Ukraine")).Within(1e-12));
            Assert.That(By("Islamic State").Chance.Bound, Is.EqualTo("at least"),
                "That Islamic State did it is more general than that its branch did.");
            Assert.That(By("Islamic State").Chance.In(evaluation)!.Value.Best.Value, Is.EqualTo(Of("IS-K, alone or helped")).Within(1e-12));
        }
    }

    [Test]
    public void Endnotes_are_numbered_by_first_use_and_name_who_uses_them()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.Endnotes.Select(e => e.Number), Is.EqualTo(Enumerable.Range(1, Crocus.Endnotes.Count)));
            foreach (var item in Crocus.Items)
                Assert.That(Crocus.Endnotes.Where(e => e.UsedBy.Contains(item.Tag)).Select(e => e.Report.Id)
                    .Order(), Is.EqualTo(item.Item.Citations.Select(c => c.Report).Distinct().Order()), item.Tag);
            Assert.That(Crocus.SourceSummary[0], Does.StartWith("The judgement draws on 13 reports "
                + "of 13 sources: 1 graded B, 8 graded C, 1 graded D, 3 cannot be judged (F)"));
        }
    }

    [Test]
    public void What_if_tells_what_robustness_found()
    {
        var lead = Crocus.Evaluation.Estimates.Index().Single(e => e.Item.Hypothesis.Id == Crocus.Now.Leader!.Id).Index;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.WhatIfs, Has.Count.EqualTo(Crocus.Robustness.LeavingOut.Count(v => v.Kind is VariantKind.WithoutItem
                or VariantKind.WithoutOrigin) + Crocus.Robustness.Planted.Count));
            Assert.That(Crocus.WhatIfs[0].Probability, Is.EqualTo(Crocus.WhatIfs.Min(w => w.Probability)));
            foreach (var item in Crocus.WhatIfs.Where(w => w.Kind == VariantKind.WithoutItem))
                Assert.That(item.Probability, Is.EqualTo(Crocus.Robustness.LeavingOut.First(v => v.Kind == VariantKind.WithoutItem
                    && v.Name == item.Name).Probabilities[lead]));
        }
    }

    [Test]
    public void Forecasts_hold_the_question_whom_Moscow_will_blame()
    {
        var blame = Crocus.Forecasts.Single(f => f.Question.Id == CrocusCase.Blame);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(blame.Claims.Select(c => c.Claimant.Name), Does.Contain("Antonia Colibasanu"));
            Assert.That(blame.Resolved, Is.Null);
        }
    }

    [Test]
    public void Commitments_hold_what_Moscow_must_accept_with_each_answer()
        => Assert.That(Crocus.Commitments.Select(c => c.Accepted[0].Statement),
            Does.Contain("IS-K carried out the attack with its own network"));

    [Test]
    public void The_fingerprint_is_the_hash_of_the_saved_case()
    {
        using var folder = new TempFolder();
        var path = folder.File("case.json");
        Crocus.Case.Save(path);
        Assert.That(Crocus.Fingerprint,
            Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))));
    }

    [Test]
    public void Every_valid_case_has_a_report_and_a_page()
        => Assert.That(Enumerable.Range(0, 40).Select(seed => RandomCases.Make(seed, 60))
            .All(file => file.Questions.All(q => file.ToReport(q.Id, new() { Evaluation = new() { Draws = 5 } }).ToPage().Length > 0)));

    [TestCase("9999-12-31T23:59")]
    [TestCase("-9998")]
    [TestCase("2024-03/..")]
    [TestCase("../2024-03")]
    [TestCase("[1823,2024-03-22]")]
    [TestCase("0001/9998")]
    public void Times_at_the_ends_of_the_calendar_have_a_report(string time)
    {
        var bridge = new Bridge();
        var at = EdtfTime.Parse(time);
        bridge.Builder.Change(bridge.Pier, e => e with { Observed = at, KnownFrom = at });
        bridge.Builder.Change(bridge.Fall, e => e with { Time = at });
        bridge.Builder.Change(bridge.Denial, c => c with { Made = at });
        Assert.That(bridge.Builder.TryBuild(out var file, out var findings), findings.ToString());
        var report = file!.ToReport(bridge.Why, new() { Evaluation = new() { Draws = 5 } });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.ToPage(), Does.Contain("Pier 3 shows no impact marks"));
            Assert.That(report.ToMarkdown(), Does.Contain("Pier 3 shows no impact marks"));
        }
    }

    [Test]
    public void A_question_that_nobody_touched_has_a_report()
    {
        var b = new CaseFileBuilder("Nothing yet");
        var question = b.Question("What happened?", with: q => q with { Exhaustive = false });
        b.Hypothesis(question, "This");
        b.Hypothesis(question, "That");
        var page = b.Build().ToReport(question).ToPage();
        Assert.That(page, Does.Contain("What happened?").And.Contain("No item of evidence is rated on this question."));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Numbers_below_one_are_refused(int number)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new ReportOptions { Evaluation = new() { Draws = number } }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ReportOptions { MostSnapshots = number }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ReportOptions { MostDrawn = number }, Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [Test]
    public void What_has_a_clock_of_its_own_is_dated_on_it_and_the_clock_is_named()
    {
        var bridge = new Bridge();
        var newYork = ClockZone.Of("America/New_York");
        bridge.Builder.Change(bridge.Herald, s => s with { Zone = newYork });
        bridge.Builder.Add(new Event
        {
            Id = new("order"), Name = "Steel is ordered", Time = EdtfTime.Parse("2026-02-27"), Place = new("Port") { Zone = newYork },
        });
        var report = bridge.Build().ToReport(bridge.Why);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Timeline.Rows.Single(r => r.Text == "Steel is ordered").Happened,
                Is.EqualTo("27 February (America/New_York)"));
            Assert.That(report.Timeline.Rows.Single(r => r.Text == "The bridge falls").Happened, Does.Not.Contain("("));
            Assert.That(report.ToPage(), Does.Contain("”, 2 March 2026 (America/New_York)."));
        }
    }

    [Test]
    public void A_question_of_another_case_is_refused()
        => Assert.That(() => Bridge.File().ToReport(CrocusCase.Who), Throws.TypeOf<KeyNotFoundException>());
}
