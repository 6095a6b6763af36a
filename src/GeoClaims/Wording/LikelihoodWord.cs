namespace GeoClaims;

/// <summary>A word of a likelihood scale, for a hole in a sentence; written large where it is the first of the sentence.</summary>
/// <param name="scale">The id of the scale.</param>
/// <param name="word">The word, as the scale has it.</param>
/// <param name="opens">Whether it opens what is so likely: English says "it is likely" then.</param>
internal sealed class LikelihoodWord(string scale, string word, bool opens = false) : Hole
{
    public LikelihoodWord(LikelihoodTerm term, bool opens) : this(term.Scale, term.Word, opens) { }

    public override void Say(List<SentencePart> sentence) => sentence.Add(new(At(sentence.Count, English(word))));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        var said = translation.Catalogue.WordOf(scale, word);
        if (said is null) translation.Miss($"{scale}: {word}");
        said ??= word;
        translation.Add(new(At(translation.Parts.Count, translation.Catalogue.IsEnglish ? English(said) : said)));
    }

    private string English(string said) => opens ? LikelihoodPhrase.Of(said) : said;

    private static string At(int place, string said) => place == 0 ? Words.Capital(said) : said;
}
