namespace GeoClaims;

/// <summary>Finds how what an actor holds changed.</summary>
internal sealed class PositionChangeFinder
{
    private readonly CaseFile _file;
    private readonly Dictionary<(Id<Claim>, Id<Claim>), (Claim Before, Claim After)> _changes = [];

    private PositionChangeFinder(CaseFile file) => _file = file;

    public static ValueList<PositionChange> Find(CaseFile file, HeldClaims held)
    {
        var finder = new PositionChangeFinder(file);
        foreach (var claim in held.Own)
            if (held.Standing.RevisedBy(claim) is { } earlier && !held.Standing.Contains(earlier)) finder.Note(earlier, claim);
        foreach (var claims in held.Own.GroupBy(c => c.Proposition)) finder.Follow([.. claims]);
        foreach (var question in file.Questions)
            if (question.Exclusive) finder.Exchange(held.Own, question);
        var place = held.Own.Select((c, i) => (c, i)).ToDictionary(x => x.c.Id, x => x.i);
        return [.. finder._changes.Values.OrderBy(c => place[c.After.Id]).ThenBy(c => place[c.Before.Id])
            .Select(c => new PositionChange(file, c.Before, c.After))];
    }

    private void Follow(Claim[] onOne)
    {
        for (var i = 1; i < onOne.Length; i++)
        {
            var (before, after) = (onOne[i - 1], onOne[i]);
            // A retraction that names a claim leaves the others alone.
            if (after.Traits().Withdraws && after.Revises is not null) continue;
            if (after.Revises != before.Id && before.IsSurelyBefore(after, _file.Zone)) Note(before, after);
        }
    }

    // A story that takes the place of another: of two answers that exclude each other, first one is held and then the other.
    private void Exchange(Claim[] own, Question question)
    {
        var answers = new Dictionary<Id<Proposition>, Hypothesis>();
        foreach (var answer in question.Hypotheses.Distinct().Select(id => _file.Get(id))) answers.TryAdd(answer.Proposition, answer);
        Claim? before = null;
        foreach (var claim in own)
        {
            if (!answers.TryGetValue(claim.Proposition, out var answer) || claim.Traits() is not { Side: > 0, Firmness: < Firmness.Raised })
                continue;
            if (before is not null && before.IsSurelyBefore(claim, _file.Zone) && !AreOfOneBranch(answers[before.Proposition], answer))
                Note(before, claim);
            before = claim;
        }
    }

    private bool AreOfOneBranch(Hypothesis one, Hypothesis other) => IsWithin(one, other) || IsWithin(other, one);

    private bool IsWithin(Hypothesis part, Hypothesis whole)
        => part.Id == whole.Id || Ancestors.Of(part.Id, id => _file.Get(id).Parent).Contains(whole.Id);

    private void Note(Claim before, Claim after)
    {
        if (before.Proposition != after.Proposition || before.Traits().Holding != after.Traits().Holding)
            _changes.TryAdd((before.Id, after.Id), (before, after));
    }
}
