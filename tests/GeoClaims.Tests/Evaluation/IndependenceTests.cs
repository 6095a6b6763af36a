using CsCheck;

namespace GeoClaims.Tests;

internal sealed class IndependenceTests
{
    private readonly CaseFileBuilder _b = new("Bridge collapse");
    private readonly Id<Question> _why;
    private readonly Id<Hypothesis> _rust, _ship;
    private readonly Id<Source> _herald, _post;
    private readonly Id<Report> _story, _copy;

    public IndependenceTests()
    {
        _why = _b.Question("Why did the bridge fall?", with: q => q with { Exhaustive = false });
        (_rust, _ship) = (_b.Hypothesis(_why, "Corrosion weakened it", "Corrosion"), _b.Hypothesis(_why, "A ship struck it", "Ship"));
        (_herald, _post) = (_b.Source("Herald", 'B'), _b.Source("Post", 'B'));
        _story = _b.Report(_herald, "The fall");
        _copy = _b.Report(_post, "As the Herald says", with: r => r with { DerivedFrom = [_story] });
    }

    private Id<Evidence> Item(string statement, Id<Report> report, double forRust =
        .8, double forShip = .2, Func<Evidence, Evidence>? with = null)
    {
        var item = _b.Evidence(statement, report, credibility: 2, with: with);
        _b.Assess(item, _rust, forRust);
        _b.Assess(item, _ship, forShip);
        return item;
    }

    private Evaluation Evaluate(EvaluationOptions? options = null)
    {
        Assert.That(_b.TryBuild(out var file, out var report), report.ToString());
        return file!.Evaluate(_why, options);
    }

    private double Rust() => Evaluate()[_rust].Point.Value;

