namespace GeoClaims;

/// <summary>What an actor holds today, and how that changed.</summary>
internal sealed class HeldClaims
{
    private readonly ClockZone _zone;
    private readonly StandingClaims _standing;
    private readonly List<(Claim Before, Claim After)> _changes = [];

    public HeldClaims(CaseFile file, Id<Actor> actor)
    {
        _zone = file.Zone;
        Claim[] own = [.. file.Claims.Where(c => c.Claimant == actor).InTime(_zone)];
        _standing = new(own, _zone);
        Claims = [.. own.Where(c => !c.Traits().Withdraws && _standing.Contains(c))];
        foreach (var claim in own)
            if (_standing.RevisedBy(claim) is { } earlier && !_standing.Contains(earlier)) Note(earlier, claim);
        foreach (var claims in own.GroupBy(c => c.Proposition)) Follow([.. claims]);
        var place = own.Select((c, i) => (c, i)).ToDictionary(x => x.c.Id, x => x.i);
        Changes = [.. _changes.OrderBy(c => place[c.After.Id]).ThenBy(c => place[c.Before.Id])
            .Select(c => new PositionChange(file, c.Before, c.After))];
    }

    /// <summary>In the order in which they were made.</summary>
    public ValueList<Claim> Claims { get; }

    public ValueList<PositionChange> Changes { get; }

    private void Follow(Claim[] onOne)
    {
        for (var i = 1; i < onOne.Length; i++)
        {
            var (before, after) = (onOne[i - 1], onOne[i]);
            // A retraction that names a claim leaves the others alone.
            if (after.Traits().Withdraws && after.Revises is not null) continue;
            if (after.Revises != before.Id && before.IsSurelyBefore(after, _zone)) Note(before, after);
        }
    }

    private void Note(Claim before, Claim after)
    {
        if (before.Proposition != after.Proposition || before.Traits().Holding != after.Traits().Holding) _changes.Add((before, after));
    }
}
