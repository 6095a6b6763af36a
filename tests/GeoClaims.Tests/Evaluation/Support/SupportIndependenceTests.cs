using CsCheck;

namespace GeoClaims.Tests;

internal sealed class SupportIndependenceTests
{
    private static readonly double Word = Witnesses.Word();

    [Test]
    public void Claimants_who_speak_for_the_same_actor_count_as_one()
    {
        var w = new Witnesses();
        var state = w.Builder.Actor("State");
        var ministry = w.Builder.Actor("Ministry", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, state)] });
        w.Says("Navy", partOf: ministry);
        w.Says("Police", partOf: state);
        var support = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Probability.Value, Is.EqualTo(.925).Within(1e-12));
            Assert.That(support.Clusters.Single().SpeakingFor.Single().Id, Is.EqualTo(state));
            Assert.That(support.Sentences.Select(s => s.Text),
                Has.Member("Only one side speaks: 1 independent claimant speaks for it (State), nobody against it."));
            Assert.That(support.Sentences.Select(s => s.Text),
                Has.Member("Navy and Police count as one, since they speak for State in the end."));
        }
    }

    [Test]
    public void Who_repeats_adds_nothing_and_takes_nothing_however_good_or_bad_it_is([Values('A', 'E')] char grade)
    {
        var w = new Witnesses();
        w.Says("City");
        for (var i = 0; i < 5; i++) w.Repeats($"Copy {i}", Stance.Asserts, grade, i == 0 ? "City" : $"Copy {i - 1}");
        var support = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Probability.Value, Is.EqualTo(.925).Within(1e-12));
            Assert.That(support.Clusters.Single().Claims.Where(c => !c.Counts)
                .Select(c => c.Repeats!.Id.Value), Is.EqualTo(Enumerable.Repeat("claim:City", 5)));
            Assert.That(support.Sentences.Select(s => s.Text),
                Has.Member("5 claims count once with what they repeat: by Copy 0, Copy 1 and Copy 2 and 2 others."));
            Assert.That(support.ToString(), Does.Contain("Copy 4 asserts: counted once with what City says").And.Not.Contain("claim:"));
        }
    }

    [Test]
    public void A_summary_of_two_independent_claims_does_not_make_them_one()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Says("Coast guard");
        var two = w.Support().Opinion;
        w.Repeats("Agency", Stance.Asserts, 'A', "City", "Coast guard");
        Assert.That(w.Support().Opinion, Is.EqualTo(two));
    }

    // One treatment: what the matrix counts in full makes the report build on the other, and its claim one of its own.
    [TestCase("The marks on pier 3 match a barge", false, 2, true)]
    [TestCase("The barge's log breaks off", false, 2, false)]
    [TestCase("The marks on pier 3 match a barge", true, 1, false)]
    public void Who_brings_an_item_of_ones_own_builds_on_others_and_repeats_nobody(string statement, bool restates, int words, bool isFound)
    {
        var w = new Witnesses();
        w.Says("Group");
        w.Repeats("Team", Stance.Asserts, 'B', "Group");
        var first = w.Builder.Evidence("The marks match a barge", Witnesses.BulletinOf("Group"), credibility: 2);
        var second = w.Builder.Evidence(statement, Witnesses.BulletinOf("Team"), credibility: 2, with: e => e
            with { Restates = restates ? [first] : [] });
        var question = w.Builder.Question("Why?", with: q => q with { Exhaustive = false });
        var (ship, rust) = (w.Builder.Hypothesis(question, w.Struck, "Ship"), w.Builder.Hypothesis(question, "Rust ate it", "Rust"));
        foreach (var item in new[] { first, second })
        {
            w.Builder.Assess(item, ship, .8);
            w.Builder.Assess(item, rust, .2);
        }
        Assert.That(w.Builder.TryBuild(out var file, out var report), report.ToString());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file!.Evaluate(question).Independence.Counted, Is.EqualTo(words));
            Assert.That(w.In(file).Probability.Value, Is.EqualTo(Witnesses.P(words * Word, 0)).Within(1e-12));
            Assert.That(w.In(file).ToString().Contains("count", StringComparison.Ordinal), Is.EqualTo(words == 1));
            Assert.That(report.Findings.Any(f => f.Code == "GC255" && f.Path == $"evidence[{second}].restates"), Is.EqualTo(isFound));
            var summary = file.ToReport(question, new ReportOptions { Evaluation = new() { Draws = 10 } }).ToMarkdown();
            Assert.That(summary, Does.Contain(words == 1
                ? "1 report derives from others without an item of its own, and counts once with them."
                : "1 report builds on others with items of its own."));
        }
    }

    [Test]
    public void Who_denies_what_an_earlier_report_says_repeats_nobody()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Repeats("Union", Stance.Denies, 'B', "City");
        Assert.That(w.Support().Probability.Value, Is.EqualTo(.5).Within(1e-12));
    }

    [Test]
    public void A_claim_with_one_report_of_its_own_repeats_nobody()
    {
        var w = new Witnesses();
        w.Says("City");
        w.Repeats("Press", Stance.Asserts, 'B', "City");
        var own = w.Builder.Report(new Id<Source>("bulletin-of-press"), "Own inquiry");
        var file = w.Builder.Build();
        var more =
            file.With(CaseChange.Put(file.Get(new Id<Claim>("Press")) with { Citations = [new(Witnesses.BulletinOf("Press")), new(own)] }));
        Assert.That(w.In(more).Probability.Value, Is.EqualTo(Witnesses.P(2 * Word, 0)).Within(1e-12));
    }

    [TestCase(Basis.Unstated, false, true)]
    [TestCase(Basis.Attribution, false, true)]
    [TestCase(Basis.Attribution, true, false)]
    [TestCase(Basis.Hearsay, true, true)]
    [TestCase(Basis.OwnAct, false, false)]
    public void Whose_grounds_are_that_another_said_so_only_repeats_it(Basis basis, bool hasOwnGround, bool repeats)
    {
        var w = new Witnesses();
        var said = w.Builder.Evidence(w.Says("City"));
        var mark = w.Builder.Evidence("There are marks on pier 3", Witnesses.BulletinOf("City"));
        w.Says("Press", with: c => c with { Basis = basis, Grounds = hasOwnGround ? [new(said), new(mark)] : [new(said)] });
        Assert.That(w.Support().Probability.Value, Is.EqualTo(Witnesses.P(repeats ? Word : 2 * Word, 0)).Within(1e-12));
    }

    [Test]
    public void To_invoke_anothers_claim_against_it_is_no_repeating()
    {
        var w = new Witnesses();
        var said = w.Builder.Evidence(w.Says("City"));
        w.Says("Press", with: c => c with { Grounds = [new(said, Bearing.Undercutting)] });
        w.Says("Union", Stance.Denies, with: c => c with { Grounds = [new(said)] });
        Assert.That(w.Support().Clusters.SelectMany(c => c.Claims).Select(c => c.Counts), Is.All.True);
    }

    [Test]
    public void What_leads_back_to_a_claim_that_was_taken_back_falls_with_it()
    {
        var w = new Witnesses();
        var claim = w.Says("City");
        w.Repeats("Press", Stance.Asserts, 'A', "City");
        w.Builder.Claim(new Id<Actor>("city"), Stance.Retracts, w.Struck, reportedIn: Witnesses.BulletinOf("City"), with: c => c
            with { Revises = claim });
        Assert.That(w.Support().Opinion.IsVacuous);
    }

    [Test]
    public void Claims_that_lead_back_only_to_one_another_are_averaged()
    {
        var w = new Witnesses();
        var (one, other) = (new Id<Evidence>("one-said-so"), new Id<Evidence>("other-said-so"));
        w.Says("One", grade: 'A');
        w.Says("Other", grade: 'C');
        w.Says("Third");
        var file = w.Builder.Build();
        Claim Invoking(string id, Id<Evidence> act) => file.Get(new Id<Claim>(id)) with { Grounds = [new(act)] };
        Evidence Act(Id<Evidence> id, string claim)
            => new() { Id = id, Statement = id.Value, Kind = EvidenceKind.ClaimMade, Claims = [new(claim)] };
        var circular = CaseFile.Assemble("Case", ClockZone.Utc, null,
            [.. file.Records().Where(r => r.Key is not ("claim:One" or "claim:Other")), Act(one, "One"), Act(other, "Other"),
                Invoking("One", other), Invoking("Other", one)]);
        var support = w.In(circular);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Probability.Value, Is.EqualTo(Witnesses.P((Witnesses.Word(.95) + Witnesses.Word(.70)) / 2 + Word, 0))
                .Within(1e-12));
            Assert.That(support.Clusters.Select(c => c.SpeakingFor.Count), Is.EquivalentTo(new[] { 2, 1 }));
            Assert.That(support.Sentences.Select(s => s.Text),
                Has.Member("One and Other count as one, since what they say leads back only to one another."));
        }
    }

    [Test]
    public void Reports_that_derive_from_each_other_leave_their_claim_standing()
    {
        var w = new Witnesses();
        w.Says("City");
        var file = w.Builder.Build();
        var report = file.Get(Witnesses.BulletinOf("City"));
        Id<Report> copy = new("copy");
        var circular = CaseFile.Assemble("Case", ClockZone.Utc, null,
            [.. file.Records().Where(r => r.Key != report.Id.Value), report
                with { DerivedFrom = [copy, report.Id] }, report with { Id = copy, DerivedFrom = [report.Id] }]);
        Assert.That(w.In(circular).Probability.Value, Is.EqualTo(.925).Within(1e-12));
    }

    // A voice of the same side, or a copy, beside other witnesses: what it says
    // can move the result no further than if it stood in place of the first.
    [Test]
    public void A_dependent_claim_never_raises_the_probability_beyond_the_better_of_the_two_and_an_independent_one_does()
        => Gen.Select(Grades, Grades, Stances, Stances, Gen.Bool, Gen.Select(Grades, Stances).Array[0, 4])
            .Sample((first, second, stance, other, isCopy, beside) =>
        {
            var (onlyFirst, onlySecond, both) = (P(true, false), P(false, true), P(true, true));
            var independent = P(true, true, isDependent: false);
            var (b1, b2) = (Speaks(stance), Speaks(other));
            return both <= Math.Max(onlyFirst, onlySecond) + 1e-12 && both >= Math.Min(onlyFirst, onlySecond) - 1e-12
                && (b1 <= 0 || b2 <= 0 || first == 'F' || second == 'F' || independent > Math.Max(onlyFirst, onlySecond));

            double P(bool hasFirst, bool hasSecond, bool isDependent = true)
            {
                var w = new Witnesses();
                var state = w.Builder.Actor("State");
                for (var i = 0; i < beside.Length; i++) w.Says($"Witness {i}", beside[i].Item2, beside[i].Item1);
                if (hasFirst) w.Says("First", stance, first, isDependent && !isCopy ? state : null);
                if (hasSecond && hasFirst && isDependent && isCopy) w.Repeats("Second", other, second, "First");
                else if (hasSecond) w.Says("Second", other, second, isDependent && !isCopy ? state : null);
                return w.Support().Probability.Value;
            }
        }, iter: 60);

    private static Gen<char> Grades => Gen.Int[0, 5].Select(i => "ABCDEF"[i]);

    private static Gen<Stance> Stances => Gen.Int[0, 4].Select(i => (Stance)i);

    private static int Speaks(Stance stance)
        => stance switch { Stance.Asserts or Stance.Insinuates => 1, Stance.Denies or Stance.Doubts => -1, _ => 0 };
}
