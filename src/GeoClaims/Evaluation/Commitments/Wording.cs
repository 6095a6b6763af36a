namespace GeoClaims;

/// <summary>The turns of phrase that sentences on commitments, contradictions and stakes share.</summary>
internal static class Wording
{
    private const int MostNamed = 5;

    public static Named Quoted(CaseRecord record) => new(record, $"“{record.Label}”");

    /// <summary>The claim with its claimant and its time, such as <c>The Kremlin doubts “…” (2024-03-22)</c>.</summary>
    public static Named Said(CaseFile file, Claim claim)
        => new(claim, $"{file.Get(claim.Claimant).Name} {Words.Of(claim.Stance)} "
            + $"“{file.Get(claim.Proposition).Statement}” ({claim.Made?.Text ?? "undated"})");

    public static SentencePart[] Said(CaseFile file, ValueList<Claim> claims) => Joined([.. claims.Select(c => Part(Said(file, c)))]);

    /// <summary>What lies between the start of a path and its end, both left out; of a long path, its two ends.</summary>
    public static SentencePart[] ByWayOf(Commitment? commitment)
    {
        if (commitment is null) return [];
        var between = commitment.Path.Select(s => s.To).SkipLast(1).ToArray();
        if (between.Length == 0) return [];
        return between.Length <= MostNamed
            ? [new(", by way of "), .. Listed(between)]
            : [new(", by way of "), .. Listed(between[..2]), new($", … {Count(between.Length - 4)} more …, "), .. Listed(between[^2..])];
    }

    /// <summary>Where a path leads, how surely and by way of what; nothing, if there is no path.</summary>
    public static SentencePart[] LeadingTo(string verb, Commitment? commitment)
    {
        if (commitment is null) return [];
        var strength = commitment.Strength is { } weakest ? $", {weakest}" : "";
        return [new(verb), Part(Quoted(commitment.Proposition)), new(strength), .. ByWayOf(commitment)];
    }

    /// <summary>Who says that a path leads where it does; nothing, if each step only goes to the more general.</summary>
    public static SentencePart[] According(Commitment commitment)
    {
        var steps = commitment.Path.Where(s => s.Implication is not null).ToList();
        if (steps.Count == 0) return [];
        SentencePart[] analyst = steps.Any(s => s.SaidBy is null) ? [new("the analyst")] : [];
        return [new(", according to "), .. Joined([.. commitment.SaidBy.Select(a => Part(new(a, a.Name))), .. analyst])];
    }

    /// <summary>The reason after a colon, without its full stop; nothing, if there is none.</summary>
    public static string Reason(string? because) => Blank.Is(because) ? "" : $": {because.Trim().TrimEnd('.')}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static SentencePart[] Listed(Proposition[] propositions) => Joined([.. propositions.Select(p => Part(Quoted(p)))]);

    private static SentencePart Part(Named named) => new(named.Text, named.Record.Key);

    private static SentencePart[] Joined(SentencePart[] parts)
        => [.. parts.SelectMany((part, i) => i == 0 ? new[] { part } : [new(i == parts.Length - 1 ? " and " : ", "), part])];

    private static string Count(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
