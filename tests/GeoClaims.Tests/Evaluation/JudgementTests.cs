namespace GeoClaims.Tests;

public sealed class JudgementTests
{
    private static (CaseFile File, Id<Question> Question) CaseWithUnion()
    {
        var b = new CaseFileBuilder("Case");
        var report = b.Report(b.Source("Source", 'B'), "Report");
        var question = b.Question("Who did it?");
        var gang = b.Hypothesis(question, "The gang did it, alone or with help", "The gang", prior: .5, priorBecause: "it often does");
        var alone = b.Hypothesis(question, "The gang did it alone", "Gang alone", parent: gang);
        var helped = b.Hypothesis(question, "The gang did it with help", "Gang helped", parent: gang);
        var rival = b.Hypothesis(question, "The rivals did it", "Rivals", prior: .25, priorBecause: "they could");
        var other = b.Hypothesis(question, "Somebody else did it", "Other", prior: .25, priorBecause: "unknown", catchAll: true);
        var note = b.Evidence("A note was left", report, credibility: 2);
        foreach (var (hypothesis, rating) in new[] { (alone, Consistency.CC), (helped, Consistency.C), (rival, Consistency.I),
            (other, Consistency.N) })
            b.Assess(note, hypothesis, rating);
        var claimant = b.Actor("The mayor");
        b.Claim(claimant, Stance.Asserts, rival, reportedIn: report);
        b.Indicator(rival, "money changes hands");
        return (b.Build(), question);
    }

