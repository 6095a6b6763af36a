namespace GeoClaims.Tests;

/// <summary>However a case is linked, its claims are weighed: without
/// recursion, and with work in proportion to what the case states.</summary>
internal sealed class SupportHostileTests
{
    private const int Many = 100_000;

    [Test]
    public void Of_every_random_case_every_proposition_gives_sound_numbers([Range(0, 39)] int seed)
    {
        var file = RandomCases.Make(seed, 50 + 10 * seed);
        foreach (var proposition in file.Propositions) CheckTwice(file, proposition.Id);
    }

    [Test]
    public void Of_every_case_broken_at_random_every_proposition_gives_sound_numbers([Range(0, 199)] int seed)
    {
        var records = new BrokenRecords(seed).Break(RandomCases.Make(seed, 120).Records());
        CaseFile file;
        try
        {
            file = CaseFile.Assemble("Broken", ClockZone.Utc, null, records);
        }
        catch (InvalidCaseException)
        {
            return;
        }
        foreach (var proposition in file.Propositions) CheckTwice(file, proposition.Id);
    }

    [Test]
    public void A_hundred_thousand_claims_of_independent_claimants_add_up()
    {
        var file =
            Assemble([.. Each(i => new Actor { Id = new($"a{i}"), Name = "A" }), .. Each(i => Claim(i) with { Claimant = new($"a{i}") })]);
        // Nobody graded reports them and nothing is stated of who says so.
        Assert.That(Check(file).Opinion.IsVacuous);
        var graded = file.With([CaseChange.Put(S with { Reliability = Reliability.A }), CaseChange.Put(R),
            .. file.Claims.Select(c => CaseChange.Put(c with { Citations = [new(R.Id)] }))]);
        Assert.That(graded.Support(new("p"), [.. Each(i => new WitnessGrade(new($"a{i}"), Reliability.C))]).Probability.Value,
            Is.EqualTo(Witnesses.P(Many * Witnesses.Word(.95 * .70), 0)).Within(1e-12));
    }

    [Test]
    public void A_hundred_thousand_claims_of_one_claimant_in_a_line_of_revisions_are_one()
    {
        var file = Assemble([A, .. Each(i => Claim(i) with { Revises = i == 0 ? null : new Id<Claim>($"c{i - 1}") })]);
        Assert.That(Check(file).Replaced, Has.Count.EqualTo(Many - 1));
    }

