namespace GeoClaims.Exchange;

/// <summary>One word of a scale and the numbers that it stands for.</summary>
/// <param name="Word">The word.</param>
/// <param name="Value">The number that is written for it; null where nothing is written, since it is not known.</param>
/// <param name="Low">The lowest number that is read as it, 0–100.</param>
/// <param name="High">The highest number that is read as it, 0–100.</param>
public sealed record StixConfidenceLevel(string Word, int? Value, int Low, int High)
{
    /// <summary>The word with its numbers.</summary>
    public override string ToString() => Value is null ? Word : $"{Word} ({Low}–{High})";
}
