using System.Diagnostics;

namespace GeoClaims.Tests;

/// <summary>However long a chain of implications is, it is walked in a time that grows
/// with its length, without deep recursion, and told in a short sentence.</summary>
internal sealed class LongPathTests
{
    private const int Length = 100_000;

    [Test]
    public void Long_chains_of_implications_and_of_general_propositions_are_walked()
    {
        CaseRecord[] chain = [.. Enumerable.Range(0, Length).Select(Proposition), .. Enumerable.Range(0, Length / 2)
            .Select(Implication), new Actor { Id = new("a"), Name = "Ann" }, Claim(0, Stance.Asserts), Claim(Length - 1, Stance.Denies)];
        var positions = OnASmallStack(() => CaseFile.Assemble("Long", ClockZone.Utc, null, chain).Positions(new("a")));
        var last = positions.Commitments.All[^1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(positions.Commitments.All, Has.Count.EqualTo(Length - 1));
            Assert.That(last.Path, Has.Count.EqualTo(Length - 1));
            Assert.That(last.ToString(), Is.EqualTo("Ann must also accept “P99999”, by way of “P1” and “P2”, … 99,994 "
                + "more …, “P99997” and “P99998”, according to the analyst: it is the more general statement."));
            Assert.That(positions.Contradictions.Single().IsFirm);
            Assert.That(positions.ToString(), Has.Length.LessThan(10_000));
        }
    }

    [Test]
    public void A_long_chain_of_hypotheses_is_one_answer()
    {
        CaseRecord[] chain =
        [
            .. Enumerable.Range(0, Length).Select(Proposition), .. Enumerable.Range(0, Length)
            .Select(Hypothesis), new Actor { Id = new("a"), Name = "Ann" }, Claim(0, Stance.Asserts), Claim(Length - 1, Stance.Asserts),
            new Question { Id = new("q"), Text = "Which?", Hypotheses = Enumerable.Range(0, Length).Select(i => new Id<Hypothesis>($"h{i}"))
                .ToValueList() },
        ];
        Assert.That(OnASmallStack(() => CaseFile.Assemble("Long", ClockZone.Utc, null, chain).Positions(new("a"))).Contradictions,
            Is.Empty);
    }

    // The first half is linked by implications, the second by parents.
    private static Proposition Proposition(int i)
        => new() { Id = new($"p{i}"), Statement = $"P{i}", Parent = i < Length / 2
            || i == Length - 1 ? null : new Id<Proposition>($"p{i + 1}") };

    private static Implication Implication(int i) => new() { Id = new($"i{i}"), From = [new($"p{i}")], To = new($"p{i + 1}") };

    private static Hypothesis Hypothesis(int i) => new() { Id = new($"h{i}"), Proposition = new($"p{i}"), Name = $"H{i}", Parent = i == 0
        ? null
        : new Id<Hypothesis>($"h{i - 1}") };

    private static Claim Claim(int i, Stance stance)
        => new() { Id = new($"c{i}"), Claimant = new("a"), Proposition = new($"p{i}"), Stance = stance };

    private static T OnASmallStack<T>(Func<T> work)
    {
        T? result = default;
        var thread = new Thread(() => result = work(), maxStackSize: 256 * 1024);
        thread.Start();
        Assert.That(thread.Join(TimeSpan.FromMinutes(1)), "It takes far too long.");
        return result ?? throw new UnreachableException();
    }
}
