namespace GeoClaims.Tests;

/// <summary>Each level of the tree of hypotheses has a judgement of its own.</summary>
internal sealed class LevelTests
{
    [Test]
    public void The_split_has_its_own_leader_likelihood_and_confidence()
    {
        var (file, question, gang, alone, helped) = Case(.6, .4);
        var evaluation = file.Evaluate(question);
        var split = evaluation.Within(gang);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation.Levels.Select(l => l.Whole?.Id), Is.EqualTo(new Id<Hypothesis>?[] { null, gang }));
            Assert.That((evaluation.Levels[0].Leader!.Id, split.Leader!.Id), Is.EqualTo((gang, alone)));
            Assert.That(split[alone].Point.Value, Is.EqualTo(evaluation[alone].Point.Value / evaluation[gang].Point.Value).Within(1e-12));
            Assert.That(split.Estimates.Sum(e => e.Point.Value), Is.EqualTo(1).Within(1e-12));
            Assert.That(split[helped].Prior.Value, Is.EqualTo(.5).Within(1e-12));
            Assert.That(split[alone].Probability, Is.EqualTo(evaluation.Resampling![alone].Within));
            Assert.That(split[alone].Probability.Best, Is.GreaterThan(evaluation[alone].Probability.Best));
            Assert.That(split.Confidence, Is.Not.SameAs(evaluation.Confidence));
            Assert.That(evaluation.Confidence, Is.SameAs(evaluation.Levels[0].Confidence));
        }
    }

    [Test]
    public void No_sentence_lends_the_confidence_of_one_level_to_another()
    {
        var (file, question, _, _, _) = Case(.6, .4);
        var judgement = file.Evaluate(question).Judgement.Select(s => s.Text).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(judgement, Has.One.StartsWith("Confidence in “Gang” is "));
            Assert.That(judgement, Has.One.StartsWith("Confidence that it was “Alone”, if it was “Gang”, is "));
            Assert.That(judgement.FindIndex(s => s.StartsWith("If it was “Gang”, it is ", StringComparison.Ordinal)), Is.EqualTo(1));
        }
    }

    [Test]
    public void Parts_that_are_equally_likely_are_said_to_be_level()
    {
        var (file, question, gang, _, _) = Case(.5, .5);
        var evaluation = file.Evaluate(question);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation.Within(gang).Leader, Is.Null);
            Assert.That(evaluation.Within(gang).Confidence, Is.Null);
            Assert.That(evaluation.Levels[0].Leader!.Id, Is.EqualTo(gang));
            Assert.That(evaluation.ToString(),
                Does.Contain("If it was “Gang”, none of its forms leads: Alone and Helped are equally likely."));
        }
    }

    [Test]
    public void What_flips_the_split_leaves_the_top_alone()
    {
        var (file, question, gang, _, helped) = Case(.6, .4);
        var evaluation = file.Evaluate(question);
        var (top, split) = (evaluation.Robustness(), evaluation.Within(gang).Robustness());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(top.LeavingOut.Where(v => v.Kind == VariantKind.WithoutItem && v.Flips), Is.Empty);
            Assert.That(split[VariantKind.WithoutItem, "ev:tip"].Flips, "without the tip the parts are level");
            Assert.That(split.SmallestFlip!.Size, Is.EqualTo(1));
            Assert.That(split.Sentences[0].Text, Is.EqualTo("What follows is about the parts of “Gang”, given that it is true."));
            Assert.That(split.Stability.Select(s => s.Hypothesis.Id), Has.Member(helped));
            Assert.That(split.BaseRates!.Points.Select(p => p.Prior.Value), Has.Member(.5));
        }
    }

    [Test]
    public void A_part_of_what_is_impossible_still_has_a_share()
    {
        var b = new CaseFileBuilder("Impossible");
        var question = b.Question("Who?", with: q => q with { Exhaustive = false });
        var gang = b.Hypothesis(question, "Gang", prior: 0, priorBecause: "given");
        var alone = b.Hypothesis(question, "Alone", parent: gang);
        b.Hypothesis(question, "Helped", parent: gang);
        b.Hypothesis(question, "Mob", prior: 1, priorBecause: "given");
        var split = b.Build().Evaluate(question).Within(gang);

        Assert.That((split[alone].Point.Value, split[alone].Probability.Best.Value), Is.EqualTo((.5, .5)));
    }

    [Test]
    public void A_part_that_is_the_only_possible_one_is_certain_in_every_draw()
    {
        var b = new CaseFileBuilder("Only");
        var question = b.Question("Who?", with: q => q with { Exhaustive = false });
        var gang = b.Hypothesis(question, "Gang");
        var alone = b.Hypothesis(question, "Alone", prior: 1, priorBecause: "given", parent: gang);
        b.Hypothesis(question, "Helped", prior: 0, priorBecause: "given", parent: gang);
        b.Hypothesis(question, "Mob");
        Assert.That(b.Build().Evaluate(question).Within(gang)[alone].Probability.Best.Value, Is.EqualTo(1));
    }

    [Test]
    public void A_level_that_is_none_is_refused()
    {
        var (file, question, _, alone, _) = Case(.6, .4);
        Assert.That(() => file.Evaluate(question).Within(alone), Throws.TypeOf<KeyNotFoundException>());
    }

    // A strong item between the gang and the mob, and a tip between the gang's parts.
    private static (CaseFile File, Id<Question> Question, Id<Hypothesis> Gang, Id<Hypothesis> Alone, Id<Hypothesis> Helped) Case(
        double ifAlone, double ifHelped)
    {
        var b = new CaseFileBuilder("Levels");
        var question = b.Question("Who?", with: q => q with { Exhaustive = false });
        var gang = b.Hypothesis(question, "Gang");
        var (alone, helped) = (b.Hypothesis(question, "Alone", parent: gang), b.Hypothesis(question, "Helped", parent: gang));
        var mob = b.Hypothesis(question, "Mob");
        foreach (var (name, of) in new[] { ("Film", new[] { .9, .9, .05 }), ("Arrests", [.8, .8, .2]), ("Tip", [ifAlone, ifHelped, .5]) })
        {
            var item = b.Evidence(name, b.Report(b.Source(name, 'A'), name), credibility: 1);
            b.Assess(item, alone, of[0]);
            b.Assess(item, helped, of[1]);
            b.Assess(item, mob, of[2]);
        }
        return (b.Build(), question, gang, alone, helped);
    }
}
