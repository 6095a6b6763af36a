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
        foreach (var question in file.Questions)
            if (question.Exclusive) Exchange(file, own, question);
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

    // A story that takes the place of another: of two answers that exclude each other, first one is held and then the other.
    private void Exchange(CaseFile file, Claim[] own, Question question)
    {
        var answers = new Dictionary<Id<Proposition>, Hypothesis>();
        foreach (var answer in question.Hypotheses.Distinct().Select(id => file.Get(id))) answers.TryAdd(answer.Proposition, answer);
        Claim? before = null;
        foreach (var claim in own)
        {
            if (!answers.TryGetValue(claim.Proposition, out var answer) || claim.Traits() is not { Side: > 0, Firmness: < Firmness.Raised })
                continue;
            if (before is not null && before.IsSurelyBefore(claim, _zone) && !AreOfOneBranch(file, answers[before.Proposition], answer))
                Note(before, claim);
            before = claim;
        }
    }

    private static bool AreOfOneBranch(CaseFile file, Hypothesis one, Hypothesis other)
        => IsWithin(file, one, other) || IsWithin(file, other, one);

    private static bool IsWithin(CaseFile file, Hypothesis part, Hypothesis whole)
    {
        var seen = new HashSet<Id<Hypothesis>>();
        for (Id<Hypothesis>? next = part.Id; next is { } id && seen.Add(id); next = file.Get(id).Parent)
            if (id == whole.Id) return true;
        return false;
    }

    private void Note(Claim before, Claim after)
    {
        if (before.Proposition != after.Proposition || before.Traits().Holding != after.Traits().Holding)
        {
            if (!_changes.Contains((before, after))) _changes.Add((before, after));
        }
    }
}
