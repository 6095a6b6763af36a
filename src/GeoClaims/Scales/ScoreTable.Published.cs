namespace GeoClaims;

// The conventions of STIX 2.1 and MISP, as data. MISP's tables have points and no ranges: only their very numbers are read back.
public sealed partial class ScoreTable
{
    private const string Stix = "OASIS, STIX Version 2.1, Appendix A: Confidence Scales";
    private const string Misp = "MISP taxonomies, commit 7591c55 of 21 August 2026";

    /// <summary>STIX 2.1: none, low, medium, high.</summary>
    public static ScoreTable StixNoneLowMedHigh { get; } = new("stix-none-low-med-high", "STIX None / Low / Med / High", Stix,
        new("None", 0, 0, 0), new("Low", 15, 1, 29), new("Med", 50, 30, 69), new("High", 85, 70, 100));

    /// <summary>STIX 2.1: Admiralty credibility. 6 has no number.</summary>
    public static ScoreTable StixAdmiralty { get; } = new("stix-admiralty", "STIX Admiralty Credibility", Stix,
        new("5", 10, 0, 19), new("4", 30, 20, 39), new("3", 50, 40, 59), new("2", 70, 60, 79), new("1", 90, 80, 100),
        new("6", null, 0, 0, IsUnknown: true));

    /// <summary>STIX 2.1: words of estimative probability.</summary>
    public static ScoreTable StixWep { get; } = new("stix-wep", "STIX WEP", Stix,
        new("Impossible", 0, 0, 0), new("Highly unlikely", 10, 1, 19), new("Unlikely", 30, 20, 39), new("Even chance", 50, 40, 59),
        new("Likely", 70, 60, 79), new("Highly likely", 90, 80, 99), new("Certain", 100, 100, 100));

    /// <summary>STIX 2.1: the scale it names after the Director of National Intelligence. Its bands are not those of ICD 203.</summary>
    public static ScoreTable StixDni { get; } = new("stix-dni", "STIX DNI", Stix,
        new("Almost No Chance", 5, 0, 9), new("Very Unlikely", 15, 10, 19), new("Unlikely", 30, 20, 39),
        new("Roughly Even Chance", 50, 40, 59),
        new("Likely", 70, 60, 79), new("Very Likely", 85, 80, 89), new("Almost Certain", 95, 90, 100));

    /// <summary>MISP: source reliability, with MISP's own G, deliberately deceptive. It writes 50 for F, which is unknown.</summary>
    public static ScoreTable MispReliability { get; } = new("misp-admiralty-reliability", "MISP Admiralty, source reliability", Misp,
        Point("A", 100), Point("B", 75), Point("C", 50), Point("D", 25), Point("E", 0), Point("F", 50, unknown: true), Point("G", 0));

    /// <summary>MISP: information credibility. It writes 50 for 6, which is unknown.</summary>
    public static ScoreTable MispCredibility { get; } = new("misp-admiralty-credibility", "MISP Admiralty, information credibility", Misp,
        Point("1", 100), Point("2", 75), Point("3", 50), Point("4", 25), Point("5", 0), Point("6", 50, unknown: true));

    /// <summary>MISP: ICD 203's words by their lower edge.</summary>
    public static ScoreTable MispLikelihood { get; } = new("misp-likelihood-probability", "MISP estimative language, likelihood", Misp,
        Point("almost-no-chance", 0), Point("very-unlikely", 5), Point("unlikely", 20), Point("roughly-even-chance", 45),
        Point("likely", 55), Point("very-likely", 80), Point("almost-certain", 95));

    /// <summary>MISP: confidence in analytic judgment. The numbers reuse the axis of likelihood; they are no probabilities.</summary>
    public static ScoreTable MispConfidence { get; } =
        new("misp-confidence-in-analytic-judgment", "MISP estimative language, confidence", Misp,
        Point("low", 0), Point("moderate", 55), Point("high", 95));

    /// <summary>The published tables that the library holds.</summary>
    public static IReadOnlyList<ScoreTable> Published { get; } =
        [StixNoneLowMedHigh, StixAdmiralty, StixWep, StixDni, MispReliability, MispCredibility, MispLikelihood, MispConfidence];

    private static ScoreEntry Point(string word, int number, bool unknown = false) => new(word, number, number, number, unknown);
}
