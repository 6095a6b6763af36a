namespace GeoClaims;

/// <summary>What an actor must also accept, or finds likelier, once it accepts something.</summary>
public sealed partial class Commitment
{
    private readonly CaseFile _file;
    private readonly Reached _end;

    internal Commitment(CaseFile file, Actor actor, Reached end) => (_file, Actor, _end) = (file, actor, end);

    /// <summary>Who is committed.</summary>
    public Actor Actor { get; }

    /// <summary>To what.</summary>
    public Proposition Proposition => _end.Proposition;

    /// <summary>The weakest strength that a step of the path states, by the middle of
    /// its range; null if no step states one: then the actor must accept it.</summary>
    /// <remarks>Strengths are not multiplied, since nobody says that the steps are
    /// independent; a long path may be weaker than its weakest step.</remarks>
    public LikelihoodTerm? Strength => _end.Weakest;

    /// <summary>The accepted propositions from which it follows.</summary>
    public ValueList<Proposition> From => [.. _end.Derivation().Where(r => r.IsPremise).Select(r => r.Proposition)];

    /// <summary>The steps, in order. Where the actor must accept it, no path of such
    /// steps is shorter; elsewhere none is shorter from what it must accept.</summary>
    public ValueList<CommitmentStep> Path => [.. _end.Derivation().Where(r => !r.IsPremise).Select(r => new CommitmentStep(_file, r))];

    /// <summary>Who says that the steps follow, in the order of the path. The analyst,
    /// who answers for each step that nobody else says, is not among them.</summary>
    public ValueList<Actor> SaidBy => [.. Path.Select(s => s.SaidBy).OfType<Actor>().Distinct()];

    /// <summary>Where that is reported, in the order of the path.</summary>
    public ValueList<Citation> Citations
        => [.. Path.Select(s => s.Implication).OfType<Implication>().SelectMany(i => i.Citations).Distinct()];

    /// <summary>The commitment in a sentence: how surely, to what, by way of what, why, and who says so.</summary>
    public Sentence Sentence
    {
        get
        {
            var rest = Phrases.Reason(_end.By is null ? "it is the more general statement" : _end.By.Because);
            SentencePart[] path = [.. CommitmentPhrases.ByWayOf(this), .. CommitmentPhrases.According(this)];
            return Strength is null
                ? new(SentenceKind.Commitment,
                    $"{Actor} must also accept {Phrases.Quoted(Proposition)}{path}{rest}.")
                : new(SentenceKind.Commitment, $"{Words.Capital(Strength.ToString())} that {Actor} also "
                    + $"accepts {Phrases.Quoted(Proposition)}{path}{rest}.");
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
