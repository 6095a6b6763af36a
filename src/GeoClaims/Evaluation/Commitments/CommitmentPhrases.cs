using System.Globalization;

namespace GeoClaims;

/// <summary>How a path from what an actor holds to what it must also accept is told.</summary>
internal static class CommitmentPhrases
{
    private const int MostNamed = 5;

    /// <summary>What lies between the start of a path and its end, both left out; of a long path, its two ends.</summary>
    public static SentencePart[] ByWayOf(Commitment commitment) => ByWayOf([.. commitment.Path.Select(s => s.To).SkipLast(1)]);

    /// <summary>Where a path leads, how surely and by way of what; nothing, if there is no path.</summary>
    public static SentencePart[] LeadingTo(string verb, Commitment? commitment)
        => commitment is null ? [] : [new(verb), Phrases.Part(Phrases.Quoted(commitment.Proposition)), new(Surely(commitment)),
            .. ByWayOf(commitment)];

    /// <summary>Where a path began, for whoever rejects its end, and by way of what; nothing, if there is no path.</summary>
    public static SentencePart[] LeadingBack(string verb, Commitment? commitment, Proposition start)
        => commitment is null ? [] : [new(verb), Phrases.Part(Phrases.Quoted(start)), new(Surely(commitment)),
            .. ByWayOf([.. commitment.Path.Select(s => s.To).SkipLast(1).Reverse()])];

    private static string Surely(Commitment commitment) => commitment.Strength is { } weakest ? $", {weakest}" : "";

    private static SentencePart[] ByWayOf(Proposition[] between)
    {
        if (between.Length == 0) return [];
        if (between.Length <= MostNamed) return [new(", by way of "), .. Quoted(between)];
        var leftOut = (between.Length - 4).ToString("N0", CultureInfo.InvariantCulture);
        return [new(", by way of "), .. Quoted(between[..2]), new($", … {leftOut} more …, "), .. Quoted(between[^2..])];
    }

    /// <summary>Who says that a path leads where it does; nothing, if each step only goes to the more general.</summary>
    public static SentencePart[] According(Commitment commitment)
    {
        var steps = commitment.Path.Where(s => s.Implication is not null).ToList();
        if (steps.Count == 0) return [];
        SentencePart[] analyst = steps.Any(s => s.SaidBy is null) ? [new("the analyst")] : [];
        return [new(", according to "),
            .. Phrases.Listed([.. commitment.SaidBy.Select(a => Phrases.Part(new(a, a.Name))), .. analyst])];
    }

    private static SentencePart[] Quoted(Proposition[] propositions) => Phrases.Listed(propositions.Select(p => Phrases.Quoted(p)));
}
