namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>The judgement, sentence by sentence.</summary>
    public ValueList<Sentence> Judgement => Written.Value;

    private Lazy<ValueList<Sentence>> Written => field ??= new(() => new JudgementWriter(this).Write());

    /// <summary>The question, then a line for each sentence of the judgement.</summary>
    public override string ToString() => $"{Question.Text}\n{string.Join('\n', Judgement.Select(s => s.Text))}";
}
