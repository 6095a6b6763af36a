namespace GeoClaims;

/// <summary>A sentence of a judgement as data: its words, the records it names and the numbers it shows.</summary>
public sealed partial record Sentence
{
    private const string InEnglish = "en";

    private readonly SentenceHole[] _holes;
    private readonly Sentence? _english;

    internal Sentence(SentenceKind kind, SentenceHandler text)
        => (Kind, Parts, _holes, Language) = (kind, text.Parts(), text.Holes(), InEnglish);

    private Sentence(Sentence english, ValueList<SentencePart> parts, string language)
        => (Kind, Parts, _holes, Language, _english) = (english.Kind, parts, [], language, english);

    /// <summary>What the sentence is about.</summary>
    public SentenceKind Kind { get; }

    /// <summary>The pieces, in order.</summary>
    public ValueList<SentencePart> Parts { get; }

    /// <summary>The language of its words, as a tag of BCP 47: <c>en</c>, unless a catalogue said it in another.
    /// What names a record is in the language of the case.</summary>
    public string Language { get; }

    /// <summary>The English sentence with numbered holes in place of names, numbers and the like, such as <c>Without “{0}”, {1} would
    /// lead.</c>: the key under which a <see cref="SentenceCatalogue"/> has it.</summary>
    public string Template => _english?.Template ?? SentenceTemplate.KeyOf([.. Parts], _holes);

    /// <summary>The sentence as it reads.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));

    /// <summary>The sentence in the language and the words of a catalogue, with the same records and
    /// numbers; in English where the catalogue lacks anything of it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public Sentence In(SentenceCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var english = _english ?? this;
        return !catalogue.ChangesNothing && catalogue.PartsOf(Into(catalogue)) is { } said
            ? new(english, [.. said], catalogue.Language)
            : english;
    }

    /// <summary>Whether the other says the same in the same pieces.</summary>
    /// <param name="other">The other sentence.</param>
    public bool Equals(Sentence? other)
        => other is not null && Kind == other.Kind && Language == other.Language && Parts == other.Parts;

    /// <summary>A hash of what it is about and of its pieces.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind, Parts);

    /// <summary>The sentence as it reads.</summary>
    public override string ToString() => Text;

    /// <summary>What stands in its holes, and in the holes of that.</summary>
    internal IEnumerable<Hole> Holes()
    {
        var open = new Stack<Hole>((_english?._holes ?? _holes).Select(h => h.Meaning).OfType<Hole>());
        while (open.TryPop(out var hole))
        {
            yield return hole;
            foreach (var within in hole.Within) open.Push(within);
        }
    }

    internal Translation Into(SentenceCatalogue catalogue)
        => _english?.Into(catalogue) ?? Translation.Of(catalogue, Parts, _holes);
}
