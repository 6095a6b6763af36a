namespace GeoClaims;

/// <summary>A confidence with its grounds as sentences print it.</summary>
internal static class ConfidenceWords
{
    /// <summary>The level, such as <c>moderate</c>.</summary>
    public static Opening Level(AnalyticConfidence confidence) => new(confidence.Level.ToString().ToLowerInvariant());

    /// <summary>What raises, lowers and caps it, such as <c>for it speaks that …</c>.</summary>
    public static Phrase[] Grounds(AnalyticConfidence confidence)
        => [.. confidence.Grounds.GroupBy(g => g.Effect).Select((g, i) => Effect(g.Key, i == 0, And([.. g.Select(x => x.Reason)])))];

    private static Phrase[] And(Phrase[] reasons) => [.. reasons.Select((r, i) => i == 0 ? r : Phrase.Of($", and {r}"))];

    private static Phrase Effect(ConfidenceEffect effect, bool isFirst, Phrase[] reasons) => (effect, isFirst) switch
    {
        (ConfidenceEffect.Raises, true) => Phrase.Of($"for it speaks that {reasons}"),
        (ConfidenceEffect.Raises, false) => Phrase.Of($"; for it speaks that {reasons}"),
        (ConfidenceEffect.Lowers, true) => Phrase.Of($"against it, that {reasons}"),
        (ConfidenceEffect.Lowers, false) => Phrase.Of($"; against it, that {reasons}"),
        (_, true) => Phrase.Of($"it can be no higher, since {reasons}"),
        (_, false) => Phrase.Of($"; it can be no higher, since {reasons}"),
    };
}
