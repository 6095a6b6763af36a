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
        var read = file.Claims.Where(c => !c.Traits().Withdraws).InTime(file.Zone).Select(Read);
        return [.. read.Where(c => !c.Against.IsEmpty || !c.InFavour.IsEmpty)];
    }

    /// <summary>One claim, read against the interests that it touches.</summary>
    public InterestedClaim Read(Claim claim) => new(claim, Readings(claim));

    private List<InterestReading> Readings(Claim claim)
    {
        List<Interest> interests = [.. Speakers.For(file, claim.Claimant, claim.Made).SelectMany(a => _interests[a])];
        if (interests.Count == 0) return [];
        var acceptor = _implications.Acceptor(claim.Claimant);
        // Who rejects a proposition rejects all from which it follows: its special cases, and what implies it.
        var reached = claim.Traits().Side < 0
            ? interests.Select(i => (Interest: i, End: Follow(i.Proposition, acceptor)[claim.Proposition]))
            : interests.Select(i => (Interest: i, End: Follow(claim.Proposition, acceptor)[i.Proposition]));
        return [.. reached.Where(x => x.End is not null).Select(x => new InterestReading(file, claim, x.Interest, x.End!))];
    }

    private Closure Follow(Id<Proposition> from, Id<Actor>? acceptor)
    {
        var key = (acceptor?.Value ?? "", from);
        if (!_closures.TryGetValue(key, out var closure))
            _closures.Add(key, closure = new Closure(file, _implications, acceptor).AcceptFully([from]));
        return closure;
    }
}
