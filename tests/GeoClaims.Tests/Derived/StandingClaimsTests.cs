namespace GeoClaims.Tests;

/// <summary>Positions, support, commitments and reports hear the same claims.</summary>
internal sealed class StandingClaimsTests
{
    private static readonly ReportOptions Quick = new() { Evaluation = new() { Draws = 10 }, MostSnapshots = 2 };

    [Test]
    public void All_agree_on_what_stands([Range(1, 30)] int seed)
    {
        var file = Chatter(new(seed));
        HashSet<Claim> held = [.. file.Actors.SelectMany(a => Held(file.Positions(a.Id)))];
        using (Assert.EnterMultipleScope())
        {
            foreach (var proposition in file.Propositions)
            {
                var support = file.Support(proposition.Id);
                var heard = support.Clusters.SelectMany(c => c.Claims).Select(c => c.Claim).Where(c => c.Stance != Stance.Retracts);
                // What is said of the general, of cases and of rivals is heard too, and only what stands.
                Assert.That(heard, Is.SubsetOf(held).And.Unique);
                Assert.That(heard.Where(c => c.Proposition == proposition.Id),
                    Is.EquivalentTo(held.Where(c => c.Proposition == proposition.Id)));
                Assert.That(support.Replaced.Where(held.Contains), Is.Empty);
            }
            foreach (var actor in file.Actors)
            {
                var accepted = held.Where(c => c.Claimant == actor.Id && c.Stance is Stance.Asserts or Stance.Concedes);
                Assert.That(file.Commitments(actor.Id).Accepted.Select(p => p.Id),
                    Is.EquivalentTo(accepted.Select(c => c.Proposition).Distinct()));
            }
            foreach (var claimant in file.ToReport(new("q"), Quick).Claimants)
                Assert.That(held.Contains(claimant.Main.Claim), Is.EqualTo(claimant.Claims.Any(c => held.Contains(c.Claim))),
                    claimant.ToString());
        }
    }

    [TestCase(Stance.Asserts, "", Description = "repeated: the statement is one, and is taken back")]
    [TestCase(Stance.Concedes, "", Description = "repeated in another manner")]
    [TestCase(Stance.Denies, "second", Description = "another statement is left alone")]
    public void A_retraction_that_names_a_claim_takes_back_what_says_the_same(Stance second, string expected)
    {
        var t = new Tale();
        var first = t.Says("ann", Stance.Asserts, "a", "2024-03-02");
        t.Says("ann", second, "a", "2024-03-03");
        t.Says("ann", Stance.Retracts, "a", "2024-03-05", first.Value);
        t.Question("q", "a b");
        string[] stands = expected.Length == 0 ? [] : [t.File.Claims[1].Id.Value];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Held(t.File.Positions(new("ann"))).Select(c => c.Id.Value), Is.EqualTo(stands));
            Assert.That(t.File.Support(new("a")).Clusters.SelectMany(c => c.Claims).Where(c => c.Claim.Stance != Stance.Retracts)
                .Select(c => c.Claim.Id.Value), Is.EqualTo(stands));
            Assert.That(t.File.ToReport(new("q"), Quick).Claimants[0].Main.Stance, Is.EqualTo(stands.Length == 0 ? "retracts" : "denies"));
        }
    }

    [Test]
    public void What_is_said_again_after_a_retraction_stands()
    {
        var t = new Tale();
        var first = t.Says("ann", Stance.Asserts, "a", "2024-03-02");
        t.Says("ann", Stance.Retracts, "a", "2024-03-05", first.Value);
        t.Says("ann", Stance.Asserts, "a", "2024-03-06");
        Assert.That(Held(t.File.Positions(new("ann"))).Select(c => c.Made!.Text), Is.EqualTo(new[] { "2024-03-06" }));
    }

    [Test]
    public void What_is_taken_back_stays_so_although_the_retraction_is_taken_back()
    {
        var t = new Tale();
        var first = t.Says("ann", Stance.Asserts, "a", "2024-03-02");
        var second = t.Says("ann", Stance.Retracts, "a", "2024-03-05", first.Value);
        t.Says("ann", Stance.Retracts, "a", "2024-03-06", second.Value);
        Assert.That(Held(t.File.Positions(new("ann"))), Is.Empty);
    }

    [Test]
    public void Every_stance_has_its_meaning()
        => Assert.That(Enum.GetValues<Stance>().Where(s => Claim(s).Traits() is { Holding: Holding.Nothing, Withdraws: false }), Is.Empty);

    private static Claim Claim(Stance stance) => new() { Id = new("c"), Claimant = new("ann"), Proposition = new("a"), Stance = stance };

    private static IEnumerable<Claim> Held(Positions positions)
        => new[] { positions.Accepts, positions.PutsAbout, positions.Doubts, positions.Rejects }.SelectMany(s => s);

    // Few actors and few propositions, so that they often speak again; times
    // of which some are vague or missing; links that may lead anywhere.
    private static CaseFile Chatter(Random random)
    {
        var t = new Tale();
        t.Question("q", "a b");
        t.That("a", isCaseOf: "g");
        string[] times = ["2024", "2024-03", "2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04T10:00Z"];
        var stances = Enum.GetValues<Stance>();
        var said = new List<Id<Claim>>();
        for (var i = 0; i < 40; i++)
        {
            var revises = said.Count > 0 && random.Next(3) == 0 ? said[random.Next(said.Count)].Value : null;
            var made = random.Next(6) == 0 ? null : times[random.Next(times.Length)];
            said.Add(t.Says($"{"abcd"[random.Next(4)]}nn", stances[random.Next(stances.Length)], $"{"abg"[random.Next(3)]}", made,
                revises));
        }
        return t.File;
    }
}
