namespace GeoClaims;

/// <summary>A sentence.</summary>
internal sealed record SentenceDocument
{
    /// <summary>What the sentence is about.</summary>
    public required SentenceKind Kind { get; init; }

    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The keys of the records that it names.</summary>
    public required IReadOnlyList<string> Records { get; init; }

    public static SentenceDocument Of(Sentence sentence) => new()
    {
        Kind = sentence.Kind,
        Text = sentence.Text,
        Records = [.. sentence.Parts.Select(p => p.Record).OfType<string>().Distinct()],
    };

    public static IReadOnlyList<SentenceDocument> All(ValueList<Sentence> sentences) => [.. sentences.Select(Of)];
}