    [Test]
    public void The_union_leads_with_the_sum_of_its_parts()
    {
        var (file, question) = CaseWithUnion();
        var evaluation = file.Evaluate(question);
        var union = evaluation[new Id<Hypothesis>("the-gang")];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(union.IsUnion);
            Assert.That(union.Point.Value, Is.EqualTo(evaluation[new Id<Hypothesis>("gang-alone")].Point.Value
                + evaluation[new Id<Hypothesis>("gang-helped")].Point.Value).Within(1e-12));
            Assert.That(evaluation.Judgement[0].Kind, Is.EqualTo(SentenceKind.Lead));
            Assert.That(evaluation.Judgement[0].Text, Does.EndWith(" that the gang did it, alone or with help."));
            Assert.That(evaluation.Judgement[1].Text,
                Does.StartWith("If it was “The gang”, ").And.EndWith(" that the gang did it alone."));
        }
    }

    [Test]
    public void Splitting_a_hypothesis_leaves_its_siblings_priors_alone()
    {
        var (file, question) = CaseWithUnion();
        Assert.That(file.Matrix(question).Priors.Select(p => p.Value), Is.EqualTo(new[] { .25, .25, .25, .25 }).Within(1e-12));
    }

    [Test]
    public void Every_number_of_a_sentence_is_kept_unrounded_and_every_name_leads_to_its_record()
    {
        var (file, question) = CaseWithUnion();
        var evaluation = file.Evaluate(question);
        var lead = evaluation.Judgement[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lead.Parts.Select(p => p.Number), Has.Member(evaluation[new Id<Hypothesis>("the-gang")].Probability.Best.Value));
            Assert.That(lead.Parts.Select(p => p.Record), Has.Member("h:the-gang"));
        }
    }

    [Test]
    public void No_sentence_speaks_of_confidence()
    {
        var (file, question) = CaseWithUnion();
        Assert.That(file.Evaluate(question).Judgement.Select(s => s.Text), Has.None.Contain("confiden"));
    }

    [Test]
    public void Gaps_name_the_claim_without_grounds_and_the_indicator_nobody_looked_for()
    {
        var (file, question) = CaseWithUnion();
        var gaps = file.Evaluate(question).Gaps;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(gaps.Select(g => g.ToString()), Has.Member("No evidence is named for “The rivals did it” by The mayor."));
            Assert.That(gaps.Select(g => g.Kind), Has.Member(GapKind.IndicatorNotLookedFor));
        }
    }

    // What a claimant says today, and what it ever named for it: raised first, asserted later with evidence.
    [TestCase(Stance.Asserts, true, false, false, Description = "the later claim has its grounds")]
    [TestCase(Stance.Asserts, true, true, false, Description = "it says so again, and need not name them twice")]
    [TestCase(Stance.Retracts, false, false, false)]
    [TestCase(Stance.Denies, false, false, false)]
    [TestCase(Stance.Asserts, false, false, true)]
    public void Only_what_a_claimant_says_today_without_ever_naming_evidence_is_a_gap(Stance later, bool names, bool again, bool isGap)
    {
        var b = new CaseFileBuilder("Case");
        var report = b.Report(b.Source("Source", 'B'), "Report");
        var question = b.Question("Who did it?", with: q => q with { Exhaustive = false });
        var rival = b.Hypothesis(question, "The rivals did it", "Rivals");
        var ministry = b.Actor("Ministry");
        var radar = b.Evidence("The radar shows them", report);
        var first = b.Claim(ministry, Stance.Raises, rival, "2024-03-01", report);
        b.Claim(ministry, later, rival, "2024-03-05", report, with: c => c with { Revises = first, Grounds = names ? [new(radar)] : [] });
        if (again) b.Claim(ministry, later, rival, "2024-03-09", report);
        b.TryBuild(out var file, out _);
        Assert.That(file!.Evaluate(question).Gaps.Any(g => g.Kind == GapKind.UngroundedClaim), Is.EqualTo(isGap));
    }

    [Test]
    public void Several_answers_below_one_percent_are_told_in_one_line()
    {
        var b = new CaseFileBuilder("Case");
        var question = b.Question("Who did it?", with: q => q with { Exhaustive = false });
        var answers = new[] { "The gang", "The rivals", "The heirs", "The butler" }.Select(a => b.Hypothesis(question, $"{a} did it", a))
            .ToList();
        var note = b.Evidence("A note was left", b.Report(b.Source("Source", 'A'), "Report"), credibility: 1);
        for (var i = 0; i < answers.Count; i++) b.Assess(note, answers[i], new[] { .99, .15, .001, .002 }[i]);
        b.TryBuild(out var file, out _);
        var evaluation = file!.Evaluate(question, new() { Trust = TrustPolicy.FaceValue });
        var rivals = evaluation.Judgement.Where(s => s.Kind == SentenceKind.Rival).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rivals.Select(r => r.Text), Has.Exactly(2).Items);
            Assert.That(rivals[1].Text,
                Is.EqualTo("There is almost no chance, below 1% each, that any of these is true: The butler did it; The heirs did it."));
            Assert.That(rivals[1].Parts.Select(p => p.Record).OfType<string>(), Is.EqualTo(new[] { "h:the-butler", "h:the-heirs" }));
        }
    }

    [Test]
    public void A_question_without_hypotheses_or_evidence_says_so()
    {
        var b = new CaseFileBuilder("Case");
        var empty = b.Question("Why?", with: q => q with { Exhaustive = false });
        var unrated = b.Question("Who?", with: q => q with { Exhaustive = false });
        b.Hypothesis(unrated, "A");
        b.Hypothesis(unrated, "B");
        var file = b.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Evaluate(empty).ToString(), Does.Contain("No method has an answer").And.Contain("no hypotheses"));
            Assert.That(file.Evaluate(unrated)
                .ToString(), Does.Contain("There is no evidence yet").And.Not.Contain("likely (").And.Not.Contain("%"));
        }
    }

    [Test]
    public void Only_the_named_analysts_assessments_count()
    {
        var matrix = new Ratings("A", "B");
        matrix.Row("E", "CC/II II/CC");
        var file = matrix.Build();
        double Of(string? analyst) => file.Evaluate(matrix.Question,
            new EvaluationOptions { Trust = TrustPolicy.FaceValue, Analyst = analyst }).Estimates[0].Point.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of("analyst 1"), Is.EqualTo(.95).Within(1e-12));
            Assert.That(Of("analyst 2"), Is.EqualTo(.05).Within(1e-12));
            Assert.That(Of(null), Is.EqualTo(.5).Within(1e-12));
        }
    }

    [Test]
    public void Copies_of_an_item_change_nothing_however_good_or_bad_they_are()
    {
        static Evaluation With(params int[] credibilities)
        {
            var matrix = new Ratings("X", "Y");
            matrix.Row("Original", "CC II", e => e with { Credibility = new(2) });
            for (var i = 0; i < credibilities.Length; i++)
            {
                var grade = new Credibility(credibilities[i]);
                matrix.Row($"Copy {i}", "CC II", e => e with { Credibility = grade, Restates = [new("original")] });
            }
            return matrix.Evaluate(TrustPolicy.WeakestGrade);
        }
        var alone = With().Estimates[0].Point;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(With(5, 5, 5, 5).Estimates[0].Point, Is.EqualTo(alone));
            Assert.That(With(2).Estimates[0].Point, Is.EqualTo(alone));
            Assert.That(With(2)[new Id<Evidence>("original")].LeaveOneOut!.Values[0], Is.EqualTo(alone.Value)
                .Within(1e-12), "the copy counts in its place");
            Assert.That(With(2)[new Id<Evidence>("copy-0")].LeaveOneOut!.Values[0], Is.EqualTo(alone.Value).Within(1e-12));
        }
    }

    [Test]
    public void A_summary_of_two_observations_does_not_make_them_one()
    {
        var matrix = new Ratings("X", "Y");
        matrix.Row("E1", "C I");
        matrix.Row("E2", "C I");
        var two = matrix.Evaluate().Estimates[0].Point;
        matrix.Row("Summary", "C I", e => e with { Restates = [new("e1"), new("e2")] });
        Assert.That(matrix.Evaluate().Estimates[0].Point, Is.EqualTo(two));
    }

    [Test]
    public void An_item_whose_loss_makes_a_tie_is_named()
    {
        var matrix = new Ratings("X", "Y");
        matrix.Row("Smoking gun", "CC II");
        matrix.Row("Neutral", "N N");
        Assert.That(matrix.Evaluate().ToString(), Does.Contain("Without “Smoking gun”, Y would be as likely as the leader."));
    }

    [Test]
    public void Where_the_scale_has_no_word_the_judgement_says_so()
    {
        var matrix = new Ratings("X", "Y");
        matrix.Row("E", "N N");
        var text = matrix.Build().Evaluate(matrix.Question, new EvaluationOptions { Scale = LikelihoodScale.Phia }).ToString();
        Assert.That(text,
            Does.Contain("We put it at 50% (PHIA has no word for that, 90% interval 34–66%) that X.").And.Not.Contain("ertain by"));
    }

    [Test]
    public void An_assessment_that_states_nothing_counts_as_none()
    {
        var matrix = new Ratings("X", "Y");
        matrix.Row("E", "C I");
        var file = matrix.Build();
        var broken = file.With(CaseChange.Put(file.Assessments[0] with { Consistency = null }));
        Assert.That(broken.Evaluate(matrix.Question).Gaps.Select(g => g.Kind), Has.Member(GapKind.UnratedCells));
    }

    [Test]
    public void An_item_holds_no_better_than_the_assumption_it_depends_on()
    {
        var b = new CaseFileBuilder("Case");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        var clock = b.Evidence("The sensor's clock was right", kind: EvidenceKind.Assumption, confidence: 0);
        var reading = b.Evidence("The sensor saw it at noon", b.Report(b.Source("Source", 'A'), "Report"), credibility: 2, with: e => e
            with { DependsOn = [clock] });
        b.Assess(reading, x, Consistency.CC);
        b.Assess(reading, y, Consistency.II);
        var evaluation = b.Build().Evaluate(question);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation[x].Point.Value, Is.EqualTo(.5).Within(1e-12));
            Assert.That(evaluation[reading].Row.Trust.GovernedBy, Is.EqualTo("the assumption “The sensor's clock was right”"));
            Assert.That(evaluation.Gaps.Select(g => g.Kind), Has.No.Member(GapKind.UnratedItem));
        }
    }
}
