namespace GeoClaims;

public sealed partial class Level
{
    /// <summary>The judgement on this level, sentence by sentence. The judgement on the highest
    /// level tells of the levels below the leading answer too.</summary>
    public ValueList<Sentence> Judgement => Whole is null ? Evaluation.Judgement : Written.Value;

    private Lazy<ValueList<Sentence>> Written => field ??= new(() => new LevelWriter(this).Write());

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Judgement.Select(s => s.Text));
}
