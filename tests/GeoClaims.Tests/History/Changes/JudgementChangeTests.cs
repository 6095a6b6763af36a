namespace GeoClaims.Tests;

internal sealed class JudgementChangeTests
{
    private readonly Bridge _bridge = new();
    private CaseFile _before = null!;

    [SetUp]
    public void Build() => _before = _bridge.Build();

    [Test]
    public void A_new_leader_is_named_with_the_old_one()
    {
        var change = Since(Rated(_bridge.Pier, _bridge.Ship, Consistency.CC), Rated(_bridge.Pier, _bridge.Rust, Consistency.II),
            Rated(_bridge.Bearings, _bridge.Ship, Consistency.CC));

        Assert.That((change.LeadersBefore.Single().Id, change.LeadersAfter.Single().Id, change.LeadChanged),
            Is.EqualTo((_bridge.Other, _bridge.Ship, true)));
        Assert.That(change.Sentences[0].Text, Is.EqualTo("On “Why did the bridge fall?”, “Ship” now leads; before, “Other” led."));
        Assert.That(change.Sentences[1].Text, Does.Match("^“Ship” moved from 16% to [4-9][0-9]%\\.$"));
    }

    [Test]
    public void Each_answer_has_its_probability_before_and_after_as_the_evaluations_say()
    {
        var after = _before.With(Rated(_bridge.Bearings, _bridge.Ship, Consistency.CC));
        var change = CaseFile.Diff(_before, after).Judgements.Single();

        foreach (var move in change.Moves)
            Assert.That((move.Before,
                move.After), Is.EqualTo(((Probability?)_before.Evaluate(_bridge.Why)[move.Hypothesis.Id].Probability.Best,
                    (Probability?)after.Evaluate(_bridge.Why)[move.Hypothesis.Id].Probability.Best)));
        Assert.That(change.Moves.Select(m => m.After), Is.Ordered.Descending);
    }

    [Test]
    public void A_judgement_that_stays_is_said_to_stay()
        => Assert.That(Since(CaseChange.Put(new Actor { Id = new("port"), Name = "Port" }))
            .ToString(), Is.EqualTo("On “Why did the bridge fall?”, “Other” still leads, at 44% as before."));

    [Test]
    public void Answers_may_come_and_go()
    {
        var fire = new Proposition { Id = new("fire"), Statement = "Fire brought it down" };
        var answer = new Hypothesis { Id = new("fire"), Proposition = fire.Id, Name = "Fire" };
        var question = _before.Get(_bridge.Why);
        CaseChange[] changes = [CaseChange.Put(fire), CaseChange.Put(answer),
            CaseChange.Put(question with { Hypotheses = question.Hypotheses.Add(answer.Id) })];
        var back = CaseFile.Diff(_before.With(changes), _before).Judgements.Single();

        Assert.That(Since(changes).Sentences.Select(s => s.Text), Has.One.Match("^“Fire” is a new answer, at [0-9]+%\\.$"));
        Assert.That(back.Sentences.Select(s => s.Text), Has.One.Match("^“Fire” is no answer any more; it was at [0-9]+%\\.$"));
        Assert.That((back.Moves[^1].Hypothesis, back.Moves[^1].After), Is.EqualTo((answer, (Probability?)null)));
    }

    [Test]
    public void Gaps_that_open_and_close_are_listed()
    {
        var change = Since(Rated(_bridge.Pier, _bridge.Other, Consistency.N), CaseChange.Put(new Evidence { Id =
            new("new"), Statement = "A new item", Kind = EvidenceKind.Observation, Citations = [new(_bridge.Story)] }));

        Assert.That(change.GapsClosed.Select(g => g.Sentence.Text),
            Is.EqualTo(new[] { "Nobody has rated “Pier 3 shows no impact marks” against Other." }));
        Assert.That(change.GapsOpened.Select(g => g.Sentence.Text),
            Is.EqualTo(new[] { "Nobody has rated “A new item” against any hypothesis." }));
        Assert.That(change.Sentences.TakeLast(2).Select(s => s.Text), Is.EqualTo(new[] { "1 gap opened.", "1 gap closed." }));
    }

    [Test]
    public void Without_probabilities_the_lead_is_told_without_numbers()
    {
        var question = _before.Get(_bridge.Why);
        var open = _before.With(CaseChange.Put(question with { Exclusive = false }));
        var change = CaseFile.Diff(open, open.With(CaseChange.Title("Bridge"))).Judgements.Single();

        Assert.That(change.Moves, Is.Empty);
        Assert.That(change.ToString(), Does.Match("^On “Why did the bridge fall\\?”, .+ still leads?( together)?\\.$"));
    }

    [Test]
    public void Both_are_evaluated_by_the_same_options()
    {
        var options = EvaluationOptions.Default with { Analyst = "Ann" };
        var after = _before.With(CaseChange.Put(new Assessment { Item =
            _bridge.Pier, Hypothesis = _bridge.Ship, Analyst = "Bob", Consistency = Consistency.CC }));
        var change = CaseFile.Diff(_before, after, options).Judgements.Single();

        Assert.That((change.Before.Options, change.After.Options), Is.EqualTo((options, options)));
        Assert.That(change.ToString(), Does.EndWith("“Other” still leads, at 44% as before."), "What Bob said does not count.");
        Assert.That(CaseFile.Diff(_before, after).Judgements.Single().ToString(), Does.Not.Contain("as before"));
        Assert.That(CaseFile.Diff(_before, after, options with { Analyst = "Bob" }).Judgements, Is.Empty,
            "Bob has judged in one of them only.");
    }

    [Test]
    public void Leaders_that_cannot_be_told_apart_are_all_named()
    {
        var bare = _before.With(_before.Assessments.Select(CaseChange.Remove));
        var change = CaseFile.Diff(bare, bare.With(CaseChange.Title("Bridge"))).Judgements.Single();

        Assert.That(change.ToString(), Is.EqualTo("On “Why did the bridge fall?”, “Corrosion”, “Ship” and “Other” still lead together."));
    }

    [Test]
    public void A_question_that_only_one_case_asks_has_no_judgement_to_compare()
    {
        var empty = new CaseFileBuilder("Empty").Build();

        Assert.That(CaseFile.Diff(empty, _before).Judgements, Is.Empty);
        Assert.That(CaseFile.Diff(_before, empty).Judgements, Is.Empty);
    }

    private JudgementChange Since(params CaseChange[] changes) => CaseFile.Diff(_before, _before.With(changes)).Judgements.Single();

    private static CaseChange Rated(Id<Evidence> item, Id<Hypothesis> hypothesis, Consistency rating)
        => CaseChange.Put(new Assessment { Item = item, Hypothesis = hypothesis, Analyst = "Ann", Consistency = rating });
}
