namespace GeoClaims.Exchange;

/// <summary>The words of MISP's taxonomies by which something is likely. Each keeps the scale that it is of, since the same word has
/// other numbers elsewhere: "likely" is 55–80 here and in ICD 203, 60–79 in STIX.</summary>
internal static class MispScales
{
    public const string Estimative = "misp-estimative-language";

    // Taxonomy predicate → scale and the words with their ranges in hundredths.
    private static readonly Dictionary<string, (string Scale, Dictionary<string, (int Low, int High)> Words)> Tables =
        new(StringComparer.Ordinal)
        {
            // The ranges are those that the taxonomy's own text gives; its numbers are their lower ends.
            ["estimative-language:likelihood-probability"] = (Estimative, new()
            {
                ["almost-no-chance"] = (1, 5), ["very-unlikely"] = (5, 20), ["unlikely"] = (20, 45), ["roughly-even-chance"] = (45, 55),
                ["likely"] = (55, 80), ["very-likely"] = (80, 95), ["almost-certain"] = (95, 99),
            }),
            ["misp:confidence-level"] = ("misp-confidence-level", new()
            {
                ["completely-confident"] = (100, 100), ["usually-confident"] = (75, 75), ["fairly-confident"] = (50, 50),
                ["rarely-confident"] = (25, 25), ["unconfident"] = (0, 0),
            }),
            ["osint:certainty"] = ("misp-osint-certainty", new()
            {
                ["100"] = (100, 100), ["93"] = (93, 93), ["75"] = (75, 75), ["50"] = (50, 50), ["30"] = (30, 30), ["7"] = (7, 7),
                ["0"] = (0, 0),
            }),
            // Kent's margins, as the taxonomy's text has them.
            ["vocabulaire-des-probabilites-estimatives:degré-de-probabilité"] = ("misp-probabilites-estimatives", new()
            {
                ["presque-aucune-chance"] = (2, 12), ["probablement-pas"] = (20, 40), ["chances-à-peu-près-egales"] = (40, 60),
                ["probable"] = (63, 87), ["quasi-certaine"] = (87, 99),
            }),
        };

    /// <summary>Whether a tag is of a taxonomy that says how likely something is.</summary>
    public static bool IsLikelihood(string predicate) => Tables.ContainsKey(predicate);

    /// <summary>What a tag says; null where it says that nothing can be said, or has a word that the taxonomy has not.</summary>
    public static LikelihoodTerm? Term(string predicate, string word)
        => Tables.TryGetValue(predicate, out var table) && table.Words.TryGetValue(word, out var range)
            ? new(table.Scale, word, new(range.Low / 100.0), new(range.High / 100.0)) : null;

    /// <summary>A number of 0–100 that means something within its own scale only.</summary>
    public static LikelihoodTerm Number(string scale, int number)
        => new(scale, number.ToString(System.Globalization.CultureInfo.InvariantCulture), new(number / 100.0), new(number / 100.0));

    /// <summary>The tag for a certainty, if a taxonomy has its very word.</summary>
    public static string? TagFor(LikelihoodTerm term)
    {
        var word = term.Scale == LikelihoodScale.Icd203.Id ? term.Word.Replace(' ', '-') : term.Word;
        var scale = term.Scale == LikelihoodScale.Icd203.Id ? Estimative : term.Scale;
        foreach (var (predicate, table) in Tables)
            if (table.Scale == scale && table.Words.ContainsKey(word)) return $"{predicate}=\"{word}\"";
        return null;
    }
}
