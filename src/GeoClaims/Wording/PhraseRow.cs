namespace GeoClaims;

/// <summary>Phrases without anything between them.</summary>
internal sealed class PhraseRow(Phrase[] phrases) : Hole
{
    public override IEnumerable<Hole> Within => phrases;

    public override void Say(List<SentencePart> sentence)
    {
        foreach (var phrase in phrases) phrase.Say(sentence);
    }

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        foreach (var phrase in phrases) phrase.SayIn(translation, english, null);
    }
}
