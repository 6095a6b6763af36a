namespace GeoClaims;

/// <summary>How a claim stands to one interest of the claimant, or of an actor for which it speaks.</summary>
public sealed partial class InterestReading
{
    private readonly CaseFile _file;
    private readonly Claim _claim;

    internal InterestReading(CaseFile file, Claim claim, Interest interest, Reached end)
    {
        (_file, _claim, Interest) = (file, claim, interest);
        Bearer = file.Get(interest.Actor);
        Through = !end.IsPremise ? new(file, file.Get(claim.Claimant), end) : null;
        IsFirm = claim.Traits().Firmness == Firmness.Firm && end.Firmness == Firmness.Firm;
        Suits = (interest.Direction == InterestDirection.Gains) == (claim.Traits().Side >= 0);
    }

    /// <summary>The interest, with its direction, reason and citations.</summary>
    public Interest Interest { get; }

    /// <summary>Whose interest it is: the claimant's, or that of an actor which it is part
    /// of or which controls it, so far as that bond held when the claim was made.</summary>
    public Actor Bearer { get; }

    /// <summary>How what is claimed leads to what the interest is in, with the path; null if the claim is on that itself.
    /// Of a claim that rejects, the path leads the other way: from what the
    /// interest is in to what is rejected, which falls with it.</summary>
    public Commitment? Through { get; }

    /// <summary>Whether the claim suits the interest: it accepts or puts about
    /// what the bearer gains by, or denies or doubts what it loses by.</summary>
    public bool Suits { get; }

    /// <summary>Whether it does so outright: the claimant asserts, concedes or denies it, or must accept it with what it says.</summary>
    public bool IsFirm { get; }

    /// <summary>The reading in a sentence.</summary>
    public Sentence Sentence
    {
        get
        {
            var bearer = _claim.Claimant == Bearer.Id
                ? [new("its own interest")]
                : new SentencePart[] { new("the interest of "), new(Bearer.Name, Bearer.Id.Value), new(", for which it speaks") };
            var path = _claim.Traits().Side < 0
                ? CommitmentPhrases.LeadingBack(", and with it ", Through, _file.Get(Interest.Proposition))
                : CommitmentPhrases.LeadingTo(", and with it ", Through);
            return new(SentenceKind.Interest, $"{Phrases.ClaimAsMade(_file, _claim)}{path}: {(Suits ? "in " : "against ")}{bearer} "
                + $"({Words.Of(Interest.Direction)} if accepted{Phrases.Reason(Interest.Because)}).");
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
