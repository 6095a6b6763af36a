namespace GeoClaims.Tests;

/// <summary>Support starts from the question's priors, and hears what is said of rival answers and of what is more general.</summary>
internal sealed class SupportBaseRateTests
{
    private const int Answers = 10;

    private readonly CaseFileBuilder _b = new("Ten answers");
    private readonly Id<Question> _who;
    private readonly Id<Proposition> _far, _buk;
    private readonly Id<Proposition>[] _answers;

    public SupportBaseRateTests()
    {
        _far = _b.Proposition("It came from afar", id: "far");
        _buk = _b.Proposition("A Buk did it", with: p => p with { Parent = _far }, id: "buk");
        _who = _b.Question("Which brigade?", with: q => q with { Exhaustive = false });
        _answers = [.. Enumerable.Range(0, Answers).Select(i =>
        {
            var statement = _b.Proposition($"Brigade {i} did it", with: p => p with { Parent = _buk }, id: $"p{i}");
            _b.Hypothesis(_who, statement, name: $"Brigade {i}", id: $"h{i}");
            return statement;
        })];
    }

    private Support Of(Id<Proposition> proposition, params WitnessGrade[] witnesses)
    {
        Assert.That(_b.TryBuild(out var file, out var report), report.ToString());
        return file!.Support(proposition, [.. witnesses]);
    }

    private Id<Actor> Says(string name, Stance stance, Id<Proposition> what, char outlet = 'A')
    {
        var actor = _b.Actor(name);
        _b.Claim(actor, stance, what, reportedIn: _b.Report(_b.Source($"Paper of {name}", outlet, actor: actor), $"Word of {name}"));
        return actor;
    }

    // One actor asserts one of ten answers, in a source of its own: whatever the source's grade, that is its word and no more.
    [Test]
    public void The_grade_of_ones_own_source_makes_nobody_believed([Values('A', 'B', 'C', 'D', 'E', 'F')] char grade)
    {
        Says("Ministry", Stance.Asserts, _answers[0], grade);
        var support = Of(_answers[0]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Probability.Value, Is.EqualTo(.1).Within(1e-12));
            Assert.That(support.Opinion.IsVacuous);
            Assert.That(support.Question!.Id, Is.EqualTo(_who));
            Assert.That(support.ToString(), Does.Contain("It starts from 10%, the prior of this answer to “Which brigade?”."));
        }
    }

    [Test]
    public void Who_is_believed_moves_it_from_the_prior()
    {
        var ministry = Says("Ministry", Stance.Asserts, _answers[0]);
        // b = .45, and of the open rest a tenth.
        Assert.That(Of(_answers[0], new WitnessGrade(ministry, Reliability.D)).Probability.Value, Is.EqualTo(.45 + .55 * .1).Within(1e-12));
    }

    [Test]
    public void Who_asserts_a_rival_or_denies_what_is_more_general_speaks_against_it([Values] bool isRival)
    {
        var rebels = isRival ? Says("Rebels", Stance.Asserts, _answers[3]) : Says("Rebels", Stance.Denies, _far);
        var support = Of(_answers[0], new WitnessGrade(rebels, Reliability.D));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Opinion.Disbelief, Is.EqualTo(.45).Within(1e-12));
            Assert.That(support.Probability.Value, Is.EqualTo(.1 * .55).Within(1e-12));
            Assert.That(support.ToString(), Does.Contain(
                $"Heard against it by what is said of “{(isRival ? "Brigade 3 did it" : "It came from afar")}”: Rebels."));
        }
    }

    [Test]
    public void Who_denies_a_rival_or_asserts_what_is_more_general_says_nothing_of_it()
    {
        Says("Rebels", Stance.Denies, _answers[3]);
        Says("Ministry", Stance.Asserts, _buk);
        Assert.That(Of(_answers[0]).Clusters, Is.Empty);
    }

    [Test]
    public void A_special_case_that_is_asserted_speaks_for_the_general_and_starts_from_no_knowledge()
    {
        var ministry = Says("Ministry", Stance.Asserts, _answers[0]);
        var support = Of(_buk, new WitnessGrade(ministry, Reliability.D));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Question, Is.Null);
            Assert.That(support.Probability.Value, Is.EqualTo(.45 + .55 * .5).Within(1e-12));
        }
    }

    [Test]
    public void Who_finds_the_general_likely_is_not_heard_against_its_cases()
    {
        var rebels = _b.Actor("Rebels");
        _b.Claim(rebels, Stance.Asserts, _far, reportedIn: _b.Report(_b.Source("Paper", actor: rebels), "Word"),
            with: c => c with { Certainty = LikelihoodScale.Icd203["likely"] });
        Assert.That(Of(_answers[0], new WitnessGrade(rebels, Reliability.A)).Clusters, Is.Empty);
    }

    [Test]
    public void Who_speaks_of_it_directly_is_heard_by_that()
    {
        var ministry = Says("Ministry", Stance.Insinuates, _answers[0]);
        _b.Claim(ministry, Stance.Insinuates, _answers[1], reportedIn: new("word-of-ministry"));
        var support = Of(_answers[0], new WitnessGrade(ministry, Reliability.D));
        Assert.That(support.Clusters.Single().Claims.Single().Claim.Stance, Is.EqualTo(Stance.Insinuates));
        Assert.That(support.Opinion.Disbelief, Is.Zero);
    }

    [Test]
    public void Answers_that_do_not_exclude_each_other_are_no_rivals()
    {
        _b.Change(_who, q => q with { Exclusive = false });
        Says("Rebels", Stance.Asserts, _answers[3]);
        Assert.That(Of(_answers[0]).Clusters, Is.Empty);
    }
}
