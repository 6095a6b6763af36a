namespace GeoClaims;

/// <summary>The turns of phrase that sentences share.</summary>
internal static class Phrases
{
    /// <summary>How many of very many a sentence names.</summary>
    public const int MostListed = 10;

    /// <summary>How many of a number are told one by one: all, unless that leaves out two or more.</summary>
    public static int Told(int count, int most = MostListed) => count <= most + 1 ? count : most;

    public static Named Quoted(CaseRecord record) => new(record, $"“{record.Label}”");

    /// <summary>The claim with its claimant and its time, such as <c>The Kremlin doubted “…” (22 March 2024)</c>.</summary>
    public static Named ClaimAsMade(CaseFile file, Claim claim)
        => new(claim, $"{file.Get(claim.Claimant).Name} {Words.Past(claim.Stance)} "
            + $"“{file.Get(claim.Proposition).Statement}” ({claim.Made?.InWords ?? "undated"})");

    /// <summary>One after another, the last after "and".</summary>
    /// <remarks>Of very many only the first, and how many others there are: a sentence must stay one that can be read.</remarks>
    public static SentencePart[] Listed(IEnumerable<Named> records)
    {
        SentencePart[] parts = [.. records.Select(Part)];
        return Listed(parts.Length <= MostListed + 2 ? parts : [.. parts.Take(MostListed), Others(parts.Length - MostListed)]);
    }

    /// <summary>How many others there are.</summary>
    public static SentencePart Others(int count) => new($"{count} others");

    /// <summary>One after another, the last after "and".</summary>
    public static SentencePart[] Listed(SentencePart[] parts)
        => [.. parts.SelectMany((part, i) => i == 0 ? new[] { part } : [new(i == parts.Length - 1 ? " and " : ", "), part])];

    public static SentencePart Part(Named named) => new(named.Text, named.Record.Key);

    /// <summary>The reason after a colon, without its full stop; nothing, if there is none.</summary>
    public static string Reason(string? because) => Blank.Is(because) ? "" : $": {because.Trim().TrimEnd('.')}";
}
