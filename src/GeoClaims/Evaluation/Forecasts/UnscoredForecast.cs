namespace GeoClaims;

/// <summary>A claim on a hypothesis of a question that is not scored, and why.</summary>
public sealed partial record UnscoredForecast
{
    internal UnscoredForecast(CaseFile file, Claim claim, Question question, Hypothesis hypothesis, UnscoredReason reason)
    {
        (Claim, Question, Hypothesis, Reason) = (claim, question, hypothesis, reason);
        Sentence = new(SentenceKind.Forecast, $"Not scored: {Phrases.ClaimAsMade(file, claim)}; {Why()}.");
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The hypothesis that the claim is about.</summary>
    public Hypothesis Hypothesis { get; }

    /// <summary>Why it is not scored: the first reason that applies, in the order in which the reasons are listed.</summary>
    public UnscoredReason Reason { get; }

    /// <summary>The claim and the reason, in a sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;

    private string Why() => Reason switch
    {
        UnscoredReason.Unresolved => "the question is not resolved",
        UnscoredReason.Retraction => "it takes a claim back and forecasts nothing",
        UnscoredReason.NoCertainty => "it does not say how likely",
        UnscoredReason.NoTime => "nobody knows when it was made",
        UnscoredReason.MadeAfter => $"it was made after the question was resolved ({Question.Resolution?.At})",
        UnscoredReason.OrderUnknown
            => $"the times do not tell whether it was made before the question was resolved ({Question.Resolution?.At})",
        _ => "the resolution does not say whether this answer is true",
    };
}
