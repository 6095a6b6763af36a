using System.Text;

namespace GeoClaims;

/// <summary>Gathers the claims on a question by who stands behind them.</summary>
internal sealed class ClaimantBuilder(CaseFile file, Evaluation evaluation, Origins origins, ValueList<TaggedItem> items, ValueList<TaggedClaim> claims)
{
    private readonly AnswerLines _lines = new(file, evaluation.Question);
    private readonly HashSet<Id<Claim>> _replaced = [.. file.Claims.Select(c => c.Revises).OfType<Id<Claim>>()];
    private readonly Dictionary<Id<Evidence>, string> _tags = items.ToDictionary(i => i.Item.Id, i => i.Tag);
    private readonly ILookup<Id<Claim>, string> _reported = items.SelectMany(i => i.Item.Claims.Select(c => (Claim: c, i.Tag))).ToLookup(x => x.Claim, x => x.Tag);

    public ValueList<Claimant> Build() => [.. claims.GroupBy(c => origins.Of(c.Claimant.Id)).Select(g => Of(file.Get(new Id<Actor>(g.Key)), [.. g]))];

    private Claimant Of(Actor actor, TaggedClaim[] own)
    {
        var main = MainOf(own);
        var interests = file.Interests.AsSpan().ToArray().Where(i => i.Proposition == main.Claim.Proposition && origins.Of(i.Actor) == actor.Id.Value);
        var denies = main.Claim.Stance is Stance.Denies or Stance.Doubts or Stance.Retracts;
        var (gains, loses) = (interests.Where(i => i.Direction == InterestDirection.Gains == !denies), interests.Where(i => i.Direction == InterestDirection.Loses == !denies));
        return new()
        {
            Actor = actor,
            OtherName = actor.Aliases.FirstOrDefault(a => IsOtherScript(a.Text, actor.Name)),
            Main = main,
            Chance = _lines.ChanceOf(main.Claim)!,
            Claims = [.. own],
            Evidence = [.. own.SelectMany(c => c.Claim.Grounds.Select(g => _tags.GetValueOrDefault(g.Evidence)).OfType<string>().Concat(_reported[c.Claim.Id])).Distinct().OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)],
            Gains = [.. gains],
            Loses = [.. loses],
        };
    }

    // What it says most often, and of that what it says most firmly and last, if it still stands by it.
    private TaggedClaim MainOf(TaggedClaim[] own)
    {
        var chosen = own.GroupBy(c => (_lines.ChanceOf(c.Claim)!.Answers[0], _lines.ChanceOf(c.Claim)!.Denied)).OrderByDescending(g => g.Count()).First();
        return chosen.OrderBy(c => _replaced.Contains(c.Claim.Id)).ThenBy(c => _lines.ChanceOf(c.Claim)!.Kind).ThenBy(c => Firmness(c.Claim.Stance)).ThenByDescending(c => Array.IndexOf(own, c)).First();
    }

    private static int Firmness(Stance stance) => stance switch { Stance.Asserts => 0, Stance.Denies => 1, Stance.Concedes => 2, Stance.Doubts => 3, Stance.Insinuates => 4, Stance.Raises => 5, _ => 6 };

    private static bool IsOtherScript(string alias, string name) => alias.EnumerateRunes().Any(r => Rune.IsLetter(r) && r.Value > 0x24F) && !name.EnumerateRunes().Any(r => Rune.IsLetter(r) && r.Value > 0x24F);
}
