namespace GeoClaims;

/// <summary>What an actor must also accept, or finds likelier, once it accepts some propositions.</summary>
/// <remarks>
/// <para>An implication takes effect if it is about this actor or about anybody,
/// and all that it starts from is accepted or follows. Who accepts a proposition
/// also accepts the more general one. Acceptance by a part does not commit the whole, nor the reverse: name the actor that you mean.</para>
/// <para>It links acceptances and not truths: nothing here says that anything is so.</para>
/// </remarks>
public sealed partial class Commitments
{
    private const int MostShown = 20;

    internal Commitments(CaseFile file, Actor actor, IEnumerable<Id<Proposition>> accepted, ImplicationIndex implications,
        HeldClaims standing)
    {
        var closure = new Closure(file, implications, actor.Id).AcceptFully(accepted);
        Actor = actor;
        Accepted = [.. closure.Order.Where(r => r.IsPremise).Select(r => r.Proposition)];
        All = [.. closure.Order.Where(r => !r.IsPremise).Select(r => new Commitment(file, actor, r))];
        Pending = [.. closure.Pending.Select(i => new PendingCommitment(file, actor, i, closure))];
        AtOdds = new([.. standing.Claims.Where(c => c.Traits().Side < 0 && closure[c.Proposition] is not null)], file);
    }

    /// <summary>Who accepts.</summary>
    public Actor Actor { get; }

    /// <summary>What is accepted to begin with.</summary>
    public ValueList<Proposition> Accepted { get; }

    /// <summary>What follows: first what the actor must accept, the nearest first, then what only becomes likelier.</summary>
    public ValueList<Commitment> All { get; }

    /// <summary>What would follow too if something more were accepted.</summary>
    public ValueList<PendingCommitment> Pending { get; }

    /// <summary>The actor's present claims that deny or doubt what it accepts here, or what follows from that.</summary>
    public RecordSet<Claim> AtOdds { get; }

    /// <summary>How the actor is committed to a proposition.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <exception cref="KeyNotFoundException">It does not follow.</exception>
    public Commitment this[Id<Proposition> proposition]
        => All.FirstOrDefault(c => c.Proposition.Id == proposition)
            ?? throw new KeyNotFoundException($"From what {Actor} accepts, '{proposition}' does not follow.");

    /// <summary>What is accepted, then a sentence for each of the first twenty commitments,
    /// what would follow besides, and what the actor says against it today.</summary>
    public override string ToString()
    {
        var accepted = Accepted.IsEmpty
            ? $"{Actor} accepts nothing."
            : $"If {Actor} accepts {string.Join(" and ", Accepted.Select(p => $"“{p}”"))}:";
        var nothing = All.IsEmpty && !Accepted.IsEmpty ? "Nothing else follows." : "";
        var more = All.Count > MostShown ? $"… and {All.Count - MostShown} more: All has them all" : "";
        var odds = AtOdds.Count == 0 ? "" : $"Today it speaks against that:\n{AtOdds}";
        string[] lines = [accepted, nothing, .. All.Take(MostShown).Select(c => c.ToString()), more, .. Pending.Take(MostShown)
            .Select(p => p.ToString()), odds];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
