namespace GeoClaims;

/// <summary>Reads each claim against the interests of its claimant and of those for whom the claimant speaks.</summary>
internal sealed class InterestReader(CaseFile file)
{
    private readonly ILookup<Id<Actor>, Interest> _interests = file.Interests.ToLookup(i => i.Actor);
    private readonly ImplicationIndex _implications = new(file);
    private readonly Dictionary<(string Acceptor, Id<Proposition>), Closure> _closures = [];

    public ValueList<InterestedClaim> Read()
    {
        if (file.Interests.Count == 0) return [];
        var read = file.Claims.Where(c => !c.Traits().Withdraws).InTime(file.Zone).Select(c => new InterestedClaim(c, Readings(c)));
        return [.. read.Where(c => !c.Against.IsEmpty || !c.InFavour.IsEmpty)];
    }

    private List<InterestReading> Readings(Claim claim)
    {
        List<Interest> interests = [.. Speakers.For(file, claim.Claimant, claim.Made).SelectMany(a => _interests[a])];
        if (interests.Count == 0) return [];
        if (claim.Traits().Side < 0)
            return [.. interests.Where(i => i.Proposition == claim.Proposition).Select(i => new InterestReading(file, claim, i, null))];
        var closure = Follow(claim);
        return [.. interests.Select(i => (Interest: i, End: closure[i.Proposition])).Where(x => x.End is not null)
            .Select(x => new InterestReading(file, claim, x.Interest, x.End))];
    }

    private Closure Follow(Claim claim)
    {
        var acceptor = _implications.Acceptor(claim.Claimant);
        var key = (acceptor?.Value ?? "", claim.Proposition);
        if (!_closures.TryGetValue(key, out var closure))
            _closures.Add(key, closure = new Closure(file, _implications, acceptor).AcceptFully([claim.Proposition]));
        return closure;
    }
}
