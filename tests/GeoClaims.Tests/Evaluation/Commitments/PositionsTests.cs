namespace GeoClaims.Tests;

internal sealed class PositionsTests
{
    private static readonly Id<Actor> Ann = new("ann");

    private static string Stances(Tale t)
    {
        var positions = t.File.Positions(Ann);
        return string.Join("; ", new[] { positions.Accepts, positions.PutsAbout, positions.Doubts, positions.Rejects }
            .Select(s => string.Join(" ", s.Select(c => c.Proposition.Value[5..]))));
    }

    [Test]
    public void A_stance_accepts_puts_about_doubts_or_rejects()
    {
        var t = new Tale();
        foreach (var stance in Enum.GetValues<Stance>()) t.Says("ann", stance, stance.ToString().ToLowerInvariant(), "2024");
        t.Says("bob", Stance.Asserts, "other");
        Assert.That(Stances(t), Is.EqualTo("asserts concedes; raises insinuates; doubts; denies"));
    }

    [Test]
    public void A_later_a_revised_and_a_retracted_claim_leave_what_stands_and_say_what_changed()
    {
        var t = new Tale();
        t.Says("ann", Stance.Asserts, "later", "2024-03-01");
        t.Says("ann", Stance.Denies, "later", "2024-03-02");
        var revised = t.Says("ann", Stance.Insinuates, "revised", "2024-03-03");
        t.Says("ann", Stance.Concedes, "instead", "2024-03-04", revised.Value);
        var retracted = t.Says("ann", Stance.Denies, "retracted", "2024-03-05");
        t.Says("ann", Stance.Retracts, "retracted", "2024-03-06", retracted.Value);
        t.Says("ann", Stance.Asserts, "same", "2024-03-07");
        t.Says("ann", Stance.Concedes, "same", "2024-03-08");
        var positions = t.File.Positions(Ann);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Stances(t), Is.EqualTo("instead same; ; ; later"));
            Assert.That(positions.Contradictions, Is.Empty, "to change one's mind is no contradiction");
            Assert.That(positions.Changes.Select(c => c.ToString()), Is.EqualTo(new[]
            {
                "A change: first Ann asserted “LATER” (1 March 2024), then Ann denied “LATER” (2 March 2024).",
                "A change: first Ann insinuated “REVISED” (3 March 2024), then Ann conceded “INSTEAD” (4 March 2024).",
                "A change: first Ann denied “RETRACTED” (5 March 2024), then Ann retracted “RETRACTED” (6 March 2024).",
            }));
        }
    }

    [Test]
    public void A_retraction_that_names_no_claim_takes_back_what_was_not_surely_said_after_it()
    {
        var t = new Tale();
        t.Says("ann", Stance.Asserts, "a", "2024-03-01");
        t.Says("ann", Stance.Retracts, "a", "2024-03-02");
        t.Says("ann", Stance.Asserts, "b", "2024-03-03");
        t.Says("ann", Stance.Retracts, "b", "2024-03-02");
        t.Says("ann", Stance.Asserts, "c", "2024-03");
        t.Says("ann", Stance.Retracts, "c");
        Assert.That(Stances(t), Is.EqualTo("b; ; ; "));
    }

    [Test]
    public void Of_claims_whose_order_nobody_knows_both_stand_and_contradict_each_other()
    {
        var t = new Tale();
        t.Says("ann", Stance.Asserts, "a", "2024-03");
        t.Says("ann", Stance.Denies, "a", "2024-03-15");
        t.Says("ann", Stance.Asserts, "b");
        t.Says("ann", Stance.Doubts, "b", "2024-03-15");
        var contradictions = t.File.Positions(Ann).Contradictions;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(contradictions.Select(c => c.ToString()), Is.EqualTo(new[]
            {
                "Contradiction: Ann asserted “A” (March 2024); but Ann denied “A” (15 March 2024).",
                "Tension: Ann asserted “B” (undated); but Ann doubted “B” (15 March 2024).",
            }));
            Assert.That(contradictions.Select(c => c.IsFirm), Is.EqualTo(new[] { true, false }));
        }
    }

    [Test]
    public void A_claim_that_names_itself_or_one_surely_made_later_revises_nothing()
    {
        var t = new Tale();
        t.Says("ann", Stance.Asserts, "a", revises: "c0");
        var later = t.Says("ann", Stance.Asserts, "b", "2024-03-05");
        t.Says("ann", Stance.Asserts, "c", "2024-03-01", later.Value);
        Assert.That(Stances(t), Is.EqualTo("a c b; ; ; "));
    }

    [Test]
    public void To_deny_what_one_must_accept_is_a_contradiction_with_its_path()
    {
        var t = new Tale();
        t.Implies("a x", "b");
        t.Implies("b", "c");
        t.Says("ann", Stance.Asserts, "a", "2024-03-01");
        t.Says("ann", Stance.Concedes, "x", "2024-03-03");
        t.Says("ann", Stance.Denies, "c", "2024-03-02");
        var contradiction = t.File.Positions(Ann).Contradictions.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(contradiction.IsFirm);
            Assert.That(contradiction.One.Claims.Select(c => c.Proposition.Value), Is.EqualTo(new[] { "prop:a", "prop:x" }));
            Assert.That(contradiction.One.Through!.Path.Select(s => s.ToString()), Is.EqualTo(new[] { "A and X → B", "B → C" }));
            Assert.That(contradiction.Other.Claims.Single().Stance, Is.EqualTo(Stance.Denies));
            Assert.That(contradiction.Other.Through, Is.Null);
            Assert.That(contradiction.ToString(), Is.EqualTo("Contradiction: Ann asserted “A” (1 March 2024) and Ann "
                + "conceded “X” (3 March 2024), which leads to “C”, by way of “B”; but Ann denied “C” (2 March 2024)."));
            Assert.That(contradiction.Sentence.Parts.Select(p => p.Record).OfType<string>()
                .Take(3), Is.EqualTo(new[] { contradiction.One.Claims[0].Id.Value, contradiction.One.Claims[1].Id.Value, "prop:c" }));
        }
    }

    [TestCase(Stance.Asserts, false, Stance.Denies, "Contradiction")]
    [TestCase(Stance.Asserts, true, Stance.Denies, "Tension")]
    [TestCase(Stance.Asserts, false, Stance.Doubts, "Tension")]
    [TestCase(Stance.Insinuates, false, Stance.Denies, "Tension")]
    [TestCase(Stance.Insinuates, false, Stance.Doubts, "Tension")]
    [TestCase(Stance.Raises, false, Stance.Denies, "Tension")]
    [TestCase(Stance.Raises, false, Stance.Doubts, "")]
    public void It_is_a_tension_where_one_side_is_not_said_outright(Stance first, bool byLikelihood, Stance second, string expected)
    {
        var t = new Tale();
        t.Implies("a", "b", byLikelihood ? Tale.Likely : null);
        t.Says("ann", first, "a");
        t.Says("ann", second, "b");
        Assert.That(string.Concat(t.File.Positions(Ann).Contradictions.Select(c => c.ToString().Split(':')[0])), Is.EqualTo(expected));
    }

    [Test]
    public void A_likelihood_on_the_way_is_named()
    {
        var t = new Tale();
        t.Implies("a", "b", Tale.Likely);
        t.Says("ann", Stance.Asserts, "a");
        t.Says("ann", Stance.Denies, "b");
        Assert.That(t.File.Positions(Ann).Contradictions.Single().ToString(),
            Is.EqualTo("Tension: Ann asserted “A” (undated), which leads to “B”, likely (55–80%); but Ann denied “B” (undated)."));
    }

    [Test]
    public void Two_answers_to_an_exclusive_question_contradict_each_other()
    {
        var t = new Tale();
        t.Question("q", "x y z");
        t.Implies("a", "y");
        t.Says("ann", Stance.Asserts, "x", "2024-03-01");
        t.Says("ann", Stance.Asserts, "a", "2024-03-02");
        t.Says("ann", Stance.Insinuates, "z", "2024-03-03");
        var contradictions = t.File.Positions(Ann).Contradictions;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(contradictions.Select(c => c.ToString()), Is.EqualTo(new[]
            {
                "Contradiction: Ann asserted “X” (1 March 2024); and Ann asserted “A” (2 March 2024), "
                    + "which leads to “Y”; only one of the two can answer “Which of q?”.",
                "Tension: Ann asserted “X” (1 March 2024); and Ann insinuated “Z” (3 "
                    + "March 2024); only one of the two can answer “Which of q?”.",
            }));
            Assert.That(contradictions[0].Question!.Id.Value, Is.EqualTo("q:q"));
        }
    }

    [TestCase("x y", false, "x y", ExpectedResult = 0, Description = "answers that do not exclude one another")]
    [TestCase("x x1<x y", true, "x x1", ExpectedResult = 0, Description = "a whole and its part")]
    [TestCase("x x1<x x2<x1 y", true, "x x2", ExpectedResult = 0, Description = "a whole and a part of its part")]
    [TestCase("x x1<x x2<x y", true, "x1 x2", ExpectedResult = 1, Description = "two parts")]
    [TestCase("x x1<x y", true, "x1 y", ExpectedResult = 1, Description = "a part and another answer")]
    [TestCase("x x1<x x2<x y y1<y", true, "x y1", ExpectedResult = 1, Description = "a union and a part of another")]
    [TestCase("x x1<x y", true, "x x1 y", ExpectedResult = 1, Description = "the whole does not repeat what its part says")]
    [TestCase("x x1<x x2<x y", true, "x1 x2 y", ExpectedResult = 2)]
    public int Answers_exclude_one_another_on_different_branches_of_the_tree(string answers, bool exclusive, string asserted)
    {
        var t = new Tale();
        t.Question("q", answers, exclusive);
        foreach (var answer in asserted.Split(' ')) t.Says("ann", Stance.Asserts, answer);
        return t.File.Positions(Ann).Contradictions.Count;
    }

    [Test]
    public void An_answer_and_a_special_case_of_it_are_no_contradiction_even_if_the_tree_does_not_say_so()
    {
        var t = new Tale();
        t.Question("q", "x y");
        t.That("x", isCaseOf: "m");
        t.That("m", isCaseOf: "y");
        t.Says("ann", Stance.Asserts, "x");
        Assert.That(t.File.Positions(Ann).Contradictions, Is.Empty);
    }

    [Test]
    public void To_raise_two_answers_is_no_tension_and_a_circle_of_hypotheses_is_left_out()
    {
        var t = new Tale();
        t.Question("q", "x y u<w w<u");
        t.Says("ann", Stance.Raises, "x");
        t.Says("ann", Stance.Raises, "y");
        t.Says("ann", Stance.Asserts, "u");
        Assert.That(t.File.Positions(Ann).Contradictions, Is.Empty);
    }

    [Test]
    public void What_an_actor_holds_reads_line_by_line()
    {
        var t = new Tale();
        t.Implies("a", "b");
        t.Says("ann", Stance.Asserts, "a", "2024-03-01");
        t.Says("ann", Stance.Insinuates, "i", "2024-03-02");
        t.Actor("mute");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(t.File.Positions(Ann).ToString(), Is.EqualTo("Ann asserts: A (1 March 2024)\nAnn "
                + "insinuates: I (2 March 2024)\nAnn must also accept “B”, according to the analyst."));
            Assert.That(t.File.Positions(new("mute")).ToString(), Is.EqualTo("Mute holds no position."));
            Assert.That(() => t.File.Positions(new("nobody")), Throws.TypeOf<KeyNotFoundException>());
        }
    }
}
