namespace GeoClaims;

/// <summary>Looks for what an actor holds and rejects, and for hypotheses it holds that exclude one another.</summary>
internal sealed class ContradictionFinder
{
    private readonly CaseFile _file;
    private readonly Actor _actor;
    private readonly HeldClaims _standing;
    private readonly Closure _closure;
    private readonly ILookup<Id<Proposition>, Claim> _held;
    private readonly List<Contradiction> _found = [];

    private ContradictionFinder(CaseFile file, Actor actor, HeldClaims standing, ImplicationIndex implications)
    {
        (_file, _actor, _standing) = (file, actor, standing);
        _held = standing.Claims.Where(c => FirmnessOf(c) is not null).ToLookup(c => c.Proposition);
        _closure = new(file, implications, actor.Id);
        foreach (var firmness in Enum.GetValues<Firmness>())
            _closure.Accept(standing.Claims.Where(c => FirmnessOf(c) == firmness).Select(c => c.Proposition), firmness);
    }

    public static ValueList<Contradiction> Find(CaseFile file, Actor actor, HeldClaims standing, ImplicationIndex implications)
    {
        var finder = new ContradictionFinder(file, actor, standing, implications);
        finder.Rejected();
        foreach (var question in file.Questions)
            if (question.Exclusive) finder.Excluded(question);
        return [.. finder._found.OrderByDescending(c => c.IsFirm)];
    }

    private void Rejected()
    {
        foreach (var claim in _standing.Claims)
        {
            if (claim.Traits() is not { Side: < 0, Firmness: { } firmness } || _closure[claim.Proposition] is not { } held) continue;
            Add(held, firmness, new(() => [claim], held.Proposition));
        }
    }

    private void Excluded(Question question)
    {
        foreach (var (one, other) in new ExclusiveHypotheses(_file, question, _closure).Pairs)
            Add(one, other.Firmness, Side(other), question);
    }

    // To have put something on the table is at odds only with what is said outright.
    private void Add(Reached one, Firmness other, ContradictionSide otherSide, Question? question = null)
    {
        var (firmer, softer) = one.Firmness < other ? (one.Firmness, other) : (other, one.Firmness);
        if (softer == Firmness.Raised && firmer != Firmness.Firm) return;
        _found.Add(new(_file, softer == Firmness.Firm, Side(one), otherSide, question));
    }

    private ContradictionSide Side(Reached end)
    {
        return new(Claims, end.Proposition, end.IsPremise ? null : new(_file, _actor, end));

        ValueList<Claim> Claims()
            => [.. end.Derivation().Where(r => r.IsPremise)
                .SelectMany(r => _held[r.Proposition.Id].Where(c => FirmnessOf(c) == r.Firmness))];
    }

    private static Firmness? FirmnessOf(Claim claim) => claim.Traits().Side > 0 ? claim.Traits().Firmness : null;
}
