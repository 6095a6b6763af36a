namespace GeoClaims;

/// <summary>Words that catalogues have by themselves; written large where they open a sentence.</summary>
internal sealed class Opening(string words) : Hole
{
    public override void Say(List<SentencePart> sentence) => sentence.Add(new(sentence.Count == 0 ? Words.Capital(words) : words));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        var isFirst = translation.Parts.Count == 0;
        if (translation.Catalogue.TemplateOf(words) is not { } template) translation.Miss(words);
        else
        {
            var said = string.Concat(template.Segments.Select(s => s.Text));
            translation.Add(new(isFirst ? Words.Capital(said) : said));
        }
    }
}
