namespace GeoClaims.Tests;

/// <summary>For whom somebody speaks depends on when he speaks: the roots and the speakers of actors say the same of it.</summary>
internal sealed class ActorRootsTests
{
    [TestCase("2013", ExpectedResult = "actor:old-state")]
    [TestCase("2015", ExpectedResult = "actor:new-state")]
    [TestCase("2014", ExpectedResult = "actor:old-state", Description = "both bonds may hold, and the first counts")]
    [TestCase("2020", ExpectedResult = "actor:spokesman", Description = "no bond holds any more")]
    [TestCase(null, ExpectedResult = "actor:old-state", Description = "without a time every bond counts")]
    public string A_bond_counts_while_it_may_have_held(string? at)
    {
        var roots = new ActorRoots(Case().Actors, ClockZone.Utc);
        return roots.Of(new("spokesman"), at is null ? null : EdtfTime.Parse(at)).Value;
    }

    [Test]
    public void What_somebody_says_after_a_change_of_sides_comes_from_the_new_side()
    {
        var file = Case();
        var origins = new Origins(file);
        Assert.That(origins.Of(file.Get(new Id<Evidence>("before"))), Is.EqualTo(new[] { "actor:old-state" }));
        Assert.That(origins.Of(file.Get(new Id<Evidence>("after"))), Is.EqualTo(new[] { "actor:new-state" }));
        Assert.That(file.Support(new Id<Proposition>("p")).Clusters.SelectMany(c => c.SpeakingFor).Select(a => a.Name),
            Is.EquivalentTo(new[] { "Old state", "New state" }));
    }

    [Test]
    public void Who_is_the_root_is_one_of_those_for_whom_one_speaks([Range(0, 19)] int seed)
    {
        var draw = new Draw(seed);
        var times = Enumerable.Range(2000, 10).Select(y => EdtfTime.Parse($"{y}")).ToArray();
        Actor[] actors = [.. Enumerable.Range(0, 30).Select(i => new Actor
        {
            Id = new($"a{i:00}"), Name = $"A{i}", Affiliations = [.. Enumerable.Range(0, draw.Below(3)).Select(_ => new Affiliation(
                draw.Pick(Enum.GetValues<AffiliationKind>()), new($"a{draw.Below(30):00}"), draw.Chance() ? draw.Pick(times) : null))],
        })];
        var file = CaseFile.Assemble("Bonds", ClockZone.Utc, null, actors);
        var roots = new ActorRoots(actors, ClockZone.Utc);
        foreach (var actor in actors)
            foreach (var at in times.Append(null))
            {
                var root = roots.Of(actor.Id, at);
                Assert.That(Speakers.For(file, actor.Id, at), Has.Member(root));
                Assert.That(roots.Of(root, at), Is.EqualTo(root), "the root speaks for nobody else");
            }
    }

    private static CaseFile Case()
    {
        var b = new CaseFileBuilder("Sides");
        var (old, now) = (b.Actor("Old state"), b.Actor("New state"));
        var spokesman = b.Actor("Spokesman", with: a => a with
        {
            Affiliations = [new(AffiliationKind.PartOf, old, EdtfTime.Parse("2010/2014")),
                new(AffiliationKind.PartOf, now, EdtfTime.Parse("2014/2018"))],
        });
        var report = b.Report(b.Source("Herald"), "News", "2019");
        var p = b.Proposition("It was so", id: "p");
        var before = b.Claim(spokesman, Stance.Asserts, p, "2012", report);
        var after = b.Claim(spokesman, Stance.Asserts, p, "2016", report, with: c => c with { Revises = null });
        b.Evidence(before, id: "before");
        b.Evidence(after, "He said so again", id: "after");
        var other = b.Actor("Other", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, old)] });
        b.Claim(other, Stance.Asserts, p, "2012", report);
        return b.Build();
    }
}
