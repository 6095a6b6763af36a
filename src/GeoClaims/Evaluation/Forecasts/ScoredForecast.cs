namespace GeoClaims;

/// <summary>A claim that stated beforehand how likely a hypothesis is, and how that turned out.</summary>
public sealed partial record ScoredForecast
{
    internal ScoredForecast(CaseFile file, Claim claim, LikelihoodTerm certainty, Question question, Hypothesis hypothesis, bool cameTrue)
    {
        (Claim, Question, Hypothesis, CameTrue) = (claim, question, hypothesis, cameTrue);
        Stated = new ScaleTerm(certainty.Word, certainty.Low, certainty.High).Middle;
        (Brier, LogScore) = (ForecastScore.BrierOf(Stated, cameTrue), ForecastScore.LogOf(Stated, cameTrue));
        Sentence = new(SentenceKind.Forecast,
            $"{file.Get(claim.Claimant)} ({claim.Made?.InWords ?? "undated"}): {certainty.ToString()}, read "
                + $"as {Stated}, for {new Named(hypothesis, $"“{file.Get(hypothesis.Proposition).Statement}”")}. "
                + $"It {(cameTrue ? "came true" : "did not come true")}: Brier score {ForecastScore.Text(Brier)}, "
                + $"log score {ForecastScore.Text(LogScore)}.");
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The hypothesis forecast.</summary>
    public Hypothesis Hypothesis { get; }

    /// <summary>What was stated: the middle of the range of
    /// <see cref="Claim.Certainty"/>, since a word states no number of its own.</summary>
    public Probability Stated { get; }

    /// <summary>Whether it came true: the question was resolved by this hypothesis or by a part of it.</summary>
    public bool CameTrue { get; }

    /// <summary>(p − o)², from 0 to 1: see <see cref="ForecastScore.Brier"/>.</summary>
    public double Brier { get; }

    /// <summary>−ln of what was stated for what happened, from 0; infinite
    /// if that was 0: see <see cref="ForecastScore.LogScore"/>.</summary>
    public double LogScore { get; }

    /// <summary>The forecast, how it turned out and its scores, in a sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
