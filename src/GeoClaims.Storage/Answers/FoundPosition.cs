namespace GeoClaims.Storage;

/// <summary>An actor's position on a proposition of one case: its claims in the order in which they were made.</summary>
public sealed record FoundPosition : IStoreAnswer
{
    internal FoundPosition(string caseId, Id<Actor> actor, Proposition proposition, ValueList<Claim> claims, AnswerPlace place)
        => (CaseId, Actor, Proposition, Claims, Place) = (caseId, actor, proposition, claims, place);

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>The actor in that case.</summary>
    public Id<Actor> Actor { get; }

    /// <summary>The proposition.</summary>
    public Proposition Proposition { get; }

    /// <summary>The actor's claims on it, those without a time first, as <see cref="CaseFile.Position"/> orders them.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>The stance that the last of them takes.</summary>
    public Stance Latest => Claims[^1].Stance;

    /// <inheritdoc/>
    public AnswerPlace Place { get; }

    IEnumerable<string> IStoreAnswer.CaseIds => [CaseId];

    /// <summary>The case, the last stance and the statement.</summary>
    public override string ToString()
        => $"{CaseId}: {Latest} “{Shown.Text(Proposition.Statement)}”, after {Shown.Count(Claims.Count, "claim", "claims")}";
}
