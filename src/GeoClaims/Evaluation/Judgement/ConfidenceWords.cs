namespace GeoClaims;

/// <summary>A confidence with its grounds as sentences print it.</summary>
internal static class ConfidenceWords
{
    /// <summary>The level, and what raises, lowers and caps it, such as <c>moderate: for it speaks that …</c>.</summary>
    public static string Of(AnalyticConfidence confidence)
    {
        var grounds = string.Join("; ", confidence.Grounds.GroupBy(g => g.Effect)
            .Select(g => $"{Verb(g.Key)} {string.Join(", and ", g.Select(x => x.Statement))}"));
        return $"{confidence.Level.ToString().ToLowerInvariant()}: {grounds}";
    }

    private static string Verb(ConfidenceEffect effect) => effect switch { ConfidenceEffect.Raises => "for it speaks that",
        ConfidenceEffect.Lowers => "against it, that", _ => "it can be no higher, since" };
}
