namespace GeoClaims.Tests;

internal sealed class CommitmentsTests
{
    private static readonly Id<Actor> Ann = new("ann");

    private static Id<Proposition> P(string name) => new(name);

    private static string Path(Commitment commitment) => string.Join("; ", commitment.Path);

    private static string All(Commitments commitments) => string.Join(" ", commitments.All.Select(c => c.Proposition.Statement));

    [Test]
    public void Each_commitment_carries_its_path_its_weakest_strength_who_says_so_and_where()
    {
        var t = new Tale();
        t.Actor("ann");
        var report = t.Report("story");
        t.Implies("a", "b", Tale.Likely, saidBy: "bob", because: "B is near.", citations: [new(report.Id, "paragraph 5")]);
        t.Implies("b", "c", LikelihoodScale.Icd203["almost certain"], because: "C is nearer");
        t.Implies("c", "d");
        var commitments = t.File.Commitments(Ann, ifAccepts: P("a"));
        var d = commitments[P("d")];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(All(commitments), Is.EqualTo("B C D"));
            Assert.That(Path(d), Is.EqualTo("A → B; B → C; C → D"));
            Assert.That(d.From.Select(p => p.Statement), Is.EqualTo(new[] { "A" }));
            Assert.That(d.Strength, Is.EqualTo(Tale.Likely), "the weakest of likely, almost certain and none stated");
            Assert.That(d.SaidBy.Select(a => a.Name), Is.EqualTo(new[] { "Bob" }));
            Assert.That(d.Citations, Is.EqualTo(new ValueList<Citation>([new(report.Id, "paragraph 5")])));
            Assert.That(d.ToString(),
                Is.EqualTo("Likely (55–80%) that Ann also accepts “D”, by way of “B” and “C”, according to Bob and the analyst."));
            Assert.That(commitments[P("b")]
                .ToString(), Is.EqualTo("Likely (55–80%) that Ann also accepts “B”, according to Bob: B is near."));
            Assert.That(d.Sentence.Kind, Is.EqualTo(SentenceKind.Commitment));
            Assert.That(d.Sentence.Parts.Select(p => p.Record)
                .OfType<string>(), Is.EqualTo(new[] { "actor:ann", "prop:d", "prop:b", "prop:c", "actor:bob" }));
        }
    }

    [Test]
    public void What_states_no_strength_must_be_accepted_and_so_must_the_more_general()
    {
        var t = new Tale();
        t.Actor("ann");
        t.That("a", isCaseOf: "g");
        t.Implies("g", "b");
        var commitments = t.File.Commitments(Ann, ifAccepts: P("a"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(commitments.All.Select(c => c.Strength), Is.All.Null);
            Assert.That(commitments[P("g")].Path[0].Implication, Is.Null);
            Assert.That(commitments.ToString(), Is.EqualTo("If Ann accepts “A”:\nAnn must also accept “G”: it is the "
                + "more general statement.\nAnn must also accept “B”, by way of “G”, according to the analyst."));
        }
    }

    [Test]
    public void An_implication_holds_for_its_acceptor_or_for_anybody()
    {
        var t = new Tale();
        t.Actor("ann");
        t.Implies("a", "b", acceptor: "bob");
        t.Implies("a", "c", acceptor: "ann");
        t.Implies("a", "d");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(All(t.File.Commitments(Ann, ifAccepts: P("a"))), Is.EqualTo("C D"));
            Assert.That(All(t.File.Commitments(new("bob"), ifAccepts: P("a"))), Is.EqualTo("B D"));
        }
    }

    [Test]
    public void A_conjunction_takes_effect_when_all_of_it_is_accepted_or_follows_and_waits_until_then()
    {
        var t = new Tale();
        t.Actor("ann");
        t.Implies("a", "b");
        t.Implies("a b", "c");
        t.Implies("c x", "d", Tale.Likely, because: "so it goes");
        var alone = t.File.Commitments(Ann, ifAccepts: P("a"));
        var both = t.File.Commitments(Ann, ifAccepts: [P("a"), P("x")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(All(alone), Is.EqualTo("B C"));
            Assert.That(Path(alone[P("c")]), Is.EqualTo("A → B; A and B → C"));
            Assert.That(alone.Pending.Single().Missing.Single().Statement, Is.EqualTo("X"));
            Assert.That(alone.Pending.Single()
                .ToString(), Is.EqualTo("If Ann also accepts “X”, there follows, likely (55–80%): “D”: so it goes."));
            Assert.That(All(both), Is.EqualTo("B C D"));
            Assert.That(both[P("d")].From.Select(p => p.Statement), Is.EqualTo(new[] { "A", "X" }));
            Assert.That(both.Pending, Is.Empty);
        }
    }

    [Test]
    public void A_premise_named_twice_counts_once_and_an_implication_from_nothing_never_takes_effect()
    {
        var t = new Tale();
        t.Actor("ann");
        t.Implies("a a", "b");
        t.Implies("", "c");
        Assert.That(All(t.File.Commitments(Ann, ifAccepts: P("a"))), Is.EqualTo("B"));
    }

    [Test]
    public void What_must_be_accepted_is_told_by_a_path_that_obliges_even_if_a_weaker_one_is_shorter()
    {
        var t = new Tale();
        t.Actor("ann");
        t.Implies("a", "d", Tale.Remote);
        t.Implies("a", "b");
        t.Implies("b", "c");
        t.Implies("c", "d");
        t.Implies("b", "d");
        t.Implies("d", "e", Tale.Likely);
        var commitments = t.File.Commitments(Ann, ifAccepts: P("a"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Path(commitments[P("d")]), Is.EqualTo("A → B; B → D"), "the shortest of those that oblige");
            Assert.That(commitments[P("d")].Strength, Is.Null);
            Assert.That(Path(commitments[P("e")]), Is.EqualTo("A → B; B → D; D → E"));
            Assert.That(commitments[P("e")].Strength, Is.EqualTo(Tale.Likely));
            Assert.That(All(commitments), Is.EqualTo("B C D E"));
        }
    }

    [Test]
    public void Circles_end()
    {
        var t = new Tale();
        t.Actor("ann");
        t.That("a", isCaseOf: "b");
        t.That("b", isCaseOf: "a");
        t.Implies("b", "c");
        t.Implies("c", "a");
        Assert.That(All(t.File.Commitments(Ann, ifAccepts: P("a"))), Is.EqualTo("B C"));
    }

    [Test]
    public void What_the_actor_says_against_it_today_is_shown()
    {
        var t = new Tale();
        t.Implies("a", "b");
        t.Says("ann", Stance.Denies, "b", "2024-03-01");
        t.Says("ann", Stance.Doubts, "a", "2024-03-02");
        t.Says("ann", Stance.Denies, "x", "2024-03-02");
        t.Says("bob", Stance.Denies, "b", "2024-03-02");
        var commitments = t.File.Commitments(Ann, ifAccepts: P("a"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(commitments.AtOdds.Select(c => c.Proposition.Value), Is.EqualTo(new[] { "prop:b", "prop:a" }));
            Assert.That(commitments.ToString(),
                Does.EndWith("Today it speaks against that:\nAnn denies: B (1 March 2024)\nAnn doubts: A (2 March 2024)"));
        }
    }

    [Test]
    public void An_answer_may_be_accepted_by_its_hypothesis()
    {
        var bridge = new Bridge();
        var strike = bridge.Builder.Proposition("The pilot erred", id: "pilot");
        bridge.Builder.Implication(bridge.City, bridge.Struck, strike);
        Assert.That(bridge.Build().Commitments(bridge.City, ifAccepts: bridge.Ship).All.Single().Proposition.Id, Is.EqualTo(strike));
    }

    [Test]
    public void What_follows_from_nothing_or_from_what_the_case_does_not_have_is_said()
    {
        var t = new Tale();
        t.Actor("ann");
        t.That("a");
        var file = t.File;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Commitments(Ann).ToString(), Is.EqualTo("Ann accepts nothing."));
            Assert.That(file.Commitments(Ann, ifAccepts: P("a")).ToString(), Is.EqualTo("If Ann accepts “A”:\nNothing else follows."));
            Assert.That(() => file.Commitments(new("nobody"), ifAccepts: P("a")), Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => file.Commitments(Ann, ifAccepts: P("z")), Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => file.Commitments(Ann, ifAccepts: P("a"))[P("b")],
                Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("does not follow"));
        }
    }
}
