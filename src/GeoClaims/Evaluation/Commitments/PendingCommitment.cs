namespace GeoClaims;

/// <summary>What an actor would be committed to if it accepted something more.</summary>
public sealed partial record PendingCommitment
{
    private readonly Actor _actor;

    internal PendingCommitment(CaseFile file, Actor actor, Implication implication, Closure closure)
    {
        _actor = actor;
        Implication = implication;
        Missing = [.. implication.From.Distinct().Where(p => closure[p] is null).Select(file.Get)];
        Proposition = file.Get(implication.To);
    }

    /// <summary>The implication that waits, with its reason, strength and citations.</summary>
    public Implication Implication { get; }

    /// <summary>What the actor would have to accept besides.</summary>
    public ValueList<Proposition> Missing { get; }

    /// <summary>What would then follow.</summary>
    public Proposition Proposition { get; }

    /// <summary>The condition and what would follow, in a sentence.</summary>
    public Sentence Sentence
    {
        get
        {
            Named[] missing = [.. Missing.Select(p => Phrases.Quoted(p))];
            var strength = Implication.Strength is { } stated ? $", {stated}" : "";
            return new(SentenceKind.Commitment, $"If {new Named(_actor, Words.GoingOn(_actor.Name))} also accepts {missing}, there "
                + $"follows{strength}: {Phrases.Quoted(Proposition)}{Phrases.Reason(Implication.Because)}.");
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
