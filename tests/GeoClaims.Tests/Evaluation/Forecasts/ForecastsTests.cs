namespace GeoClaims.Tests;

internal sealed class ForecastsTests
{
    private static readonly LikelihoodTerm Likely = Tale.Likely;
    private static readonly LikelihoodTerm Unlikely = LikelihoodScale.Icd203["unlikely"];

    [Test]
    public void A_claim_on_an_answer_is_scored_by_the_middle_of_what_it_states()
    {
        var t = new Tale();
        t.Question("q", "x y z", resolvedBy: "x");
        t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Likely);
        t.Says("ann", Stance.Denies, "y", "2024-03-02", certainty: Unlikely);
        t.Says("bob", Stance.Asserts, "y", "2024-03-03", certainty: Likely);
        t.Says("bob", Stance.Asserts, "elsewhere", "2024-03-03", certainty: Likely);
        var forecasts = t.File.Forecasts();
        using (Assert.EnterMultipleScope())
        {
            // Likely is 55–80%, so 67.5%: (0.675 − 1)² = 0.105625 if true, 0.455625 if not. Unlikely is 20–45%: 32.5%.
            Assert.That(forecasts.Scored.Select(f => f.Brier), Is.EqualTo(new[] { .105625, .105625, .455625 }).Within(1e-12));
            Assert.That(forecasts.Scored.Select(f => f.LogScore), Is.EqualTo(new[] { -Math.Log(.675), -Math.Log(.675), -Math.Log(.325) })
                .Within(1e-12));
            Assert.That(forecasts.Scored[0].ToString(),
                Is.EqualTo("Ann (1 March 2024): likely (55–80%), read as 68%, for “X”. It came true: Brier score 0.106, log score 0.393."));
            Assert.That(forecasts.Scored[2].ToString(), Is.EqualTo("Bob (3 March 2024): likely (55–80%), "
                + "read as 68%, for “Y”. It did not come true: Brier score 0.456, log score 1.124."));
            Assert.That(forecasts.Unscored, Is.Empty);
            Assert.That(forecasts.ToString(),
                Is.EqualTo("Ann: 2 forecasts, Brier score 0.106, log score 0.393\nBob: 1 forecast, Brier score 0.456, log score 1.124"));
            Assert.That(forecasts.ByClaimant[0].Score.Calibration.Select(b => b.ToString()), Is.EqualTo(new[]
            {
                "unlikely (20–45%): 1 forecast, stated 33% on average, 0 came true (0%)",
                "likely (55–80%): 1 forecast, stated 68% on average, 1 came true (100%)",
            }));
        }
    }

    [Test]
    public void Every_act_is_scored_and_the_summary_says_on_how_many_different_answers()
    {
        var t = new Tale();
        t.Question("q", "x y", resolvedBy: "x");
        var first = t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Unlikely);
        t.Says("ann", Stance.Asserts, "x", "2024-03-02", first.Value, Likely);
        t.Says("ann", Stance.Asserts, "y", "2024-03-02", certainty: Unlikely);
        var ann = t.File.Forecasts().ByClaimant.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((ann.Score.Count, ann.Distinct), Is.EqualTo((3, 2)));
            Assert.That(ann.ToString(), Does.EndWith(" (on 2 different answers)"));
        }
    }

    [TestCase("x1", "x", ExpectedResult = "True", Description = "a part came true, and so its whole did")]
    [TestCase("x2", "x", ExpectedResult = "True", Description = "a part of a part")]
    [TestCase("x1", "x1", ExpectedResult = "True")]
    [TestCase("x1", "y", ExpectedResult = "False")]
    [TestCase("x2", "x3", ExpectedResult = "False", Description = "another part of the whole")]
    [TestCase("x", "x2", ExpectedResult = "Undecided", Description = "only the whole is known to be true")]
    [TestCase("x", "y", ExpectedResult = "False")]
    public string An_answer_came_true_if_it_or_a_part_of_it_resolved_the_question(string resolvedBy, string forecast)
    {
        var t = new Tale();
        t.Question("q", "x x1<x x2<x1 x3<x y", resolvedBy: resolvedBy);
        t.Says("ann", Stance.Asserts, forecast, "2024-03-01", certainty: Likely);
        return Outcome(t);
    }

    [Test]
    public void Where_answers_do_not_exclude_one_another_one_that_proved_true_says_nothing_of_the_others()
    {
        var t = new Tale();
        t.Question("q", "x y", exclusive: false, resolvedBy: "x");
        t.Says("ann", Stance.Asserts, "y", "2024-03-01", certainty: Likely);
        Assert.That(Outcome(t), Is.EqualTo("Undecided"));
        t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Likely);
        Assert.That(t.File.Forecasts().Scored.Single().CameTrue);
    }

    [Test]
    public void A_resolution_by_what_is_no_answer_decides_nothing_and_a_circle_of_parts_ends()
    {
        var t = new Tale();
        t.Question("p", "u<w w<u");
        t.Question("q", "x y", resolvedBy: "u");
        t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Likely);
        Assert.That(Outcome(t), Is.EqualTo("Undecided"));
        t.Question("p", "u<w w<u", resolvedBy: "u");
        t.Says("ann", Stance.Asserts, "w", "2024-03-01", certainty: Likely);
        Assert.That(t.File.Forecasts().Scored.Single().CameTrue, "each is a part of the other");
    }

    [TestCase(Stance.Asserts, "2024-05-31", true, null)]
    [TestCase(Stance.Retracts, "2024-05-31", true, UnscoredReason.Retraction)]
    [TestCase(Stance.Asserts, "2024-05-31", false, UnscoredReason.NoCertainty)]
    [TestCase(Stance.Asserts, null, true, UnscoredReason.NoTime)]
    [TestCase(Stance.Asserts, "2024-06-02", true, UnscoredReason.MadeAfter)]
    [TestCase(Stance.Asserts, "2024-06-01", true, UnscoredReason.OrderUnknown)]
    [TestCase(Stance.Asserts, "2024", true, UnscoredReason.OrderUnknown)]
    public void What_is_not_scored_is_kept_with_the_reason(Stance stance, string? made, bool stated, UnscoredReason? reason)
    {
        var t = new Tale();
        t.Question("q", "x y", resolvedBy: "x", at: "2024-06-01");
        t.Says("ann", stance, "x", made, certainty: stated ? Likely : null);
        var forecasts = t.File.Forecasts();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(forecasts.Unscored.Select(f => (UnscoredReason?)f.Reason).SingleOrDefault(), Is.EqualTo(reason));
            Assert.That(forecasts.Scored, Has.Count.EqualTo(reason is null ? 1 : 0));
            if (reason is not null) Assert.That(forecasts.ToString(),
                Is.EqualTo("1 claim on resolved questions cannot be scored; the reasons are listed under Unscored."));
        }
    }

    [Test]
    public void On_a_question_without_resolution_nothing_is_scored_and_that_is_said()
    {
        var t = new Tale();
        t.Question("q", "x y");
        t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Likely);
        t.Says("ann", Stance.Asserts, "y", "2024-03-01");
        var forecasts = t.File.Forecasts();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(forecasts.ToString(), Is.EqualTo("“Which of q?” is not resolved, so nothing is scored on it (2 claims)."));
            Assert.That(forecasts.Unscored[0]
                .ToString(), Is.EqualTo("Not scored: Ann asserted “X” (1 March 2024); the question is not resolved."));
            Assert.That(new Tale().File.Forecasts().ToString(), Is.EqualTo("No claim is about an answer to a question."));
        }
    }

    [Test]
    public void The_scale_may_be_chosen()
    {
        var t = new Tale();
        t.Question("q", "x y", resolvedBy: "x");
        t.Says("ann", Stance.Asserts, "x", "2024-03-01", certainty: Likely);
        Assert.That(t.File.Forecasts(LikelihoodScale.Kent).ByClaimant[0].Score.Calibration[0].Term!.Word, Is.EqualTo("probable"));
    }

    [Test]
    public void Nothing_is_dropped_and_nothing_is_not_a_number([Range(1, 10)] int seed)
    {
        var file = RandomCases.Make(seed, 800, quirks: false);
        var forecasts = file.Forecasts();
        var expected = file.Claims.Sum(c => file.Questions.Count(q => q.Hypotheses.Any(h => file.Get(h).Proposition == c.Proposition)));
        var text = string.Join('\n', [forecasts, .. forecasts.Scored, .. forecasts.Unscored, .. forecasts.ByClaimant,
            .. forecasts.ByClaimant.SelectMany(c => c.Score.Calibration)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(forecasts.Scored.Count + forecasts.Unscored.Count, Is.EqualTo(expected));
            Assert.That(forecasts.Scored.Select(f => f.Brier), Is.All.InRange(0d, 1d));
            Assert.That(forecasts.Scored.Select(f => f.LogScore), Is.All.GreaterThanOrEqualTo(0));
            Assert.That(forecasts.ByClaimant.Select(c => c.Score.Brier), Is.All.InRange(0d, 1d));
            Assert.That(forecasts.ByClaimant.Select(c => c.Score.Calibration.Sum(b => b.Count)),
                Is.EqualTo(forecasts.ByClaimant.Select(c => c.Scored.Count)));
            Assert.That(text, Does.Not.Contain("{").And.Not.Contain("GeoClaims").And.Not.Contain("NaN").And.Not.Contain("∞"));
            Assert.That(RandomCases.Make(seed, 800, quirks: false).Forecasts().Scored, Is.EqualTo(forecasts.Scored));
        }
    }

    private static string Outcome(Tale t)
    {
        var forecasts = t.File.Forecasts();
        return forecasts.Scored.IsEmpty ? forecasts.Unscored.Single().Reason.ToString() : forecasts.Scored.Single().CameTrue.ToString();
    }
}
