namespace GeoClaims;

/// <summary>Says a report's own sentences in the language and the words of its catalogue.</summary>
internal static class Saying
{
    public static ViewPhrase Said(CaseReport report, SentenceHandler text) => Said(report, new Sentence(SentenceKind.Lead, text));

    public static ViewPhrase Said(CaseReport report, Sentence sentence)
    {
        var said = sentence.In(report.Sentences);
        var shown = sentence.Holes().OfType<Shown>()
            .ToDictionary(s => s.Place, s => s.Phrase, (IEqualityComparer<SentencePart>)ReferenceEqualityComparer.Instance);
        return In(report, said.Language, said.Parts.SelectMany(p
            => shown.TryGetValue(p, out var phrase) ? phrase.Spans : [ViewPhrase.Of(p)]));
    }

    /// <summary>Marks that pieces are in a language, where a page has several.</summary>
    public static ViewPhrase In(CaseReport report, string language, IEnumerable<ViewSpan> spans)
        => report.Sentences is { IsEnglish: false } sentences
            ? ViewPhrase.Of(spans.Select(s => s.In(language, s.IsForeign && language != "en" ? sentences.Quoted(s.Text) : s.Text)))
            : ViewPhrase.Of(spans);

    public static ViewText SaidText(CaseReport report, SentenceHandler text) => new(Said(report, text));

    /// <summary>The pieces of a page for a hole.</summary>
    public static Shown Show(ViewPhrase phrase) => new(phrase);
}
