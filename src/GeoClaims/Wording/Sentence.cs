namespace GeoClaims;

/// <summary>A sentence of a judgement as data: its words, the records it names and the numbers it shows.</summary>
public sealed partial record Sentence
{
    internal Sentence(SentenceKind kind, SentenceHandler text) => (Kind, Parts) = (kind, text.Parts());

    /// <summary>What the sentence is about.</summary>
    public SentenceKind Kind { get; }

    /// <summary>The pieces, in order.</summary>
    public ValueList<SentencePart> Parts { get; }

    /// <summary>The sentence as it reads.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));

    /// <summary>The sentence as it reads.</summary>
    public override string ToString() => Text;
}
