namespace GeoClaims;

/// <summary>A piece of a sentence that comes and goes as a whole, with holes of its own. Catalogues have it by itself.</summary>
internal sealed class Phrase : Hole
{
    /// <summary>Nothing.</summary>
    public static readonly Phrase None = new([], []);

    private readonly SentencePart[] _parts;
    private readonly SentenceHole[] _holes;

    private Phrase(SentencePart[] parts, SentenceHole[] holes) => (_parts, _holes) = (parts, holes);

    public override IEnumerable<Hole> Within => _holes.Select(h => h.Meaning).OfType<Hole>();

    public string Text => string.Concat(_parts.Select(p => p.Text));

    public static Phrase Of(SentenceHandler text) => new([.. text.Parts()], text.Holes());

    /// <summary>One after another, with a mark between them that needs no translation, such as a comma.</summary>
    public static Phrase[] Row(string between, IEnumerable<Phrase> phrases) => [.. phrases.Select((p, i) => i == 0 ? p
        : new([new(between), .. p._parts], [new(1, p._parts.Length, p)]))];

    public override void Say(List<SentencePart> sentence) => sentence.AddRange(_parts);

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        if (_parts.Length > 0) translation.Say(_parts, _holes);
    }

    public override string ToString() => Text;
}
