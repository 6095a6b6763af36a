namespace GeoClaims;

/// <summary>One line of a score table: a word or grade with the number that a tool or format writes for it.</summary>
/// <param name="Word">The word or grade.</param>
/// <param name="Number">The number written; null where the table gives none.</param>
/// <param name="Low">The lowest number read back as this word.</param>
/// <param name="High">The highest number read back as this word.</param>
/// <param name="IsUnknown">Whether the word means that nothing can be judged, whatever number the table writes for it.</param>
public sealed partial record ScoreEntry(string Word, int? Number, int Low, int High, bool IsUnknown = false)
{
    /// <summary>The word with its number.</summary>
    public override string ToString() => Number is null ? $"{Word}: no number" : $"{Word}: {Number}" + (IsUnknown ? " (unknown)" : "");
}