    [Test]
    public void A_circle_of_a_hundred_thousand_revisions_says_nothing()
    {
        var file = Assemble([A, .. Each(i => Claim(i) with { Revises = new Id<Claim>($"c{(i + 1) % Many}") })]);
        Assert.That(Check(file).Clusters.Single().Claims, Has.Count.EqualTo(Many));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Actors_in_a_line_or_circle_of_affiliations_speak_for_one(bool isCircle)
    {
        Actor Actor(int i) => new() { Id = new($"a{i}"), Name = "A", Affiliations = i == 0
            && !isCircle ? [] : [new(AffiliationKind.PartOf, new($"a{(i + Many - 1) % Many}"))] };
        var source = new Source { Id = new("s"), Name = "S", Actor = new Id<Actor>("a0") };
        var support = Check(Assemble([source, R, .. Each(Actor),
            .. Each(i => Claim(i) with { Claimant = new($"a{i}"), Citations = [new(R.Id)] })]), null, [new(new("a0"), Reliability.B)]);
        Assert.That(support.Clusters.Single().Claims[Many / 2].Witness.Value.Best.Value, Is.EqualTo(.85));
        // They publish it themselves: .85, averaged over all.
        Assert.That(support.Opinion.Belief, Is.EqualTo(.85).Within(1e-12));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Reports_in_a_line_or_circle_of_derivation_are_one(bool isCircle)
    {
        Report Report(int i) => new() { Id = new($"r{i}"), Source = new("s"), Title = "R", DerivedFrom = i == 0
            && !isCircle ? [] : [new($"r{(i + Many - 1) % Many}")] };
        var support = Check(Assemble([S, .. Each(Report), .. Each(i => new Actor { Id = new($"a{i}"), Name = "A" }),
            .. Each(i => Claim(i) with { Claimant = new($"a{i}"), Citations = [new(new($"r{i}"))] })]), null,
            [.. Each(i => new WitnessGrade(new($"a{i}"), Reliability.B))]);
        Assert.That(support.Clusters.Single().Claims.Count(c => c.Counts), Is.EqualTo(isCircle ? Many : 1));
        Assert.That(support.Opinion.Belief, Is.EqualTo(.85 * .85).Within(1e-12));
    }

    [Test]
    public void A_report_that_cites_all_and_from_which_all_derive_costs_no_square()
    {
        Report[] reports =
            [.. Each(i => new Report { Id = new($"r{i}"), Source = new("s"), Title = "R", DerivedFrom = i == 0 ? [] : [new("r0")] })];
        Claim Cited(int i) => Claim(i) with { Claimant = new($"a{i}"), Citations = [new(new("r0")), new(new($"r{i}"))] };
        var support = Check(Assemble([S, .. reports, .. Each(i => new Actor { Id = new($"a{i}"), Name = "A" }), .. Each(Cited)]));
        Assert.That(support.Clusters, Has.Count.EqualTo(Many), "each stands in the first report on its own");
    }

    [Test]
    public void An_item_that_all_invoke_and_that_holds_all_claims_costs_no_square()
    {
        var act = new Evidence { Id =
            new("act"), Statement = "All said so", Kind = EvidenceKind.ClaimMade, Claims = [.. Each(i => new Id<Claim>($"c{i}"))] };
        var support = Check(Assemble([act, .. Each(i => new Actor { Id = new($"a{i}"), Name = "A" }),
            .. Each(i => Claim(i) with { Claimant = new($"a{i}"), Grounds = [new(act.Id)] })]));
        Assert.That(support.Clusters, Has.Count.EqualTo(1));
    }

    private static readonly Actor A = new() { Id = new("a"), Name = "A" };

    private static readonly Source S = new() { Id = new("s"), Name = "S", Reliability = Reliability.B };

    private static readonly Report R = new() { Id = new("r"), Source = new("s"), Title = "R" };

    private static Claim Claim(int i) => new() { Id = new($"c{i}"), Claimant = new("a"), Proposition = new("p"), Stance = Stance.Asserts };

    private static IEnumerable<T> Each<T>(Func<int, T> make) => Enumerable.Range(0, Many).Select(make);

    private static CaseFile Assemble(IReadOnlyList<CaseRecord> records)
        => CaseFile.Assemble("Many", ClockZone.Utc, null, [new Proposition { Id = new("p"), Statement = "P" }, .. records]);

    private static void CheckTwice(CaseFile file, Id<Proposition> proposition)
    {
        ValueList<WitnessGrade> witnesses = [.. file.Actors.Select((a, i) => new WitnessGrade(a.Id, Reliability.All[i % 6]))];
        var (once, again) = (Check(file, proposition, witnesses), file.Support(proposition, witnesses));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.Opinion, Is.EqualTo(once.Opinion));
            Assert.That(again.Clusters, Is.EqualTo(once.Clusters));
            Assert.That(again.Sentences, Is.EqualTo(once.Sentences));
            Assert.That(again.ToString(), Is.EqualTo(once.ToString()));
        }
    }

    private static Support Check(CaseFile file, Id<Proposition>? proposition = null, ValueList<WitnessGrade> witnesses = default)
    {
        var id = proposition ?? new("p");
        var support = file.Support(id, witnesses);
        Opinion[] opinions = [support.Opinion, support.For, support.Against, .. support.Clusters.Select(c => c.Opinion),
            .. support.Clusters.SelectMany(c => c.Claims).SelectMany(c => new[] { c.Stated, c.Discounted })];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(opinions.Where(o => !Opinions.IsSound(o)), Is.Empty);
            Assert.That(support.Conflict, Is.InRange(0, 1));
            Assert.That(support.Clusters.Sum(c => c.Claims.Count(m => m.Claim.Proposition == id))
                + support.Replaced.Count, Is.EqualTo(file.Claims.Count(c => c.Proposition == id)), "no claim is lost");
            Assert.That(support.ToString(), Does.Not.Contain("NaN").And.Not.Contain("GeoClaims"));
        }
        return support;
    }
}
