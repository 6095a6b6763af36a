namespace GeoClaims.Tests;

/// <summary>Valid cases by seed: every member of every record is filled now and then, in any script,
/// and nothing in them is an error. There are warnings, such as times that do not agree.</summary>
/// <remarks>Time and memory grow in proportion to the size, so that a million records can be asked for.</remarks>
internal static class RandomCases
{
    /// <summary>A case.</summary>
    /// <param name="seed">The same seed gives an equal case.</param>
    /// <param name="size">About how many records it holds; the density of links stays the same.</param>
    /// <param name="quirks">Whether texts may hold what breaks readers and screens: quotes, braces, control characters.</param>
    public static CaseFile Make(int seed, int size, bool quirks = true)
    {
        var made = new RandomCase(seed, size, quirks);
        return CaseFile.Assemble(made.Title, made.Zone, made.Handling, made.Records);
    }

    /// <summary>A case in which every kind of record stands several times.</summary>
    public static CaseFile Rich(int seed = 1, bool quirks = true) => Make(seed, 400, quirks);
}
