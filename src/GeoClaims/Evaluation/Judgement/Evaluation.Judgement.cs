namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>The judgement, sentence by sentence.</summary>
    public ValueList<Sentence> Judgement => Written.Value;

    private Lazy<ValueList<Sentence>> Written => field ??= new(() => new JudgementWriter(this).Write());

    /// <summary>The question, then a line for each sentence of the judgement.</summary>
    public override string ToString() => ToText(SentenceCatalogue.English);

    /// <summary>The question, then a line for each sentence of the judgement, in the language and the words of a catalogue.</summary>
    /// <param name="catalogue">The catalogue, such as <see cref="SentenceCatalogue.German"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public string ToText(SentenceCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return $"{Question.Text}\n{string.Join('\n', Judgement.Select(s => s.In(catalogue).Text))}";
    }
}
