namespace GeoClaims;

/// <summary>A sentence on its way into another language.</summary>
internal sealed class Translation(SentenceCatalogue catalogue)
{
    private readonly List<SentencePart> _parts = [];
    private readonly List<string> _missing = [];

    public SentenceCatalogue Catalogue => catalogue;

    /// <summary>The sentence so far.</summary>
    public IReadOnlyList<SentencePart> Parts => _parts;

    /// <summary>The templates and words that the catalogue lacks.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public void Miss(string key) => _missing.Add(key);

    public void Add(SentencePart part) => _parts.Add(part);

    /// <summary>Says a sentence, or a phrase within one.</summary>
    public void Say(ReadOnlySpan<SentencePart> english, ReadOnlySpan<SentenceHole> holes)
    {
        var key = SentenceTemplate.KeyOf(english, holes);
        if (catalogue.TemplateOf(key) is not { } template)
        {
            Miss(key);
            // The rest is gone through all the same, so that all that lacks is told at once.
            template = SentenceTemplate.Parse(key);
        }
        foreach (var segment in template.Segments)
        {
            if (segment.Hole < 0) _parts.Add(new(segment.Text));
            else Fill(holes[segment.Hole], english, segment.Forms);
        }
    }

    /// <summary>Says words that are looked up by themselves.</summary>
    public void Say(string words) => Say([new(words)], []);

    private void Fill(SentenceHole hole, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        var inIt = english.Slice(hole.Start, hole.Count);
        if (hole.Meaning is { } meaning) meaning.SayIn(this, inIt, forms);
        else foreach (var part in inIt) _parts.Add(part with { Text = catalogue.Quoted(part.Text) });
    }

    public static Translation Of(SentenceCatalogue catalogue, ValueList<SentencePart> parts, ReadOnlySpan<SentenceHole> holes)
    {
        var translation = new Translation(catalogue);
        translation.Say([.. parts], holes);
        return translation;
    }
}
