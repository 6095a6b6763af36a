namespace GeoClaims.Tests;

internal sealed class StakesTests
{
    [Test]
    public void Each_answer_gains_or_costs_each_actor_by_itself_or_through_what_follows()
    {
        var t = new Tale();
        var question = t.Question("q", "x x1<x y z");
        t.That("x1", isCaseOf: "x");
        t.Implies("x", "a", Tale.Likely, acceptor: "ann");
        t.Implies("a", "b", acceptor: "ann");
        t.Interest("ann", InterestDirection.Loses, "b", "It costs her the office.");
        t.Interest("ann", InterestDirection.Gains, "y");
        t.Interest("bob", InterestDirection.Loses, "b");
        t.Interest("bob", InterestDirection.Gains, "x", "He is cleared");
        var stakes = t.File.Stakes(question);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stakes.All.Select(s => s.ToString()), Is.EqualTo(new[]
            {
                "If the answer is “X”, and with it “B”, likely (55–80%), by way of “A”, Ann loses: It costs her the office.",
                "If the answer is “X”, Bob gains: He is cleared.",
                "If the answer is “X1”, and with it “B”, likely (55–80%), by way of “X” and “A”, Ann loses: It costs her the office.",
                "If the answer is “X1”, and with it “X”, Bob gains: He is cleared.",
                "If the answer is “Y”, Ann gains.",
            }));
            Assert.That(stakes[new("x")], Has.Count.EqualTo(2));
            Assert.That(stakes[new("x")][0].Through!.Path.Select(s => s.ToString()), Is.EqualTo(new[] { "X → A", "A → B" }));
            Assert.That(stakes[new("x")][1].Through, Is.Null);
            Assert.That(stakes[new("z")], Is.Empty);
        }
    }

    [Test]
    public void Where_nobody_gains_or_loses_it_says_so()
    {
        var t = new Tale();
        var question = t.Question("q", "x y");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(t.File.Stakes(question).ToString(), Is.EqualTo("Nobody is known to gain or lose by an answer to “Which of q?”."));
            Assert.That(() => t.File.Stakes(new("none")), Throws.TypeOf<KeyNotFoundException>());
        }
    }
}
