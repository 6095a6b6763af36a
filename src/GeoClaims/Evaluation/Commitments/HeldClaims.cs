namespace GeoClaims;

/// <summary>What an actor holds today: its claims without those that it revised, took back, or surely made before another on the same proposition.</summary>
internal sealed class HeldClaims
{
    private readonly ClockZone _zone;
    private readonly HashSet<Id<Claim>> _gone = [];
    private readonly List<(Claim Before, Claim After)> _changes = [];

    public HeldClaims(CaseFile file, Id<Actor> actor)
    {
        _zone = file.Zone;
        Claim[] own = [.. file.Claims.Where(c => c.Claimant == actor).InTime(_zone)];
        Revise(own);
        foreach (var claims in own.GroupBy(c => c.Proposition)) Supersede([.. claims]);
        Claims = [.. own.Where(c => c.Stance != Stance.Retracts && !_gone.Contains(c.Id))];
        var place = own.Select((c, i) => (c, i)).ToDictionary(x => x.c.Id, x => x.i);
        Changes = [.. _changes.OrderBy(c => place[c.After.Id]).ThenBy(c => place[c.Before.Id]).Select(c => new PositionChange(file, c.Before, c.After))];
    }

    /// <summary>In the order in which they were made.</summary>
    public ValueList<Claim> Claims { get; }

    public ValueList<PositionChange> Changes { get; }

    // A claim that names itself, another actor's claim or one surely made later revises nothing: validation reports it.
    private void Revise(Claim[] own)
    {
        var byId = own.ToDictionary(c => c.Id);
        foreach (var claim in own)
        {
            if (claim.Revises is not { } earlier || earlier == claim.Id || !byId.TryGetValue(earlier, out var revised) || claim.IsSurelyBefore(revised, _zone)) continue;
            _gone.Add(revised.Id);
            Note(revised, claim);
        }
    }

    private void Supersede(Claim[] onOne)
    {
        var latest = onOne.Where(c => c.Stance != Stance.Retracts).MaxBy(c => c.Made?.Earliest(_zone.Zone));
        Claim[] retractions = [.. onOne.Where(c => c is { Stance: Stance.Retracts, Revises: null })];
        var retraction = retractions.FirstOrDefault(c => c.Made is null) ?? retractions.MaxBy(c => c.Made?.Latest(_zone.Zone));
        for (var i = 0; i < onOne.Length; i++)
        {
            // A retraction that names no claim takes back all that was not surely said after it.
            var isTakenBack = retraction is not null && !retraction.IsSurelyBefore(onOne[i], _zone);
            if (isTakenBack || latest is not null && onOne[i].IsSurelyBefore(latest, _zone)) _gone.Add(onOne[i].Id);
            if (i > 0 && Replaces(onOne[i]) && onOne[i].Revises != onOne[i - 1].Id && onOne[i - 1].IsSurelyBefore(onOne[i], _zone)) Note(onOne[i - 1], onOne[i]);
        }
    }

    // A retraction that names a claim leaves the others alone.
    private static bool Replaces(Claim claim) => claim is not { Stance: Stance.Retracts, Revises: not null };

    private void Note(Claim before, Claim after)
    {
        if (before.Proposition != after.Proposition || Side(before.Stance) != Side(after.Stance)) _changes.Add((before, after));
    }

    // What two stances have in common when a change from one to the other changes no position.
    private static Stance Side(Stance stance) => stance switch
    {
        Stance.Concedes => Stance.Asserts,
        Stance.Raises => Stance.Insinuates,
        _ => stance,
    };
}
