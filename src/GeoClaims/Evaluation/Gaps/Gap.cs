namespace GeoClaims;

/// <summary>Something missing that could change the judgement.</summary>
/// <param name="Kind">What kind of thing is missing.</param>
/// <param name="Sentence">What is missing, in a sentence.</param>
public sealed partial record Gap(GapKind Kind, Sentence Sentence)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
