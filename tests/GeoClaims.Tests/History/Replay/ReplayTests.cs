using CrocusAttack;
using NodaTime;

namespace GeoClaims.Tests;

internal sealed class ReplayTests
{
    private readonly CaseFileBuilder _b = new("Bridge collapse");
    private readonly Id<Question> _why;
    private readonly Id<Hypothesis> _rust, _ship;
    private readonly Id<Source> _herald;

    public ReplayTests()
    {
        _why = _b.Question("Why did the bridge fall?", with: q => q with { Exhaustive = false });
        (_rust, _ship) = (_b.Hypothesis(_why, "Corrosion weakened it", "Corrosion"), _b.Hypothesis(_why, "A ship struck it", "Ship"));
        _herald = _b.Source("Herald", 'A');
    }

    private static readonly EvaluationOptions AtFaceValue = new() { Trust = TrustPolicy.FaceValue };

    private void Item(string statement, string published, double forRust, double forShip)
    {
        var item = _b.Evidence(statement, _b.Report(_herald, $"Report of {published}", published: published), credibility: 2);
        _b.Assess(item, _rust, forRust);
        _b.Assess(item, _ship, forShip);
    }

    private CaseFile File()
    {
        Assert.That(_b.TryBuild(out var file, out var report), report.ToString());
        return file!;
    }

