namespace GeoClaims;

/// <summary>What a column of a table was taken for.</summary>
/// <param name="Heading">Its heading as written.</param>
/// <param name="Field">What it holds; null if it found no place.</param>
/// <param name="Number">Which column it is, from 1.</param>
/// <param name="IsNamed">Whether the caller said so; otherwise it was guessed from the heading.</param>
public sealed record TableColumn(string Heading, TableField? Field, int Number, bool IsNamed)
{
    /// <summary>The heading and what it was taken for.</summary>
    public override string ToString()
        => $"“{Heading}” → {(Field is { } field ? Words.Of(field) : "no place")}"
            + (IsNamed ? " (named)" : "");
}
