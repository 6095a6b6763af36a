namespace GeoClaims;

/// <summary>What stands in a hole of a sentence and reads otherwise in another language.</summary>
internal abstract class Hole
{
    /// <summary>The English forms that a template shows in the hole; null if it shows the place alone.</summary>
    public virtual string? Forms => null;

    /// <summary>The holes within it.</summary>
    public virtual IEnumerable<Hole> Within => [];

    /// <summary>Says it in English.</summary>
    /// <param name="sentence">The sentence so far.</param>
    public abstract void Say(List<SentencePart> sentence);

    /// <summary>Says the same in another language.</summary>
    /// <param name="translation">The sentence so far.</param>
    /// <param name="english">What it is in English.</param>
    /// <param name="forms">The forms in the other language; null if the hole has none.</param>
    public abstract void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms);
}
