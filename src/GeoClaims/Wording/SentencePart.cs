namespace GeoClaims;

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">The piece as it reads.</param>
/// <param name="Record">The key of the record that the piece names, if it names one.</param>
/// <param name="Number">The exact number that the piece shows rounded, if it shows one.</param>
public sealed partial record SentencePart(string Text, string? Record = null, double? Number = null)
{
    /// <summary>The piece as it reads.</summary>
    public override string ToString() => Text;
}
