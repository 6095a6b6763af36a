namespace GeoClaims;

/// <summary>A time in English words, whose months and days another language writes in its own way.</summary>
internal sealed class DateWords(string words) : Hole
{
    public override void Say(List<SentencePart> sentence) => sentence.Add(new(words));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
        => translation.Add(new(OwnText.Dates(translation.Catalogue, words)));
}