    [Test]
    public void The_same_words_from_a_report_that_derives_from_the_first_weigh_once()
    {
        Item("No marks on pier 3", _story);
        var alone = Rust();
        var copy = Item("No marks on pier 3", _copy, with: e => e with { Id = new("copy") });
        var evaluation = Evaluate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluation[_rust].Point.Value, Is.EqualTo(alone).Within(1e-12));
            Assert.That(evaluation.Independence.Clusters.Single().Others.Concat([evaluation.Independence.Clusters[0].Counts])
                .Select(e => e.Id), Has.Member(copy));
            Assert.That(evaluation.Independence.ToString(), Does.Contain("2 items are rated; 1 counts, from 1 origin."));
        }
    }

    [Test]
    public void A_copy_is_not_named_among_what_tells_the_hypotheses_apart()
    {
        Item("No marks on pier 3", _story);
        Item("No marks on pier 3", _copy, with: e => e with { Id = new("copy") });
        var evaluation = Evaluate();
        var telling = evaluation.Judgement.Single(s => s.Kind == SentenceKind.Telling);
        Assert.That(telling.Parts.Count(p => p.Record is not null), Is.EqualTo(1));
        Assert.That(evaluation.WhyNot(_ship).Terms, Has.Count.EqualTo(2), "the prior and the one item that counts");
    }

    [Test]
    public void The_same_words_from_an_independent_report_are_corroboration()
    {
        Item("No marks on pier 3", _story);
        var alone = Rust();
        var own = _b.Report(_post, "We went and looked");
        Item("No marks on pier 3", own, with: e => e with { Id = new("second") });
        Assert.That(Rust(), Is.GreaterThan(alone));
        Assert.That(Evaluate().Independence.Origins, Has.Count.EqualTo(2));
    }

    [Test]
    public void Repeated_acts_of_one_claimant_with_one_stance_are_one()
    {
        var union = _b.Actor("Union");
        Id<Evidence> Act(string made)
        {
            var claim = _b.Claim(union, Stance.Asserts, _rust, made: made, reportedIn: _story);
            var item = _b.Evidence(claim, $"The union says so on {made}", credibility: 2);
            _b.Assess(item, _rust, .8);
            _b.Assess(item, _ship, .4);
            return item;
        }

        Act("2026-03-01");
        var once = Rust();
        Act("2026-03-02");
        Assert.That(Rust(), Is.EqualTo(once).Within(1e-12));
        Assert.That(Evaluate().Independence.Clusters, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_naive_count_is_said_beside()
    {
        var first = Item("No marks on pier 3", _story);
        Item("The Post prints it too", _copy, with: e => e with { Restates = [first] });
        var naive = Evaluate(new() { Trust = TrustPolicy.FaceValue }).Independence.Naive.Single(n => n.Hypothesis.Id == _rust);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(naive.Counted.Value, Is.EqualTo(.8).Within(1e-12));
            Assert.That(naive.Naive.Value, Is.EqualTo(16.0 / 17).Within(1e-12));
            Assert.That(Evaluate(new() { Trust = TrustPolicy.FaceValue }).Independence.ToString(),
                Does.Contain("Counting every copy would have moved “Corrosion” from 80% to 94%."));
        }
    }

    [Test]
    public void An_origin_is_who_stands_behind_in_the_end()
    {
        var state = _b.Actor("The state");
        var navy = _b.Actor("The navy", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, state)] });
        var station = _b.Source("State television", 'D', with: s => s with { Actor = state });
        var friend = _b.Actor("A friendly blogger", with: a => a with { Affiliations = [new(AffiliationKind.CloseTo, state)] });
        Item("Seen on television", _b.Report(station, "Evening news"));
        Item("The navy told the Herald", _story, with: e => e with { Citations = [new Citation(_story) { AttributedTo = navy }] });
        Item("The blogger told the Herald", _story, with: e => e with { Citations = [new Citation(_story) { AttributedTo = friend }] });
        Item("The Post copied the Herald", _copy);

        var origins = Evaluate().Independence.Origins;
        Assert.That(origins.Select(o => o.ToString()),
            Is.EqualTo(new[] { "The state: 2 items alone", "A friendly blogger: 1 item alone", "Herald: 1 item alone" }));
    }

    [Test]
    public void An_item_from_two_origins_is_shared_and_falls_with_neither()
    {
        var both = Item("Both saw it", _story, with: e => e with { Citations = [new(_story), new(_b.Report(_post, "Own report"))] });
        var evaluation = Evaluate();
        Assert.That(evaluation.Independence.Origins.Select(o => o.Shared.Single().Id), Is.EqualTo(new[] { both, both }));
        Assert.That(evaluation.Robustness(1, 10).LeavingOut.Where(v => v.Kind == VariantKind.WithoutOrigin), Is.Empty);
    }

    [Test]
    public void A_claim_for_which_only_the_claimant_stands_is_said_to_be_so()
    {
        var navy = _b.Actor("The navy");
        var own = Item("The navy's own film", _story, with: e => e with { Citations = [new Citation(_story) { AttributedTo = navy }] });
        var others = Item("A tourist's film", _copy);
        _b.Claim(navy, Stance.Asserts, _rust, reportedIn: _story, with: c => c
            with { Id = new("vouches-for-itself"), Grounds = [new(own)] });
        _b.Claim(navy, Stance.Denies, _ship, reportedIn: _story, with: c => c with { Grounds = [new(own), new(others)] });
        var found = Evaluate().Independence.SelfSupported;
        Assert.That(found.Single().Claim.Id, Is.EqualTo(new Id<Claim>("vouches-for-itself")));
        Assert.That(found[0]
            .ToString(), Is.EqualTo("For “Corrosion weakened it” The navy has nobody's word but its own: “The navy's own film”."));
    }

    [Test]
    public void A_denial_has_nobodys_word_against()
    {
        var navy = _b.Actor("The navy");
        var radar =
            Item("The radar shows nothing", _story, with: e => e with { Citations = [new Citation(_story) { AttributedTo = navy }] });
        _b.Claim(navy, Stance.Denies, _ship, reportedIn: _story, with: c => c with { Grounds = [new(radar)] });
        Assert.That(Evaluate().Independence.SelfSupported.Single().ToString(),
            Is.EqualTo("Against “A ship struck it” The navy has nobody's word but its own: “The radar shows nothing”."));
    }

    [TestCase(Stance.Retracts, false, false)]
    [TestCase(Stance.Asserts, true, false, Description = "today it names somebody else as well")]
    [TestCase(Stance.Asserts, false, true)]
    public void What_was_dropped_or_is_borne_out_by_others_today_does_not_rest_on_its_own_word(Stance later, bool namesOthers, bool rests)
    {
        var navy = _b.Actor("The navy");
        var own = Item("The navy's own film", _story, with: e => e with { Citations = [new Citation(_story) { AttributedTo = navy }] });
        var others = Item("A tourist's film", _copy);
        var first = _b.Claim(navy, Stance.Asserts, _rust, "2026-03-01", _story, with: c => c with { Grounds = [new(own)] });
        _b.Claim(navy, later, _rust, "2026-03-02", _story, with: c => c with { Revises = first, Grounds = later == Stance.Retracts ? []
            : namesOthers ? [new(own), new(others)] : [new(own)] });
        Assert.That(Evaluate().Independence.SelfSupported, Has.Count.EqualTo(rests ? 1 : 0));
    }

    [Test]
    public void A_claim_that_rests_on_a_report_of_itself_is_a_circle()
    {
        // The city says it; the Herald reports that; the Post copies the Herald; the city points to the Post.
        var city = _b.Actor("City");
        var pointed = Item("The Post has it too", _copy);
        var claim = _b.Claim(city, Stance.Asserts, _rust, reportedIn: _story, with: c => c with { Grounds = [new(pointed)] });
        var circle = Evaluate().Independence.CircularReporting.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(circle.Records, Is.EquivalentTo(new[] { claim.Value, pointed.Value, _story.Value }));
            Assert.That(circle.ToString(), Does.StartWith("Circular: of ").And.Contains("“City asserts: Corrosion weakened it”"));
            Assert.That(Evaluate().ToString(), Does.Contain("1 chain of reporting runs in a circle"));
        }
    }

    [Test]
    public void One_article_that_tells_of_a_claim_and_of_its_grounds_is_no_circle()
    {
        var city = _b.Actor("City");
        var ground = Item("No marks on pier 3", _story);
        _b.Claim(city, Stance.Asserts, _rust, reportedIn: _story, with: c => c with { Grounds = [new(ground)] });
        Assert.That(Evaluate().Independence.CircularReporting, Is.Empty);
    }

    [Test]
    public void Two_who_vouch_for_one_another_are_a_circle()
    {
        var (city, union) = (_b.Actor("City"), _b.Actor("Union"));
        var (first, second) = (new Id<Claim>("first"), new Id<Claim>("second"));
        _b.Claim(city, Stance.Asserts, _rust, reportedIn: _story, with: c => c with { Id = first, Grounds = [new(new("second-said"))] });
        _b.Claim(union, Stance.Asserts, _rust, reportedIn: _story, with: c => c with { Id = second, Grounds = [new(new("first-said"))] });
        _b.Evidence(first, "The city says so", with: e => e with { Id = new("first-said") });
        _b.Evidence(second, "The union says so", with: e => e with { Id = new("second-said") });
        Assert.That(Evaluate().Independence.CircularReporting.Single().Records, Has.Count.EqualTo(4));
    }

    [Test]
    public void A_chain_of_a_hundred_thousand_reports_is_walked()
    {
        var last = _story;
        var records = new List<CaseChange>();
        for (var i = 0; i < 100_000; i++)
        {
            var next = new Id<Report>($"r{i}");
            records.Add(CaseChange.Put(new Report { Id = next, Source = _post, Title = $"Report {i}", DerivedFrom = [last] }));
            last = next;
        }
        Item("From the far end", _copy);
        _b.TryBuild(out var file, out _);
        var item = file!.Evidence.Single();
        var far = file.With([.. records, CaseChange.Put(item with { Citations = [new(last)] })]).Evaluate(_why);
        Assert.That(far.Independence.Origins.Single().Name, Is.EqualTo("Herald"));
    }

    [Test]
    public void Random_cases_have_an_independence_of_every_question([Range(1, 12)] int seed)
    {
        var file = RandomCases.Make(seed, 300);
        foreach (var question in file.Questions)
        {
            var evaluation = file.Evaluate(question.Id);
            Assert.That(evaluation.Independence.Rated, Is.GreaterThanOrEqualTo(evaluation.Independence.Counted).Or.EqualTo(0));
            Assert.That(evaluation.Independence.ToString(), Does.Not.Contain("NaN"));
            Assert.That(evaluation.Independence.Clusters.All(c => evaluation[c.Counts.Id].Row.Weight == 1
                && c.Others.All(o => evaluation[o.Id].Row.Weight == 0)));
        }
    }
}
