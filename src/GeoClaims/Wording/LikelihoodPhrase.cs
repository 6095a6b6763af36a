namespace GeoClaims;

/// <summary>How a word of a likelihood scale opens a sentence that goes on with "that".</summary>
internal static class LikelihoodPhrase
{
    private static readonly string[] s_nouns = ["chance", "chances", "possibility", "odds", "probability"];

    /// <summary>Such as <c>it is very likely</c>, <c>there is almost no chance</c> or <c>there is a realistic possibility</c>.</summary>
    public static string Of(string word)
    {
        // "almost certainly not", "probably not"
        if (word.EndsWith("ly not", StringComparison.Ordinal)) return $"it is {word} so";
        if (word.StartsWith("chances ", StringComparison.Ordinal)) return $"the chances are {word["chances ".Length..]}";
        if (!Array.Exists(s_nouns, n => word.EndsWith(n, StringComparison.Ordinal))) return $"it is {word}";
        if (word.EndsWith('s')) return $"there are {word}";
        if (word.StartsWith("almost no", StringComparison.Ordinal) || word.StartsWith("no ", StringComparison.Ordinal))
            return $"there is {word}";
        return $"there is {(word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {word}";
    }
}