    [Test]
    public void Each_step_says_what_moved_the_judgement_and_by_how_much()
    {
        Item("Witnesses saw a ship", "2026-03-01T10:00Z", .2, .8);
        Item("Pier 3 shows no marks", "2026-03-02T10:00Z", .9, .1);
        Item("It was windy", "2026-03-03T10:00Z", .5, .5);
        var replay = File().Replay(_why, AtFaceValue);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(replay.Start[_rust].Point.Value, Is.EqualTo(.5));
            Assert.That(replay.Steps.Select(s => s.Sentence.Text), Is.EqualTo(new[]
            {
                "1 item more: “Ship” takes the lead, 50% → 80%, because of “Witnesses saw a ship”.",
                "1 item more: “Corrosion” takes the lead, 20% → 69%, because of “Pier 3 shows no marks”.",
                "1 item more, and nothing moved: “It was windy”.",
            }));
            // .2·.9 : .8·.1 = 9 : 4.
            Assert.That(replay.Steps[1].Moves[0].After!.Value.Value, Is.EqualTo(9.0 / 13).Within(.01).Or.EqualTo(4.0 / 13).Within(.01));
            Assert.That(replay.ToString(), Does.StartWith("Why did the bridge fall? As known step by step, by "
                + "the latest bound of uncertain times:\n2026-03-01T10:00:00Z  1 item more: “Ship” takes the lead"));
        }
    }

    [Test]
    public void A_step_without_anything_on_the_question_is_said_to_move_nothing()
    {
        Item("Witnesses saw a ship", "2026-03-01T10:00Z", .2, .8);
        _b.Report(_herald, "Football", published: "2026-03-05");
        var last = File().Replay(_why).Steps[^1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(last.IsRelevant, Is.False);
            Assert.That(last.Sentence.Text, Is.EqualTo("Nothing on this question became known, so nothing moved."));
            Assert.That(File().Replay(_why).ToString(), Does.EndWith("1 other step brought nothing on this question."));
        }
    }

    [Test]
    public void Evidence_that_contradicts_itself_for_a_while_is_replayed_and_told()
    {
        // A report rules corrosion out and another the ship; once what the first one restates is known, it counts no more itself.
        Id<Evidence> Item(string statement, string published, double? forRust, double? forShip, params Id<Evidence>[] restates)
        {
            var item = _b.Evidence(statement, _b.Report(_herald, $"Report: {statement}", published: published), credibility: 2, with: e => e
                with { Restates = [.. restates] });
            if (forRust is { } rust) _b.Assess(item, _rust, rust);
            if (forShip is { } ship) _b.Assess(item, _ship, ship);
            return item;
        }
        var survey = Item("The survey found little rust", "2026-03-05", .4, .6);
        Item("There was no rust at all", "2026-03-02", 0, .9, survey);
        Item("Few ships pass", "2026-03-01", .6, .4);
        Item("No ship passed", "2026-03-03", .5, 0);
        var replay = File().Replay(_why, AtFaceValue);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(replay.Steps.Select(s => s.Evaluation.Estimates.IsEmpty), Is.EqualTo(new[] { false, false, true, false }));
            Assert.That(replay.Steps[2].Moves, Is.Empty);
            Assert.That(replay.Steps[2].Sentence.Text,
                Is.EqualTo("1 item more: with “No ship passed” the evidence contradicts itself, so that no answer has a probability."));
            Assert.That(replay.Steps[3].Sentence.Text,
                Is.EqualTo("1 item more, and more on 1 item: with more on “There was no rust at all” and “The survey found "
                    + "little rust” the answers have probabilities again."));
            Assert.That(replay.Steps[3].Evaluation[_ship].Point.Value, Is.Zero);
        }
    }

    [Test]
    public void A_second_source_for_a_known_item_is_told_as_more_on_it()
    {
        var rumour = _b.Source("Rumour mill", 'D');
        var item = _b.Evidence("Witnesses saw a ship", _b.Report(rumour, "Rumour", published: "2026-03-01T10:00Z"), credibility: 2,
            with: e => e
                with { Citations = [.. e.Citations, new(_b.Report(_herald, "Seen by the Herald", published: "2026-03-02T10:00Z"))] });
        _b.Assess(item, _rust, .2);
        _b.Assess(item, _ship, .8);
        Assert.That(File().Replay(_why).Steps.Select(s => s.Sentence.Text), Is.EqualTo(new[]
        {
            // Trust .45 by reliability D, then .85 by credibility 2: t·.8 + (1 − t)·.5.
            "1 item more: “Ship” takes the lead, 50% → 64%, because of “Witnesses saw a ship”.",
            "More on 1 item: “Ship” 64% → 75%, because of more on “Witnesses saw a ship”.",
        }));
    }

    [Test]
    public void A_claim_by_itself_moves_nothing()
    {
        _b.Claim(_b.Actor("City"), Stance.Asserts, _ship, made: "2026-03-01",
            reportedIn: _b.Report(_herald, "Report", published: "2026-03-02"));
        var step = File().Replay(_why).Steps.Single(s => s.IsRelevant);
        Assert.That(step.Sentence.Text, Is.EqualTo("1 claim more, and nothing moved: City asserted “A ship struck it” (1 March 2026)."));
    }

    [Test]
    public void The_earliest_bound_comes_first()
    {
        Item("Witnesses saw a ship", "2026-03-01", .2, .8);
        var file = File();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Replay(_why).Steps.Single().At, Is.EqualTo(Instant.FromUtc(2026, 3, 2, 0, 0) - Duration.FromNanoseconds(1)));
            Assert.That(file.Replay(_why, bound: KnownBound.Earliest).Steps.Single().At, Is.EqualTo(Instant.FromUtc(2026, 3, 1, 0, 0)));
        }
    }

    [Test]
    public void An_analyst_who_has_judged_nothing_yet_starts_from_the_priors()
    {
        Item("Witnesses saw a ship", "2026-03-01T10:00Z", .2, .8);
        var file = File();
        var replay = file.Replay(_why, AtFaceValue with { Analyst = file.Assessments[0].Analyst });
        Assert.That(replay.Start[_rust].Point.Value, Is.EqualTo(.5));
        Assert.That(replay.Steps[^1].Evaluation[_ship].Point.Value, Is.EqualTo(.8).Within(1e-12));
    }

    [Test]
    public void Every_step_agrees_with_a_fresh_evaluation([Range(1, 10)] int seed)
    {
        var file = RandomCases.Make(seed, 150);
        foreach (var question in file.Questions.Take(2))
        {
            foreach (var step in file.Replay(question.Id).Steps)
            {
                var fresh = file.AsOf(step.At).Evaluate(question.Id);
                Assert.That(step.Evaluation.Estimates.Select(e => e.Point.Value),
                    Is.EqualTo(fresh.Estimates.Select(e => e.Point.Value)).Within(1e-12));
                Assert.That(step.Evaluation.ToString(), Is.EqualTo(fresh.ToString()));
                Assert.That(step.Sentence.Text, Does.Not.Contain("NaN"));
            }
        }
    }

    [Test]
    public void Crocus_from_22_to_26_March()
    {
        var crocus = CrocusCase.Build();
        var replay = crocus.Replay(CrocusCase.Who);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(replay.Steps[^1].Evaluation.Estimates.Select(e => e.Probability),
                Is.EqualTo(crocus.Evaluate(CrocusCase.Who).Estimates.Select(e => e.Probability)));
            Assert.That(replay.Relevant.Any(s => s.Sentence.Text.Contains("“Islamic State claimed the attack", StringComparison.Ordinal)));
            Assert.That(replay.Relevant.Select(s => s.At), Is.Ordered);
        }
    }
}
