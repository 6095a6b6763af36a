namespace GeoClaims;

/// <summary>Two things that an actor holds today and that cannot both be so, or that at least sit badly together.</summary>
/// <remarks>Both sides may come from one claim, if that leads to hypotheses which exclude one another.</remarks>
public sealed partial class Contradiction
{
    private readonly CaseFile _file;

    internal Contradiction(CaseFile file, bool isFirm, ContradictionSide one, ContradictionSide other, Question? question)
        => (_file, IsFirm, One, Other, Question) = (file, isFirm, one, other, question);

    /// <summary>Whether it is a contradiction proper: the actor says both, or must
    /// accept them with what it says. If false it is a tension: one side is only
    /// insinuated, raised or doubted, or only becomes likelier.</summary>
    public bool IsFirm { get; }

    /// <summary>What it accepts or puts about.</summary>
    public ContradictionSide One { get; }

    /// <summary>What it denies or doubts; or, where <see cref="Question"/>
    /// is given, the other hypothesis that it accepts or puts about.</summary>
    public ContradictionSide Other { get; }

    /// <summary>The question of whose hypotheses only one can be true; null if the actor rejects what it also holds.</summary>
    public Question? Question { get; }

    /// <summary>The contradiction in a sentence, with the claims and their times.</summary>
    public Sentence Sentence
    {
        get
        {
            var what = IsFirm ? "Contradiction" : "Tension";
            return Question is null
                ? new(SentenceKind.Contradiction, $"{what}: {One.Words(_file)}; but {Other.Words(_file)}.")
                : new(SentenceKind.Contradiction,
                    $"{what}: {One.Words(_file)}; and {Other.Words(_file)}; only one of the two can answer {Phrases.Quoted(Question)}.");
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
