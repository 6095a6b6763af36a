namespace GeoClaims;

/// <summary>Writes one sentence after another.</summary>
/// <param name="kind">What the sentences are about, unless something else is said.</param>
internal abstract class SentenceWriter(SentenceKind kind)
{
    private readonly List<Sentence> _sentences = [];

    /// <summary>What is written so far.</summary>
    protected ValueList<Sentence> Sentences => [.. _sentences];

    protected void Say(SentenceHandler text) => Say(kind, text);

    protected void Say(SentenceKind about, SentenceHandler text) => Add(new(about, text));

    protected void Add(Sentence sentence) => _sentences.Add(sentence);
}
