namespace GeoClaims;

/// <summary>What an actor gains or loses if a hypothesis is accepted.</summary>
public sealed partial class Stake
{
    internal Stake(CaseFile file, Hypothesis hypothesis, Actor actor, Interest interest, Reached end)
    {
        (Hypothesis, Actor, Interest) = (hypothesis, actor, interest);
        Through = end.IsPremise ? null : new(file, actor, end);
    }

    /// <summary>The hypothesis.</summary>
    public Hypothesis Hypothesis { get; }

    /// <summary>Who gains or loses.</summary>
    public Actor Actor { get; }

    /// <summary>The interest, with its direction, reason and citations.</summary>
    public Interest Interest { get; }

    /// <summary>How the hypothesis leads to what the actor gains or loses by, with the path
    /// and its strength; null if it gains or loses by the hypothesis itself.</summary>
    public Commitment? Through { get; }

    /// <summary>The stake in a sentence.</summary>
    public Sentence Sentence
        => new(SentenceKind.Stake, $"If the answer is {Phrases.Quoted(Hypothesis)}{CommitmentPhrases.LeadingTo(", and with it ",
            Through)}, {Actor} {Words.Of(Interest.Direction)}{Phrases.Reason(Interest.Because)}.");

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
