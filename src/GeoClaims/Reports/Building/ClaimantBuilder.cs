using System.Text;

namespace GeoClaims;

/// <summary>Gathers the claims on a question by who stands behind them.</summary>
internal sealed class ClaimantBuilder(CaseFile file, Evaluation evaluation, Origins origins, ValueList<TaggedItem> items,
    ValueList<TaggedClaim> claims)
{
    private readonly ClaimChances _chances = new(file, evaluation.Question);
    private readonly StandingClaims _standing = new(file.Claims, file.Zone);
    private readonly Dictionary<Id<Evidence>, string> _tags = items.ToDictionary(i => i.Item.Id, i => i.Tag);
    private readonly ILookup<Id<Claim>, string> _reported = items.SelectMany(i => i.Item.Claims.Select(c => (Claim: c, i.Tag)))
        .ToLookup(x => x.Claim, x => x.Tag);

    public ValueList<Claimant> Build()
        => [.. claims.GroupBy(c => origins.Of(c.Claimant.Id)).Select(g => Of(file.Get(new Id<Actor>(g.Key)), [.. g]))];

    private Claimant Of(Actor actor, TaggedClaim[] own)
    {
        var main = MainOf(own);
        var interests = file.Interests.AsSpan().ToArray()
            .Where(i => i.Proposition == main.Claim.Proposition && origins.Of(i.Actor) == actor.Id.Value);
        var denies = main.Claim.Traits().Side <= 0;
        var (gains, loses) = (interests.Where(i => i.Direction == InterestDirection.Gains == !denies),
            interests.Where(i => i.Direction == InterestDirection.Loses == !denies));
        return new()
        {
            Actor = actor,
            OtherName = actor.Aliases.FirstOrDefault(a => IsOtherScript(a.Text, actor.Name)),
            Main = main,
            Chance = _chances.ChanceOf(main.Claim)!,
            Claims = [.. own],
            Evidence = Ordered(own.Where(c => IsSame(c.Claim, main.Claim)).SelectMany(c => c.Claim.Grounds)
                .Select(g => _tags.GetValueOrDefault(g.Evidence)).OfType<string>()),
            Reported = Ordered(own.SelectMany(c => _reported[c.Claim.Id])),
            Gains = [.. gains],
            Loses = [.. loses],
        };
    }

    // What it grounds a concession to others on is no ground of what it holds.
    private bool IsSame(Claim claim, Claim main)
    {
        var (one, other) = (_chances.ChanceOf(claim)!, _chances.ChanceOf(main)!);
        return one.Denied == other.Denied && one.Hypotheses.SequenceEqual(other.Hypotheses);
    }

    private static ValueList<string> Ordered(IEnumerable<string> tags)
        => [.. tags.Distinct().OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)];

    // Of what still stands, if anything does: what it says most often, and of that what it says most firmly and last.
    private TaggedClaim MainOf(TaggedClaim[] own)
    {
        TaggedClaim[] held = [.. own.Where(c => _standing.Contains(c.Claim) && !c.Claim.Traits().Withdraws)];
        if (held.Length == 0) held = [.. own.Where(c => _standing.Contains(c.Claim))];
        if (held.Length == 0) held = own;
        var chosen = held.GroupBy(c => (_chances.ChanceOf(c.Claim)!.Hypotheses[0], _chances.ChanceOf(c.Claim)!.Denied))
            .OrderByDescending(g => g.Count())
            .First();
        return chosen.Reverse().OrderBy(c => _chances.ChanceOf(c.Claim)!.Kind).ThenBy(c => c.Claim.Traits().Firmness).First();
    }

    private static bool IsOtherScript(string alias, string name) => alias.EnumerateRunes().Any(r => Rune.IsLetter(r) && r.Value > 0x24F)
        && !name.EnumerateRunes().Any(r => Rune.IsLetter(r) && r.Value > 0x24F);
}
