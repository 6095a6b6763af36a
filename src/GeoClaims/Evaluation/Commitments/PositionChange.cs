namespace GeoClaims;

/// <summary>A change of mind: an actor's later claim that takes another position than an earlier one. It is no contradiction.</summary>
public sealed partial record PositionChange
{
    internal PositionChange(CaseFile file, Claim before, Claim after)
    {
        (Before, After) = (before, after);
        Sentence =
            new(SentenceKind.Change, $"A change: first {Phrases.ClaimAsMade(file, before)}, then {Phrases.ClaimAsMade(file, after)}.");
    }

    /// <summary>The earlier claim.</summary>
    public Claim Before { get; }

    /// <summary>The later claim: one that revises the earlier, or that was surely made
    /// after it on the same proposition or for another answer to the same question.</summary>
    public Claim After { get; }

    /// <summary>The change in a sentence, with both times.</summary>
    public Sentence Sentence { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
