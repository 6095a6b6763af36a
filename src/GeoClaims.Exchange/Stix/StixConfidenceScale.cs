namespace GeoClaims.Exchange;

/// <summary>The scales of STIX 2.1, Appendix A, which are normative: how a <c>confidence</c> of 0–100 is read and written.</summary>
/// <remarks>A missing <c>confidence</c> is unknown in every scale, never 0. Other standards give other numbers to the same words
/// ("likely" is 70 here, 55 in MISP's estimative language), so a number never goes without the scale's id.</remarks>
public sealed class StixConfidenceScale
{
    private StixConfidenceScale(string id, string name, params ValueList<StixConfidenceLevel> levels)
        => (Id, Name, Levels) = (id, name, levels);

    /// <summary>None, Low, Med, High.</summary>
    public static StixConfidenceScale NoneLowMedHigh { get; } = new("stix-low-med-high", "None / Low / Med / High",
        new("Not Specified", null, 0, -1), new("None", 0, 0, 0), new("Low", 15, 1, 29), new("Med", 50, 30, 69), new("High", 85, 70, 100));

    /// <summary>0 to 10.</summary>
    public static StixConfidenceScale ZeroToTen { get; } = new("stix-0-10", "0–10",
        [.. Enumerable.Range(0, 11)
            .Select(n => new StixConfidenceLevel($"{n}", 10 * n, n == 0 ? 0 : 10 * n - 5, n == 10 ? 100 : 10 * n + 4))]);

    /// <summary>Admiralty credibility, 6 to 1.</summary>
    public static StixConfidenceScale Admiralty { get; } = new("stix-admiralty", "Admiralty credibility",
        new("6 Truth cannot be judged", null, 0, -1), new("5 Improbable", 10, 0, 19), new("4 Doubtful", 30, 20, 39),
        new("3 Possibly True", 50, 40, 59), new("2 Probably True", 70, 60, 79), new("1 Confirmed by other sources", 90, 80, 100));

    /// <summary>Words of Estimative Probability.</summary>
    public static StixConfidenceScale Wep { get; } = new("stix-wep", "Words of Estimative Probability",
        new("Impossible", 0, 0, 0), new("Highly Unlikely/Almost Certainly Not", 10, 1, 19), new("Unlikely/Probably Not", 30, 20, 39),
        new("Even Chance", 50, 40, 59), new("Likely/Probable", 70, 60, 79), new("Highly likely/Almost Certain", 90, 80, 99),
        new("Certain", 100, 100, 100));

    /// <summary>The scale that STIX calls the DNI's. Its ranges are not those of ICD 203.</summary>
    public static StixConfidenceScale Dni { get; } = new("stix-dni", "DNI scale of STIX",
        new("Almost No Chance / Remote", 5, 0, 9), new("Very Unlikely / Highly Improbable", 15, 10, 19),
        new("Unlikely / Improbable", 30, 20, 39), new("Roughly Even Chance / Roughly Even Odds", 50, 40, 59),
        new("Likely / Probable", 70, 60, 79), new("Very Likely / Highly Probable", 85, 80, 89),
        new("Almost Certain / Nearly Certain", 95, 90, 100));

    /// <summary>All five.</summary>
    public static IReadOnlyList<StixConfidenceScale> All { get; } = [NoneLowMedHigh, ZeroToTen, Admiralty, Wep, Dni];

    /// <summary>The name by which a claimant's certainty says which scale it is on.</summary>
    public string Id { get; }

    /// <summary>The scale's name.</summary>
    public string Name { get; }

    /// <summary>The words, lowest first; one that stands for "unknown" has no number and is first.</summary>
    public ValueList<StixConfidenceLevel> Levels { get; }

    /// <summary>The word for a number; null for none, which is unknown.</summary>
    /// <param name="confidence">0 to 100, or nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 0 to 100.</exception>
    public StixConfidenceLevel? For(int? confidence)
    {
        if (confidence is not { } number) return null;
        ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(confidence));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 100, nameof(confidence));
        return Levels.First(l => l.Low <= number && number <= l.High);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal LikelihoodTerm? TermFor(int? confidence)
        => For(confidence) is { } level ? new(Id, level.Word, new(level.Low / 100.0), new(level.High / 100.0)) : null;

    /// <summary>The number for a certainty: the table's for one of these scales, else the middle of its range.</summary>
    internal static int NumberOf(LikelihoodTerm term)
        => All.FirstOrDefault(s => s.Id == term.Scale)?.Levels.FirstOrDefault(l => l.Word == term.Word)?.Value
            ?? (int)Math.Round((term.Low.Value + term.High.Value) * 50, MidpointRounding.ToEven);
}
