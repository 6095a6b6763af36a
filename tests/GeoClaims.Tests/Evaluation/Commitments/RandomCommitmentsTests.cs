namespace GeoClaims.Tests;

/// <summary>What holds of every case, however odd.</summary>
internal sealed class RandomCommitmentsTests
{
    private const int Size = 600;

    [Test]
    public void What_follows_is_what_applying_every_implication_again_and_again_gives([Range(1, 8)] int seed)
    {
        var file = RandomCases.Make(seed, Size);
        foreach (var actor in file.Actors)
        {
            var commitments = file.Commitments(actor.Id);
            var accepted = commitments.Accepted.Select(p => p.Id).ToHashSet();
            var must = Naive(file, actor.Id, accepted, i => i.Strength is null);
            var all = Naive(file, actor.Id, accepted, _ => true);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(commitments.All.Select(c => c.Proposition.Id), Is.EquivalentTo(all.Except(accepted)));
                Assert.That(commitments.All.Where(c => c.Strength is null)
                    .Select(c => c.Proposition.Id), Is.EquivalentTo(must.Except(accepted)));
            }
            foreach (var commitment in commitments.All) CheckPath(commitment, accepted);
        }
    }

    [Test]
    public void Sides_of_a_contradiction_are_what_the_actor_says_today([Range(1, 8)] int seed)
    {
        var file = RandomCases.Make(seed, Size);
        foreach (var positions in file.Actors.Select(a => file.Positions(a.Id)))
        {
            var standing = new[] { positions.Accepts, positions.PutsAbout, positions.Doubts, positions.Rejects }.SelectMany(s => s)
                .ToHashSet();
            var stories = file.Questions.Where(q => q.Exclusive).SelectMany(q => q.Hypotheses.Select(h => (q.Id, file.Get(h).Proposition)))
                .ToLookup(x => x.Proposition, x => x.Id);
            Assert.That(positions.Changes.Where(c => standing.Contains(c.Before) && !IsOtherStory(c)), Is.Empty,
                "what was changed no longer stands, unless another answer to the same question took its place");

            bool IsOtherStory(PositionChange c) => c.Before.Proposition != c.After.Proposition && c.After.Revises != c.Before.Id
                && stories[c.Before.Proposition].Intersect(stories[c.After.Proposition]).Any();
            foreach (var contradiction in positions.Contradictions)
            {
                Claim[] claims = [.. contradiction.One.Claims.Union(contradiction.Other.Claims)];
                Assert.That(claims, Is.SubsetOf(standing));
                Assert.That(contradiction.IsFirm, Is.EqualTo(claims.All(c => c.Stance is Stance.Asserts or Stance.Concedes or Stance.Denies)
                    && contradiction.One.Through?.Strength is null && contradiction.Other.Through?.Strength is null));
            }
        }
    }

    [Test]
    public void Equal_cases_give_the_same_to_the_letter([Range(1, 5)] int seed)
    {
        var (one, other) = (Everything(RandomCases.Make(seed, Size)), Everything(RandomCases.Make(seed, Size)));
        Assert.That(one, Is.EqualTo(other));
    }

    [Test]
    public void Nothing_reads_like_a_program([Range(1, 5)] int seed)
        => Assert.That(Everything(RandomCases.Make(seed, Size, quirks: false)),
            Does.Not.Contain("{").And.Not.Contain("GeoClaims").And.Not.Contain("System.").And.Not.Contain("`").And.Not.Contain("NaN"));

    private static string Everything(CaseFile file)
    {
        var positions = file.Actors.Select(a => file.Positions(a.Id)).ToList();
        var ifs = file.Hypotheses.SelectMany(h => file.Actors.Take(3).Select(a => file.Commitments(a.Id, h.Id)));
        var parts = positions.SelectMany(p => p.Contradictions).SelectMany(c => new[] { c.One, c.Other });
        var steps = positions.SelectMany(p => p.Commitments.All).SelectMany(c => c.Path);
        return string.Join('\n',
            [.. positions, .. ifs, .. parts, .. steps, .. file.Questions.Select(q => file.Stakes(q.Id)), file.ClaimsByInterest()]);
    }

    private static HashSet<Id<Proposition>> Naive(CaseFile file, Id<Actor> actor, IEnumerable<Id<Proposition>> accepted,
        Func<Implication, bool> counts)
    {
        var held = accepted.ToHashSet();
        var before = -1;
        while (before < held.Count)
        {
            before = held.Count;
            held.UnionWith(held.Select(p => file.Get(p).Parent).OfType<Id<Proposition>>().ToList());
            held.UnionWith(file.Implications.Where(i => (i.Acceptor is null || i.Acceptor == actor) && counts(i)
                && i.From.All(held.Contains)).Select(i => i.To).ToList());
        }
        return held;
    }

    private static void CheckPath(Commitment commitment, HashSet<Id<Proposition>> accepted)
    {
        var held = accepted.ToHashSet();
        foreach (var step in commitment.Path)
        {
            Assert.That(step.From.Select(p => p.Id), Is.SubsetOf(held));
            held.Add(step.To.Id);
        }
        Assert.That(commitment.Path[^1].To, Is.EqualTo(commitment.Proposition));
        Assert.That(commitment.Path.Any(s => s.Implication?.Strength is not null), Is.EqualTo(commitment.Strength is not null));
    }
}
