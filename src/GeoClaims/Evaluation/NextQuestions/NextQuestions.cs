namespace GeoClaims;

/// <summary>What to look for next: each open question by how much its answer is expected to tell.</summary>
/// <remarks>
/// <para>The worth of a question is the mutual information between its outcome O and the hypotheses H,
/// I(H;O) = Σ P(h) P(o|h) ln(P(o|h) / P(o)), in bits (D. V. Lindley, "On a Measure of the Information Provided by an
/// Experiment", Annals of Mathematical Statistics 27, 1956): by how much the answer lowers the uncertainty on average.
/// P(h) is where the leading method puts the hypotheses without parts now.</para>
/// <para><em>An indicator</em> is seen with P(seen | h) = <see cref="Indicator.Expected"/>. A hypothesis for which
/// none is stated, or to which the indicator does not apply, takes the mean of the others, so that it is moved by none. What is found
/// is taken as certain, so that the worth is that of a look that cannot err: an upper bound.</para>
/// <para><em>An unrated cell</em> may be rated II, I, N, C or CC. How likely each rating is nobody states. Assumed is the most
/// even distribution under which rating the cell does not on average move its hypothesis: a probability is the mean of
/// what it may become (Good 1967, "On the Principle of Total Evidence"), and nothing else is known (E. T. Jaynes, "Information Theory
/// and Statistical Mechanics", Physical Review 106, 1957). Its worth is what it is expected to tell of that one hypothesis.</para>
/// <para>A gap that names no outcomes, such as "nothing speaks against it", has no worth in bits:
/// it stands under <see cref="Unweighed"/>, as does an indicator without P(seen | h).</para>
/// <para>Immutable and safe to use from many threads.</para>
/// </remarks>
public sealed partial class NextQuestions
{
    internal NextQuestions(Question question, double entropy, ValueList<NextQuestion> questions, ValueList<Sentence> unweighed,
        ValueList<Sentence> sentences)
        => (Question, Entropy, Questions, Unweighed, Sentences) = (question, entropy, questions, unweighed, sentences);

    /// <summary>The question of the case that they would help to answer.</summary>
    public Question Question { get; }

    /// <summary>How uncertain the answer is now, in bits: the entropy of the hypotheses
    /// without parts, 0 where one is certain or nothing gives probabilities.</summary>
    public double Entropy { get; }

    /// <summary>The open questions, those that are expected to tell most first.</summary>
    public ValueList<NextQuestion> Questions { get; }

    /// <summary>What could be looked for as well, without anything said about what would be found under which hypothesis.</summary>
    public ValueList<Sentence> Unweighed { get; }

    /// <summary>What to look for, sentence by sentence: those questions first that tell most, then what cannot be weighed.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Sentences.Select(s => s.Text));
}
