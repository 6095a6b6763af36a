namespace GeoClaims;

/// <summary>Words that may be the library's own or come from outside, such as why a method
/// has no answer: catalogues may have them, and what they lack stays as it is.</summary>
internal sealed class KnownWords(string words) : Hole
{
    public override void Say(List<SentencePart> sentence) => sentence.Add(new(words));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
        => translation.Add(new(translation.Catalogue.Known(words)));
}
