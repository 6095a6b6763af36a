namespace GeoClaims;

/// <summary>A piece of a page within one of the report's own sentences, such as a tag or somebody's words: it stays as it is.</summary>
internal sealed class Shown(ViewPhrase phrase) : Hole
{
    /// <summary>Where in the sentence it stands.</summary>
    public SentencePart Place { get; } = new(phrase.Text);

    public ViewPhrase Phrase => phrase;

    public override void Say(List<SentencePart> sentence) => sentence.Add(Place);

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms) => translation.Add(Place);
}
