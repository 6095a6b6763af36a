namespace GeoClaims.Storage;

/// <summary>What a migration came to.</summary>
public sealed record StoreMigration
{
    internal StoreMigration() { }

    /// <summary>Whether the store was of an older version, or a migration of it was to be finished.</summary>
    public bool WasOlder { get; internal init; }

    /// <summary>How many cases were made anew: all that were left to do, or those with other zone data.</summary>
    public int Cases { get; internal init; }

    /// <summary>
    /// The cases that are not as they were recorded: they stay as they are, and <c>Verify</c> says what is wrong with each.
    /// </summary>
    public ValueList<string> Damaged { get; internal init; }

    /// <summary>How many cases were made anew and how many are damaged.</summary>
    public override string ToString() => $"{Shown.Count(Cases, "case", "cases")} made anew"
        + (Damaged.Count == 0 ? "" : $"; damaged, and left as they are: {string.Join(", ", Damaged)}");
}
