namespace GeoClaims;

/// <summary>Which claims no longer stand, because their claimant has said otherwise
/// since. Positions, support, commitments and reports all ask here.</summary>
/// <remarks>
/// <list type="number">
/// <item>A claim replaces the earlier own claim that it revises, and what that one
/// revises in turn. A link to the claim of another, to itself or to one surely made later
/// replaces nothing; neither does a circle of links.</item>
/// <item>Of claims on one proposition, those that were surely made before
/// another are replaced; where the times do not tell, both stand.</item>
/// <item>A retraction that names a claim takes back that claim, and every other of the
/// claimant that says the same of the same proposition and was not surely made after
/// the retraction: to repeat a statement makes no second one. It leaves what else was said alone.</item>
/// <item>A retraction that names no claim takes back all that its claimant did not surely say on the proposition after it.</item>
/// <item>What was taken back stays so until it is said again, whatever becomes of the retraction.</item>
/// </list>
/// </remarks>
internal sealed class StandingClaims
{
    private readonly ClockZone _zone;
    private readonly HashSet<Id<Claim>> _gone = [];
    private readonly Dictionary<Id<Claim>, Claim> _byId;

    /// <param name="claims">All claims of those about whom is asked.</param>
    /// <param name="zone">The zone in which times of the case are read.</param>
    public StandingClaims(IEnumerable<Claim> claims, ClockZone zone)
    {
        _zone = zone;
        _byId = claims.ToDictionary(c => c.Id);
        Revise();
        foreach (var onOne in _byId.Values.GroupBy(c => (c.Claimant, c.Proposition))) Supersede([.. onOne]);
        TakeBackTheSame();
    }

    /// <summary>Whether the claim still stands. A retraction stands too, though it holds nothing.</summary>
    public bool Contains(Claim claim) => !_gone.Contains(claim.Id);

    /// <summary>The own earlier claim that a claim revises; null if its link leads to none.</summary>
    public Claim? RevisedBy(Claim claim)
        => claim.Revises is { } id && id != claim.Id && _byId.TryGetValue(id, out var earlier) && earlier.Claimant == claim.Claimant
            && !claim.IsSurelyBefore(earlier, _zone)
            ? earlier : null;

    // From each claim that nobody revises down to what it revises: a circle has no such start, and so says nothing.
    private void Revise()
    {
        var revised = _byId.Values.Select(RevisedBy).OfType<Claim>().Select(c => c.Id).ToHashSet();
        foreach (var start in _byId.Values.Where(c => !revised.Contains(c.Id)))
            for (var claim = start; RevisedBy(claim) is { } earlier && _gone.Add(earlier.Id);) claim = earlier;
    }

    private void Supersede(Claim[] onOne)
    {
        Claim[] speaking = [.. onOne.Where(c => !NamesWhatItTakesBack(c))];
        var latest = speaking.MaxBy(c => c.Made?.Earliest(_zone.Zone));
        Claim[] retractions = [.. speaking.Where(c => c.Traits().Withdraws)];
        var retraction = Array.Find(retractions, c => c.Made is null) ?? retractions.MaxBy(c => c.Made?.Latest(_zone.Zone));
        foreach (var claim in onOne)
        {
            var isTakenBack = retraction is not null && !claim.Traits().Withdraws && !retraction.IsSurelyBefore(claim, _zone);
            if (isTakenBack || latest is not null && claim.IsSurelyBefore(latest, _zone)) _gone.Add(claim.Id);
        }
    }

    // Of retractions of the same, the one that reaches furthest takes back most; so each statement is compared once.
    private void TakeBackTheSame()
    {
        var named = _byId.Values.Where(c => NamesWhatItTakesBack(c) && RevisedBy(c) is { } earlier && _gone.Contains(earlier.Id))
            .ToLookup(c => Statement(RevisedBy(c)!));
        if (named.Count == 0) return;
        foreach (var same in _byId.Values.Where(c => !c.Traits().Withdraws).GroupBy(Statement))
        {
            var retraction = named[same.Key].FirstOrDefault(c => c.Made is null) ?? named[same.Key].MaxBy(c => c.Made?.Latest(_zone.Zone));
            if (retraction is null) continue;
            foreach (var claim in same)
                if (!retraction.IsSurelyBefore(claim, _zone)) _gone.Add(claim.Id);
        }
    }

    private static bool NamesWhatItTakesBack(Claim claim) => claim.Revises is not null && claim.Traits().Withdraws;

    private static (Id<Actor>, Id<Proposition>, Holding, LikelihoodTerm?, Figure?, StatedTime?) Statement(Claim claim)
        => (claim.Claimant, claim.Proposition, claim.Traits().Holding, claim.Certainty, claim.Figure, claim.When);
}
