namespace GeoClaims;

/// <summary>Which languages are written from right to left.</summary>
internal static class Scripts
{
    // Languages by their code of ISO 639, and scripts by that of ISO 15924, which wins where a tag names one.
    private static readonly HashSet<string> s_languages = new(StringComparer.OrdinalIgnoreCase)
        { "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };

    private static readonly HashSet<string> s_scripts = new(StringComparer.OrdinalIgnoreCase)
        { "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa" };

    /// <param name="language">A tag of BCP 47; null if unknown.</param>
    public static bool RunsRightToLeft(string? language)
    {
        if (language is null) return false;
        var parts = language.Split('-');
        return parts.Skip(1).FirstOrDefault(p => p.Length == 4) is { } script ? s_scripts.Contains(script) : s_languages.Contains(parts[0]);
    }
}
